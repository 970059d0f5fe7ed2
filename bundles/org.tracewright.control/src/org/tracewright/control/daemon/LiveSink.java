// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.io.IOException;

/** Takes what a session records as it comes. It is called by one thread, piece after piece; the daemon sends more only as fast as it takes. */
public interface LiveSink {

	/**
	 * A piece of metadata, or a whole packet.
	 *
	 * @param trace  name of the trace: a folder
	 * @param stream name of the data stream: a file; {@code metadata} for more metadata
	 * @param bytes  those that follow what came before for this stream
	 * @param lost   packets so far that were not sent because this was too slow
	 * @throws IOException when they cannot be kept: then the stream ends with that reason
	 */
	void data(String trace, String stream, byte[] bytes, long lost) throws IOException;

	/**
	 * No more comes. It is called once.
	 *
	 * @param reason why, for people
	 * @param lost   packets in all that were not sent because this was too slow, as far as that is known
	 */
	void ended(String reason, long lost);
}
