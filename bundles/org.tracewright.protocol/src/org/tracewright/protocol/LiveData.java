// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * A piece of a live stream: metadata, or a whole packet.
 *
 * @param live   number of the live stream
 * @param trace  name of the trace: a folder
 * @param stream name of the data stream: a file; {@code metadata} for more metadata
 * @param data   the bytes, in Base64: they follow those that came before for this stream
 * @param lost   packets so far that were not sent because the client was too slow
 */
public record LiveData(long live, String trace, String stream, String data, long lost) {
}
