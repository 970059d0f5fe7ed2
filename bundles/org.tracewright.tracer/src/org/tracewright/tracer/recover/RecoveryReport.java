// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.nio.file.Path;
import java.util.List;

/**
 * What was recovered of a recording.
 *
 * @param buffers       its folder of buffers
 * @param trace         the trace; null when nothing could be made of the buffers
 * @param name          of the recording
 * @param pid           id of the process that recorded, 0 when not known
 * @param streams       data streams in the trace
 * @param packets       packets in the trace
 * @param fromRings     those of them that had not been written out
 * @param bytes         size of all stream files
 * @param cutOff        events that were being written at the end: they are not in the trace
 * @param discardedFull events discarded because a ring was full
 * @param discardedLarge events discarded because they are larger than a sub-buffer
 * @param discardedOther events discarded for all other reasons
 * @param overwritten   packets that newer ones have overwritten before they were read
 * @param problems      what is damaged or missing, sentence by sentence
 */
public record RecoveryReport(Path buffers, Path trace, String name, long pid, int streams, long packets, long fromRings,
		long bytes, int cutOff, long discardedFull, long discardedLarge, long discardedOther, long overwritten,
		List<String> problems) {

	/** Copies the problems. */
	public RecoveryReport {
		problems = List.copyOf(problems);
	}

	/** Events discarded in all. */
	public long discarded() {
		return discardedFull + discardedLarge + discardedOther;
	}
}
