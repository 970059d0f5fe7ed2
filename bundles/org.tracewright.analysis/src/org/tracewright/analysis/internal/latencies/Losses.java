// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.util.Arrays;

import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Trace;

/**
 * Where events are missing. Tracers count them when they close a packet: they may be missing on both sides of it, but not between its own events. Of each data stream
 * only the last gap matters, as what is asked is whether there was any since a begin.
 */
final class Losses {

	/** For each data stream, the time that its last gap ends, ns since the origin, and the number of that gap. */
	private long[] until = {};
	private int[] numbers = {};
	/** Indexes of the data streams with gaps. */
	private int[] lossy = {};
	private long latest = Long.MIN_VALUE;
	private int gaps;

	/** The trace is this one now. */
	void extend(Trace trace) {
		int before = until.length;
		until = Arrays.copyOf(until, trace.streams().size());
		numbers = Arrays.copyOf(numbers, until.length);
		Arrays.fill(until, before, until.length, Long.MIN_VALUE);
	}

	/** A gap, in the order of time. */
	void add(Gap gap) {
		int stream = gap.stream().index();
		if (numbers[stream] == 0) {
			lossy = Arrays.copyOf(lossy, lossy.length + 1);
			lossy[lossy.length - 1] = stream;
		}
		numbers[stream] = ++gaps;
		until[stream] = Math.max(until[stream], Math.max(gap.begin(), gap.end()));
		latest = Math.max(latest, until[stream]);
	}

	Moment moment(EventView event) {
		return new Moment(event.time(), gaps, event.stream().index());
	}

	/** Whether an event that matters may be missing between a begin and what is now. */
	boolean between(Moment begin, EventView now, Concern concern) {
		return between(begin, now.stream().index(), now.time(), concern);
	}

	/** Whether an event that matters may be missing between a begin and the end of the trace. */
	boolean since(Moment begin, Concern concern) {
		return between(begin, -1, Long.MAX_VALUE, concern);
	}

	private boolean between(Moment begin, int now, long time, Concern concern) {
		if (latest < begin.time())
			return false;
		for (int stream : lossy) {
			if (until[stream] < begin.time() || !concern.has(begin, stream))
				continue;
			boolean samePacket = stream == begin.stream() && stream == now && begin.gaps() >= numbers[stream]
					&& time < until[stream];
			if (!samePacket)
				return true;
		}
		return false;
	}
}
