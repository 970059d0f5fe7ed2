// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Takes what a recording has recorded, instead of files: to send it somewhere else, say. All calls come from one thread of the recording, one after the other.
 * The program does not wait for a slow consumer; its rings become full, and what happens then is up to the channel.
 *
 * What it gets is a trace: all metadata in a file {@code metadata}, and the packets of each data stream in a file of its own.
 */
public interface PacketConsumer {

	/**
	 * Takes more metadata, in the recording's format. It comes before the first packet that needs it.
	 *
	 * @param text follows what came before; valid during the call only
	 * @throws IOException when it could not be taken: it comes again with the next packet
	 */
	void metadata(ByteBuffer text) throws IOException;

	/**
	 * Takes a packet.
	 *
	 * @param stream  name of the data stream
	 * @param header  packet header and context
	 * @param records the rest of the packet; both are valid during the call only
	 * @throws IOException when it could not be taken: the packet is lost, and counted
	 */
	void packet(String stream, ByteBuffer header, ByteBuffer records) throws IOException;

	/** Nothing comes any more. */
	void end() throws IOException;
}
