// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.tracewright.trace.Scannable;
import org.tracewright.trace.Trace;

/**
 * Counts the events of a trace on all processors. What has been counted so far can be looked at meanwhile. When the trace grows, only what is new is counted; the
 * parts that its time is cut into become twice as long whenever they would not reach.
 */
public final class OverviewScan {

	/** So many places where something is lost are told apart by each thread. */
	private static final int MOST_LOSSES = 10_000;

	/** The density of so many data streams is counted. */
	private static final int MOST_STREAMS = 256;

	private final int bins;
	private volatile Counts counts;

	/**
	 * What has been counted. All times are ns since the origin.
	 *
	 * @param binned   where the last bin ends
	 * @param sinks    counts of the threads
	 * @param complete whether all of the trace has been looked at
	 */
	private record Counts(Trace trace, long begin, long end, long binned, List<Sink> sinks, boolean complete) {
	}

	/** Counts of one thread; others may look while it counts, and see some of them a little late. Allocates nothing per event. */
	private static final class Sink implements EventSink {

		private final int[][] density;
		private final long[] types;
		private final long[] streams;
		private final int[][] ofStreams;
		private final int bins;
		private final long begin;
		private final double binsPerNano;
		private long lost;
		/** Rare: whoever looks waits for whoever adds. */
		private final List<Gap> losses = new ArrayList<>();

		Sink(int typeCount, int streamCount, int bins, long begin, long end) {
			density = new int[typeCount][];
			types = new long[typeCount];
			streams = new long[streamCount];
			ofStreams = new int[Math.min(streamCount, MOST_STREAMS)][];
			this.bins = bins;
			this.begin = begin;
			binsPerNano = bins / (double) Math.max(1, end - begin);
		}

		/** What another has counted, with room for more types and streams, and in bins that are longer by some powers of two. */
		Sink(Sink other, int typeCount, int streamCount, long end, int doublings) {
			this(typeCount, streamCount, other.bins, other.begin, end);
			lost = other.lost;
			losses.addAll(other.losses());
			System.arraycopy(other.types, 0, types, 0, other.types.length);
			System.arraycopy(other.streams, 0, streams, 0, other.streams.length);
			shrink(other.density, density, doublings);
			shrink(other.ofStreams, ofStreams, doublings);
		}

		private void shrink(int[][] from, int[][] to, int doublings) {
			for (int t = 0; t < from.length; t++)
				if (from[t] != null) {
					to[t] = new int[bins];
					for (int i = 0; i < bins; i++)
						to[t][i >> doublings] += from[t][i];
				}
		}

		void add(Sink other) {
			lost += other.lost;
			other.losses().forEach(this::lose);
			for (int s = 0; s < other.streams.length; s++)
				streams[s] += other.streams[s];
			for (int t = 0; t < other.types.length; t++)
				types[t] += other.types[t];
			add(other.density, density);
			add(other.ofStreams, ofStreams);
		}

		private void add(int[][] from, int[][] to) {
			for (int t = 0; t < from.length; t++)
				if (from[t] != null && to[t] == null)
					to[t] = from[t];
				else if (from[t] != null)
					for (int i = 0; i < bins; i++)
						to[t][i] += from[t][i];
		}

		@Override
		public void event(EventView event) {
			int type = event.type().index();
			types[type]++;
			int stream = event.stream().index();
			streams[stream]++;
			if (!event.hasTime())
				return;
			int bin = (int) Math.clamp((event.time() - begin) * binsPerNano, 0, bins - 1);
			count(density, type, bin);
			if (stream < ofStreams.length)
				count(ofStreams, stream, bin);
		}

		private void count(int[][] all, int of, int bin) {
			int[] counts = all[of];
			if (counts == null) {
				counts = new int[bins];
				all[of] = counts;
			}
			counts[bin]++;
		}

		@Override
		public void gap(Gap gap) {
			if (gap.kind() == Gap.Kind.DISCARDED_EVENTS && gap.count() > 0)
				lost += gap.count();
			if (gap.kind() != Gap.Kind.SKIPPED_BYTES)
				lose(gap);
		}

		private void lose(Gap gap) {
			synchronized (losses) {
				Gap last = losses.size() < MOST_LOSSES ? null : losses.getLast();
				if (last == null || last.stream().index() != gap.stream().index() || last.kind() != gap.kind())
					losses.add(gap);
				else
					losses.set(losses.size() - 1,
							new Gap(gap.stream(), gap.kind(),
									last.count() < 0 || gap.count() < 0 ? -1 : last.count() + gap.count(),
									Math.min(last.begin(), gap.begin()), Math.max(last.end(), gap.end()), null));
			}
		}

		private List<Gap> losses() {
			synchronized (losses) {
				return List.copyOf(losses);
			}
		}
	}

	/**
	 * For a trace.
	 *
	 * @param bins parts of equal length that its time is cut into
	 */
	public OverviewScan(Trace trace, int bins) {
		this.bins = bins;
		long[] range = range(trace);
		counts = new Counts(trace, range[0], range[1], range[1], new CopyOnWriteArrayList<>(), false);
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
		Counts now = counts;
		now.trace.scan(Scan.unordered(progress), () -> {
			Sink sink = new Sink(now.trace.eventTypes().size(), now.trace.streams().size(), bins, now.begin, now.binned);
			now.sinks.add(sink);
			return sink;
		});
		counts = new Counts(now.trace, now.begin, now.end, now.binned, now.sinks, !progress.isCancelled());
	}

	/**
	 * Counts what the trace has gained since it was counted, which must be complete.
	 *
	 * @param trace the trace as it is now: what was there keeps its numbers
	 * @param added what is new
	 */
	public void grow(Trace trace, Scannable added, Progress progress) {
		Counts before = counts;
		boolean empty = before.sinks.stream().allMatch(sink -> Arrays.stream(sink.types).allMatch(count -> count == 0));
		long[] range = range(trace);
		long begin = empty ? range[0] : before.begin;
		long end = Math.max(before.end, range[1]);
		long length = empty ? Math.max(1, end - begin) : Math.max(1, before.binned - begin);
		int doublings = 0;
		for (; length < end - begin; length *= 2)
			doublings++;
		long binned = begin + length;
		int types = trace.eventTypes().size();
		int streams = trace.streams().size();
		Sink all = new Sink(types, streams, bins, begin, binned);
		if (!empty)
			for (Sink sink : before.sinks)
				all.add(new Sink(sink, types, streams, binned, doublings));
		added.scan(Scan.unordered(progress), () -> new Sink(types, streams, bins, begin, binned)).forEach(all::add);
		counts = new Counts(trace, begin, end, binned, List.of(all), !progress.isCancelled());
	}

	/** The trace that has been counted. */
	public Trace trace() {
		return counts.trace;
	}

	/** Events that have been counted. */
	public long events() {
		return counts.sinks.stream().flatMapToLong(sink -> Arrays.stream(sink.types)).sum();
	}

	/** What has been counted so far. */
	public Overview overview() {
		Counts now = counts;
		Trace trace = now.trace;
		// Bins that lie behind the end are left out.
		double share = now.binned > now.begin ? (now.end - now.begin) / (double) (now.binned - now.begin) : 1;
		int used = (int) Math.clamp(Math.ceil(share * bins), 1, bins);
		List<OfType> types = new ArrayList<>();
		long events = 0;
		for (int t = 0; t < trace.eventTypes().size(); t++) {
			int type = t;
			long count = 0;
			for (Sink sink : now.sinks)
				count += sink.types[t];
			events += count;
			if (count > 0)
				types.add(new OfType(trace.eventTypes().get(t), count,
						density(now.sinks.stream().map(sink -> sink.density[type]).toList(), used)));
		}
		types.sort(Comparator.comparingLong(OfType::events).reversed().thenComparing(t -> t.type().title()));
		List<OfStream> streams = new ArrayList<>();
		for (DataStream stream : trace.streams())
			streams.add(new OfStream(stream, now.sinks.stream().mapToLong(s -> s.streams[stream.index()]).sum(),
					stream.index() < MOST_STREAMS
							? density(now.sinks.stream().map(sink -> sink.ofStreams[stream.index()]).toList(), used)
							: null));
		long binned = used == bins ? now.binned : now.begin + Math.round((now.binned - now.begin) * (used / (double) bins));
		return new Overview(now.begin, now.end, binned, used, events, types, streams,
				now.sinks.stream().mapToLong(s -> s.lost).sum(), losses(now), now.complete);
	}

	private static List<Gap> losses(Counts now) {
		return now.sinks.stream().flatMap(sink -> sink.losses().stream()).sorted(Comparator.comparingLong(Gap::begin)).toList();
	}

	private static int[] density(List<int[]> parts, int used) {
		int[] density = new int[used];
		for (int[] part : parts)
			for (int i = 0; part != null && i < used; i++)
				density[i] += part[i];
		return density;
	}
}
