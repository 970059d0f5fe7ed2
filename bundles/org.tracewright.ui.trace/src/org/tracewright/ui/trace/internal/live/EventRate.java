// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.live;

import java.util.ArrayDeque;
import java.util.Deque;

/** How many events come in a second, over the last few seconds: packets come in bursts. No widgets; for one thread. */
final class EventRate {

	private static final long SPAN_NANOS = 3_000_000_000L;

	private static final long LEAST_NANOS = 1_000_000_000L;

	private record Sample(long nanos, long events) {
	}

	private final Deque<Sample> samples = new ArrayDeque<>();

	/** Says how many events there were at a time of {@link System#nanoTime}. */
	void at(long nanos, long events) {
		if (!samples.isEmpty() && events < samples.getLast().events)
			samples.clear();
		samples.add(new Sample(nanos, events));
		while (samples.size() > 2 && nanos - samples.getFirst().nanos > SPAN_NANOS)
			samples.removeFirst();
	}

	/** Events a second; -1 while that is not known. */
	long perSecond() {
		if (samples.isEmpty() || samples.getLast().nanos - samples.getFirst().nanos < LEAST_NANOS)
			return -1;
		Sample first = samples.getFirst();
		Sample last = samples.getLast();
		return Math.round((last.events - first.events) * 1e9 / (last.nanos - first.nanos));
	}
}
