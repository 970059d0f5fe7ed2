// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.tracewright.analysis.Overview.OfStream;
import org.tracewright.analysis.Overview.OfType;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Trace;

/** Counts the events of a trace on all processors. What has been counted so far can be looked at meanwhile. */
public final class OverviewScan {

	private final Trace trace;
	private final int bins;
	private final long begin;
	private final long end;
	private final List<Sink> sinks = new CopyOnWriteArrayList<>();
	private volatile boolean complete;

	/** Counts of one thread; others may look while it counts, and see some of them a little late. Allocates nothing per event. */
	private static final class Sink implements EventSink {

		private final int[][] density;
		private final long[] types;
		private final long[] streams;
		private final int bins;
		private final long begin;
		private final double binsPerNano;
		private long lost;

		Sink(int typeCount, int streamCount, int bins, long begin, long end) {
			density = new int[typeCount][];
			types = new long[typeCount];
			streams = new long[streamCount];
			this.bins = bins;
			this.begin = begin;
			binsPerNano = bins / (double) Math.max(1, end - begin);
		}

		@Override
		public void event(EventView event) {
			int type = event.type().index();
			types[type]++;
			streams[event.stream().index()]++;
			if (!event.hasTime())
				return;
			int[] counts = density[type];
			if (counts == null) {
				counts = new int[bins];
				density[type] = counts;
			}
			counts[(int) Math.clamp((event.time() - begin) * binsPerNano, 0, bins - 1)]++;
		}

		@Override
		public void gap(Gap gap) {
			if (gap.kind() == Gap.Kind.DISCARDED_EVENTS && gap.count() > 0)
				lost += gap.count();
		}
	}

	/**
	 * For a trace.
	 *
	 * @param bins parts of equal length that its time is cut into
	 */
	public OverviewScan(Trace trace, int bins) {
		this.trace = trace;
		this.bins = bins;
		long[] range = range(trace);
		begin = range[0];
		end = range[1];
	}

	/** Times of the first and the last event or gap of a trace, ns since the origin; packets may begin long before. Both 0 when there are none. */
	public static long[] range(Trace trace) {
		try (EventCursor cursor = trace.cursor()) {
			if (!cursor.next() || !cursor.hasTime())
				return new long[]{0, 0};
			long first = cursor.time();
			cursor.seek(Long.MAX_VALUE);
			long last = cursor.previous() && cursor.hasTime() ? cursor.time() : first;
			return new long[]{first, Math.max(first, last)};
		}
	}

	/** Counts; ends early when cancelled. */
	public void run(Progress progress) {
		trace.scan(Scan.unordered(progress), () -> {
			Sink sink = new Sink(trace.eventTypes().size(), trace.streams().size(), bins, begin, end);
			sinks.add(sink);
			return sink;
		});
		complete = !progress.isCancelled();
	}

	/** What has been counted so far. */
	public Overview overview() {
		boolean all = complete;
		List<OfType> types = new ArrayList<>();
		long events = 0;
		for (int t = 0; t < trace.eventTypes().size(); t++) {
			long count = 0;
			int[] density = new int[bins];
			for (Sink sink : sinks) {
				count += sink.types[t];
				int[] part = sink.density[t];
				for (int i = 0; part != null && i < bins; i++)
					density[i] += part[i];
			}
			events += count;
			if (count > 0)
				types.add(new OfType(trace.eventTypes().get(t), count, density));
		}
		types.sort(Comparator.comparingLong(OfType::events).reversed().thenComparing(t -> t.type().title()));
		List<OfStream> streams = new ArrayList<>();
		for (DataStream stream : trace.streams())
			streams.add(new OfStream(stream, sinks.stream().mapToLong(s -> s.streams[stream.index()]).sum()));
		return new Overview(begin, end, bins, events, types, streams, sinks.stream().mapToLong(s -> s.lost).sum(), all);
	}
}
