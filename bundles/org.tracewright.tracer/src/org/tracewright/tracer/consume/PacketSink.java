// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.consume;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes the packets of a data stream in their order. */
public interface PacketSink {

	/**
	 * Takes a packet.
	 *
	 * @param header  packet header and context, complete
	 * @param records the rest of its content; valid during the call only
	 * @throws IOException when it could not be kept: then it is lost as a whole
	 */
	void packet(ByteBuffer header, ByteBuffer records) throws IOException;
}
