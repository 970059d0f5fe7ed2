// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Trace;

/**
 * The exact times of all events of a range of time, by their types and data streams: where the bins of an {@link Overview} are too coarse. All times are ns since the origin. Asking
 * allocates nothing; safe for use by several threads.
 */
public final class EventInstants {

	/** Stands for events of all types. */
	public static final int ALL = -1;
	/** The first that stands for a data stream. */
	private static final int FIRST_STREAM = -2;

	/** Nothing is known of any range. */
	public static final EventInstants NONE = new EventInstants(0, 0, new long[0], new long[0][], new long[0][]);

	private static final long[] NO_TIMES = {};

	private final long begin;
	private final long end;
	private final long[] all;
	private final long[][] types;
	private final long[][] streams;

	/** What one thread has found; stops to keep events when there are too many in all. */
	private static final class Sink implements EventSink {

		private static final int FIRST = 16;

		/** Of types, then of data streams. */
		private final long[][] times;
		private final int[] counts;
		private final int types;
		private final AtomicInteger total;
		private final int most;

		Sink(int types, int streams, AtomicInteger total, int most) {
			this.types = types;
			times = new long[types + streams][];
			counts = new int[types + streams];
			this.total = total;
			this.most = most;
		}

		@Override
		public void event(EventView event) {
			if (!event.hasTime() || total.get() > most || total.incrementAndGet() > most)
				return;
			add(event.type().index(), event.time());
			add(types + event.stream().index(), event.time());
		}

		private void add(int of, long time) {
			if (times[of] == null)
				times[of] = new long[FIRST];
			else if (counts[of] == times[of].length)
				times[of] = Arrays.copyOf(times[of], 2 * counts[of]);
			times[of][counts[of]++] = time;
		}
	}

	private EventInstants(long begin, long end, long[] all, long[][] types, long[][] streams) {
		this.begin = begin;
		this.end = end;
		this.all = all;
		this.types = types;
		this.streams = streams;
	}

	/**
	 * What stands for the events of a data stream in place of a type's index.
	 *
	 * @param stream its index
	 */
	public static int ofStream(int stream) {
		return FIRST_STREAM - stream;
	}

	/** The index of the data stream that is meant in place of a type; negative when it is a type, or all. */
	public static int stream(int type) {
		return FIRST_STREAM - type;
	}

	/**
	 * Reads the events of a range on all processors.
	 *
	 * @param begin first instant
	 * @param end   the instant behind the last
	 * @param most  so many events are read
	 * @return none when there are more events, or when it was cancelled
	 */
	public static Optional<EventInstants> read(Trace trace, long begin, long end, int most, Progress progress) {
		AtomicInteger total = new AtomicInteger();
		Progress until = new Progress() {
			@Override
			public void report(long done, long of) {
				progress.report(done, of);
			}

			@Override
			public boolean isCancelled() {
				return total.get() > most || progress.isCancelled();
			}
		};
		int count = trace.eventTypes().size();
		int streamCount = trace.streams().size();
		List<Sink> sinks = trace.scan(Scan.unordered(until).between(begin, end - 1),
				() -> new Sink(count, streamCount, total, most));
		if (until.isCancelled())
			return Optional.empty();
		long[][] types = new long[count][];
		for (int type = 0; type < count; type++)
			types[type] = merged(sinks, type);
		long[][] streams = new long[streamCount][];
		for (int stream = 0; stream < streamCount; stream++)
			streams[stream] = merged(sinks, count + stream);
		long[] all = new long[Arrays.stream(types).mapToInt(times -> times.length).sum()];
		int at = 0;
		for (long[] times : types) {
			System.arraycopy(times, 0, all, at, times.length);
			at += times.length;
		}
		Arrays.sort(all);
		return Optional.of(new EventInstants(begin, end, all, types, streams));
	}

	private static long[] merged(List<Sink> sinks, int type) {
		int count = sinks.stream().mapToInt(sink -> sink.counts[type]).sum();
		if (count == 0)
			return NO_TIMES;
		long[] times = new long[count];
		int at = 0;
		for (Sink sink : sinks) {
			if (sink.counts[type] > 0)
				System.arraycopy(sink.times[type], 0, times, at, sink.counts[type]);
			at += sink.counts[type];
		}
		Arrays.sort(times);
		return times;
	}

	/** Whether all events from an instant up to another one are known. */
	public boolean covers(long from, long to) {
		return from >= begin && to <= end && end > begin;
	}

	/** First instant of what is known. */
	public long begin() {
		return begin;
	}

	/** The instant behind the last; that of the first where nothing is known. */
	public long end() {
		return end;
	}

	private long[] times(int type) {
		if (type == ALL)
			return all;
		int stream = stream(type);
		if (stream >= 0)
			return stream < streams.length ? streams[stream] : NO_TIMES;
		return type < types.length ? types[type] : NO_TIMES;
	}

	/** How many events of a type, or of {@link #ALL} types, there are from an instant up to another one. */
	public int count(int type, long from, long to) {
		long[] times = times(type);
		return place(times, to) - place(times, from);
	}

	/**
	 * Counts the events of a type in columns of equal width; those of what is not covered get none.
	 *
	 * @param columns filled from 0; the last ends at {@code to}
	 */
	public void count(int type, long from, long to, int[] columns) {
		long[] times = times(type);
		int at = place(times, from);
		for (int column = 0; column < columns.length; column++) {
			long next = from + (long) ((double) (to - from) * (column + 1) / columns.length);
			int first = at;
			while (at < times.length && times[at] < next)
				at++;
			columns[column] = at - first;
		}
	}

	/** Time of the first event of a type at or after an instant; {@link Long#MAX_VALUE} when none is known. */
	public long atOrAfter(int type, long time) {
		long[] times = times(type);
		int place = place(times, time);
		return place < times.length ? times[place] : Long.MAX_VALUE;
	}

	/** Time of the last event of a type before an instant; {@link Long#MIN_VALUE} when none is known. */
	public long before(int type, long time) {
		long[] times = times(type);
		int place = place(times, time);
		return place > 0 ? times[place - 1] : Long.MIN_VALUE;
	}

	/** How many times are earlier than one. */
	private static int place(long[] times, long time) {
		int low = 0;
		int high = times.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (times[middle] < time)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}
}
