// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.Position;
import org.tracewright.trace.Scan;
import org.tracewright.trace.ValueVisitor;

/**
 * Reads all streams in the order of time: the trace is cut into slices of about the same number of bytes, each with a sink of its own, which the threads take
 * one after the other. Slices are cut at positions and not at times, so that each event comes exactly once even where clocks go back.
 */
final class SliceScan<S extends EventSink> {

	/** Slices for each thread: so many that none has to wait long for the last. */
	private static final int SLICES = 4;

	/** Samples of packets for each thread. */
	private static final int SAMPLES = 256;

	/** Events between two looks at whether the scan was cancelled; a power of two. */
	private static final int LOOK = 1 << 14;

	private final List<StreamData> streams;
	private final Scan scan;
	private final AtomicInteger next = new AtomicInteger();
	private final AtomicLong done = new AtomicLong();
	private final AtomicBoolean failed = new AtomicBoolean();
	private final long total;

	SliceScan(List<StreamData> streams, Scan scan) {
		this.streams = streams;
		this.scan = scan;
		total = streams.stream().mapToLong(s -> s.stream().bytes()).sum();
	}

	/** Reads; gives the sinks in the order of time. */
	List<S> run(Supplier<S> sinks) {
		List<Position> borders = borders();
		List<S> parts = new ArrayList<>();
		for (int i = 0; i < borders.size(); i++)
			parts.add(sinks.get());
		List<Runnable> tasks = new ArrayList<>();
		for (int i = 0; i < Math.min(scan.threads(), parts.size()); i++)
			tasks.add(() -> work(borders, parts));
		Workers.run(tasks);
		return parts;
	}

	/** Where slices begin. */
	private List<Position> borders() {
		List<Position> borders = new ArrayList<>();
		try (MergedCursor cursor = new MergedCursor(streams, event -> true)) {
			if (scan.from() != Long.MIN_VALUE)
				cursor.seek(scan.from());
			borders.add(cursor.position());
			if (scan.threads() > 1)
				for (long time : times()) {
					cursor.seek(time);
					borders.add(cursor.position());
				}
		}
		return borders;
	}

	/**
	 * Begin and size of some packets together.
	 *
	 * @param time  when the first of them begins
	 * @param bytes what all of them take
	 */
	private record Sample(long time, long bytes) {
	}

	/** Times that cut the packets of all streams into slices of about the same size. */
	private long[] times() {
		int slices = scan.threads() * SLICES;
		List<Sample> samples = new ArrayList<>();
		for (StreamData data : streams)
			sample(data, samples);
		samples.sort(Comparator.comparingLong(Sample::time));
		long bytes = samples.stream().mapToLong(Sample::bytes).sum();
		long[] times = new long[slices];
		int count = 0;
		long sum = 0;
		for (Sample sample : samples) {
			if (count + 1 < slices && sum >= bytes / slices * (count + 1) && sample.time > scan.from()
					&& (count == 0 || sample.time > times[count - 1]))
				times[count++] = sample.time;
			sum += sample.bytes;
		}
		return Arrays.copyOf(times, count);
	}

	/** Adds packets in the range: as many at once as keeps the number of samples small, however many packets there are. */
	private void sample(StreamData data, List<Sample> samples) {
		PacketIndex index = data.index();
		if (data.layout().clock() == null)
			return;
		int step = Math.max(1, index.count() / Math.max(1, SAMPLES * scan.threads() / streams.size()));
		for (int first = 0; first < index.count(); first += step) {
			if (index.begin(first) == PacketIndex.UNKNOWN || data.outside(first, scan.from(), scan.until()))
				continue;
			long bytes = 0;
			for (int p = first; p < Math.min(first + step, index.count()); p++)
				bytes += index.total(p) >>> 3;
			samples.add(new Sample(data.time(index.begin(first)), bytes));
		}
	}

	private void work(List<Position> borders, List<S> parts) {
		try (MergedCursor cursor = new MergedCursor(streams, RangeFilter.of(scan))) {
			Pace pace = new Pace(cursor);
			cursor.endWhen(pace::isOver);
			for (int i = next.getAndIncrement(); i < parts.size(); i = next.getAndIncrement()) {
				if (isOver())
					return;
				S sink = parts.get(i);
				cursor.onProblem(sink::problem);
				cursor.rewind();
				if (i + 1 < borders.size())
					cursor.endAt(borders.get(i + 1));
				cursor.seek(borders.get(i));
				pace.begin();
				read(cursor, sink);
			}
		} catch (RuntimeException | Error e) {
			failed.set(true);
			throw e;
		}
	}

	private boolean isOver() {
		return scan.progress().isCancelled() || failed.get();
	}

	/** Reports how far a cursor has come, whenever it is asked whether to go on: at each packet. */
	private final class Pace {

		private final MergedCursor cursor;
		private long before;

		Pace(MergedCursor cursor) {
			this.cursor = cursor;
		}

		/** A slice begins where the cursor is. */
		void begin() {
			before = cursor.bytesDone();
		}

		boolean isOver() {
			long now = cursor.bytesDone();
			scan.progress().report(done.addAndGet(now - before), total);
			before = now;
			return SliceScan.this.isOver();
		}
	}

	private void read(MergedCursor cursor, S sink) {
		ValueVisitor visitor = sink.values();
		boolean everything = visitor != null && RangeFilter.of(scan) == EventPredicate.ALL;
		for (long count = 1; everything ? cursor.tellNext(sink, visitor) : showNext(cursor, sink, visitor); count++)
			if ((count & LOOK - 1) == 0 && (isOver() || cursor.isBehind(scan.until())))
				return;
	}

	private boolean showNext(MergedCursor cursor, S sink, ValueVisitor visitor) {
		if (!cursor.next())
			return false;
		if (!cursor.isGap()) {
			cursor.tell(sink, visitor);
		} else if (cursor.gap().end() >= scan.from() && cursor.gap().begin() <= scan.until()) {
			sink.gap(cursor.gap());
		}
		return true;
	}
}
