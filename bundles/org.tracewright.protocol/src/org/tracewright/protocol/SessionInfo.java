// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

import java.util.List;

/**
 * A session as it is.
 *
 * @param session       what it is like
 * @param active        whether it records
 * @param startedBefore whether it ever did
 * @param created       when it was made, ISO 8601
 * @param output        folder with all that it writes
 * @param written       bytes that it has written, snapshots apart
 * @param discarded     events that found no room
 * @param overwritten   sub-buffers that newer ones replaced
 * @param lostPackets   packets that could not be written
 * @param memory        bytes of all rings
 * @param programs      programs that are recorded now
 * @param archived      chunks that were archived
 * @param snapshots     snapshots that were taken
 * @param channels      how each channel does
 * @param problems      what went wrong, each once
 */
public record SessionInfo(SessionSpec session, boolean active, boolean startedBefore, String created, String output, long written,
		long discarded, long overwritten, long lostPackets, long memory, int programs, int archived, int snapshots,
		List<ChannelStatus> channels, List<String> problems) {
}
