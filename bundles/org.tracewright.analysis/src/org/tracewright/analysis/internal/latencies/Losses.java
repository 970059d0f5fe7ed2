// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;

/**
 * Where events are missing. Tracers count them when they close a packet: they may be missing on both sides of it, but not between its own events. Of each data stream
 * only the last gap matters, as what is asked is whether there was any since a begin.
 */
final class Losses {

	/** For each data stream, the time that its last gap ends, ns since the origin, and the number of that gap. */
	private final long[] until;
	private final int[] numbers;
	private final List<DataStream> lossy = new ArrayList<>();
	private long latest = Long.MIN_VALUE;
	private int gaps;

	Losses(Trace trace) {
		until = new long[trace.streams().size()];
		numbers = new int[until.length];
		Arrays.fill(until, Long.MIN_VALUE);
	}

	/** A gap, in the order of time. */
	void add(Gap gap) {
		int stream = gap.stream().index();
		if (numbers[stream] == 0)
			lossy.add(gap.stream());
		numbers[stream] = ++gaps;
		until[stream] = Math.max(until[stream], Math.max(gap.begin(), gap.end()));
		latest = Math.max(latest, until[stream]);
	}

	Moment moment(EventView event) {
		return new Moment(event.time(), gaps, event.stream());
	}

	/** Whether an event that matters may be missing between a begin and what is now. */
	boolean between(Moment begin, EventView now, Concern concern) {
		return between(begin, now.stream(), now.time(), concern);
	}

	/** Whether an event that matters may be missing between a begin and the end of the trace. */
	boolean since(Moment begin, Concern concern) {
		return between(begin, null, Long.MAX_VALUE, concern);
	}

	private boolean between(Moment begin, DataStream now, long time, Concern concern) {
		if (latest < begin.time())
			return false;
		for (DataStream stream : lossy) {
			int i = stream.index();
			if (until[i] < begin.time() || !concern.has(begin, stream))
				continue;
			boolean samePacket = stream == begin.stream() && stream == now && begin.gaps() >= numbers[i] && time < until[i];
			if (!samePacket)
				return true;
		}
		return false;
	}

	/** For each data stream by its index, the number of its source. */
	static int[] sources(Trace trace) {
		return trace.streams().stream().mapToInt(stream -> trace.sources().indexOf(stream.source())).toArray();
	}

	/** For each data stream by its index, whether it may have events of some types. */
	static boolean[] streams(Trace trace, Predicate<EventType> used) {
		Map<TraceSource, Set<Long>> classes = new IdentityHashMap<>();
		for (EventType type : trace.eventTypes())
			if (used.test(type))
				classes.computeIfAbsent(type.source(), s -> new HashSet<>()).add(type.dataStreamId());
		boolean[] streams = new boolean[trace.streams().size()];
		for (DataStream stream : trace.streams())
			streams[stream.index()] = classes.getOrDefault(stream.source(), Set.of()).contains(stream.classId());
		return streams;
	}
}
