// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.util.List;

/**
 * How a recording does. Counts are exact once it has stopped.
 *
 * @param running     whether it records
 * @param streams     data streams: rings that were ever used
 * @param ringBytes   memory of the rings
 * @param written     bytes that were written to files
 * @param lostFull    events lost because a ring was full
 * @param lostLarge   events lost because they do not fit a sub-buffer
 * @param lostOther   events lost because there was no ring: no memory, or all shared rings were taken
 * @param lostPackets packets lost because they could not be written
 * @param overwritten packets that were overwritten by newer ones, as a flight recorder does
 * @param problems    what went wrong, each only once
 */
public record RecordingStatus(boolean running, int streams, long ringBytes, long written, long lostFull, long lostLarge,
		long lostOther, long lostPackets, long overwritten, List<String> problems) {

	/** Copies the problems. */
	public RecordingStatus {
		problems = List.copyOf(problems);
	}

	/** Events lost in all. */
	public long lost() {
		return lostFull + lostLarge + lostOther;
	}
}
