// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.trace.Gap;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Trace;

/** What {@code tracewright info} counts. */
final class TraceInfo {

	final Trace trace;
	final long[] byType;
	final long[] byStream;
	final long[] lostByStream;
	final List<Problem> problems;
	long events;
	long discarded;
	long lostPackets;
	long skippedBytes;
	long begin = Long.MAX_VALUE;
	long end = Long.MIN_VALUE;

	TraceInfo(Trace trace) {
		this.trace = trace;
		byType = new long[trace.eventTypes().size()];
		byStream = new long[trace.streams().size()];
		lostByStream = new long[trace.streams().size()];
		problems = new ArrayList<>(trace.problems());
	}

	void event(int type, int stream, boolean timed, long time) {
		events++;
		byType[type]++;
		byStream[stream]++;
		if (timed) {
			begin = Math.min(begin, time);
			end = Math.max(end, time);
		}
	}

	void gap(Gap gap) {
		long count = Math.max(0, gap.count());
		switch (gap.kind()) {
			case DISCARDED_EVENTS -> {
				discarded += count;
				lostByStream[gap.stream().index()] += count;
			}
			case LOST_PACKETS -> lostPackets += count;
			case SKIPPED_BYTES -> skippedBytes += count;
		}
	}

	void problem(Problem problem) {
		problems.add(problem);
	}

	boolean timed() {
		return begin <= end;
	}
}
