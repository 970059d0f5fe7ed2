// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Position;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/**
 * Scans a trace once, on several threads, and fills the index of its rows. The trace is cut into slices of time; the first thread begins with the first slice, so
 * that there are rows to show at once.
 *
 * Where time goes back within a data stream, slices may not fit together. This is noticed, since each slice must end exactly where the next one begins; then the
 * rest is scanned in one go, and the rows are those of a scan in one go in any case.
 */
public final class RowScanner {

	/** After so many events the next row gets a checkpoint, however few rows came before it. */
	private static final long MAX_SCAN = 16_384;
	private static final int LOOK = (1 << 12) - 1;

	/** Smaller traces are not worth several threads. */
	static final long SMALL = 1 << 20;
	/** Slices for each thread: so many that none has to wait long for the last. */
	private static final int SLICES = 8;

	private final Trace trace;
	private final RowFilter filter;
	private final RowIndex index;
	private final Consumer<Problem> problems;
	private final Progress progress;
	private final AtomicInteger next = new AtomicInteger();
	private final AtomicLong bytes = new AtomicLong();
	private final List<Part> parts = new ArrayList<>();
	/** The part that is the last of the index and grows. */
	private int shown;
	/** The part that does not end where the next one begins; -1 for none. */
	private int broken = -1;
	/** The part that was scanned last, when slices were no good; otherwise null. */
	private Part ended;
	private volatile boolean stop;
	private volatile boolean backwards;
	private volatile boolean cancelled;
	private final AtomicReference<Throwable> failure = new AtomicReference<>();

	private RowScanner(Trace trace, RowFilter filter, RowIndex index, Consumer<Problem> problems, Progress progress) {
		this.trace = trace;
		this.filter = filter;
		this.index = index;
		this.problems = problems;
		this.progress = progress;
	}

	/**
	 * Scans on all processors; ends early when cancelled, and then the index stays incomplete.
	 *
	 * @param problems is told of faults of the data, by any thread
	 */
	public static void scan(Trace trace, RowFilter filter, RowIndex index, Consumer<Problem> problems, Progress progress) {
		int threads = trace.bytes() < SMALL ? 1 : Runtime.getRuntime().availableProcessors();
		scan(trace, filter, index, problems, progress, threads, threads == 1 ? 1 : threads * SLICES);
	}

	/**
	 * Scans in a number of slices.
	 *
	 * @param threads at most so many at once
	 */
	public static void scan(Trace trace, RowFilter filter, RowIndex index, Consumer<Problem> problems, Progress progress,
			int threads, int slices) {
		new RowScanner(trace, filter, index, problems, progress).run(threads, slices);
	}

	private void run(int threads, int slices) {
		long[] borders = TimeSlices.borders(trace, slices);
		for (int i = 0; i <= borders.length; i++)
			parts.add(new Part(i == 0 ? Long.MIN_VALUE : borders[i - 1], i < borders.length ? borders[i] : Long.MAX_VALUE,
					borders.length + 1));
		index.append(parts.getFirst().rows);
		List<Thread> helpers = new ArrayList<>();
		for (int i = 1; i < Math.min(threads, parts.size()); i++)
			helpers.add(Thread.ofPlatform().daemon().name("Tracewright scan " + i).start(this::work)); //$NON-NLS-1$
		work();
		helpers.forEach(RowScanner::join);
		if (!cancelled && failure.get() == null && (backwards || broken >= 0))
			rest();
		if (failure.get() instanceof Error error)
			throw error;
		if (failure.get() instanceof RuntimeException exception)
			throw exception;
		if (cancelled) {
			index.end();
		} else {
			Part end = ended == null ? parts.getLast() : ended;
			index.endAt(end.lastTime, end.last);
			index.finish();
			progress.report(trace.bytes(), trace.bytes());
		}
	}

	/** Waits for a thread; an interruption is kept for later. */
	static void join(Thread thread) {
		boolean interrupted = false;
		for (;;)
			try {
				thread.join();
				break;
			} catch (InterruptedException e) {
				interrupted = true;
			}
		if (interrupted)
			Thread.currentThread().interrupt();
	}

	private void work() {
		try {
			for (int i = next.getAndIncrement(); i < parts.size() && !stop; i = next.getAndIncrement()) {
				Part part = parts.get(i);
				if (i > 0)
					part.findStart();
				part.scan();
			}
		} catch (CancellationException e) {
			// By the user, or because another slice went wrong.
			stop = true;
		} catch (RuntimeException | Error e) {
			failure.compareAndSet(null, e);
			stop = true;
		}
	}

	/** Scans in one go what slices were no good for. */
	private void rest() {
		stop = false;
		if (backwards)
			index.clear();
		Part rest = new Part(Long.MIN_VALUE, Long.MAX_VALUE, 1);
		if (!backwards)
			rest.start = parts.get(broken).last;
		index.append(rest.rows);
		try {
			rest.scan();
			ended = rest;
		} catch (CancellationException e) {
			cancelled = true;
		}
	}

	/**
	 * Adds the rows of a cursor to a slice.
	 *
	 * @param gate what counts the events that were looked at; null when all are rows
	 * @param end  ends before the first event of this time, ns since the origin; {@link Long#MAX_VALUE} for never
	 * @param look what to do every few thousand events
	 * @return time of the last row, {@link Long#MIN_VALUE} when there was none
	 */
	private static long fill(EventCursor cursor, RowFilter filter, RowGate gate, RowSlice rows, long end, RowGate.Look look) {
		long row = rows.count();
		long before = row;
		long scanned = 0;
		long last = Long.MIN_VALUE;
		boolean first = true;
		for (long n = 1; cursor.next(); n++) {
			if ((n & LOOK) == 0)
				look.look();
			long time = cursor.time();
			if (time >= end && end != Long.MAX_VALUE)
				break;
			if (cursor.isGap() && !filter.gaps().test(cursor))
				continue;
			long now = gate == null ? n : gate.tested();
			if (first || row - before >= rows.stride() || now - scanned >= MAX_SCAN) {
				rows.add(row, time, cursor.position());
				before = row;
				scanned = now;
				first = false;
			}
			last = Math.max(last, time);
			rows.count(++row);
		}
		return last;
	}

	/**
	 * The index of a trace that has grown: reads what may be new.
	 *
	 * @param before   the complete index of the trace as it was
	 * @param from     first instant at which there may be something new, ns since the origin
	 * @param problems is told of faults of the data
	 * @return null when cancelled
	 */
	public static RowIndex grow(Trace trace, RowFilter filter, RowIndex before, long from, Consumer<Problem> problems,
			Progress progress) {
		RowIndex.Continuation more = before.grow(trace.streams().size(), from);
		RowGate.Look look = () -> {
			if (progress.isCancelled())
				throw new CancellationException();
		};
		RowGate gate = filter.events() == EventPredicate.ALL ? null : new RowGate(filter.events(), Long.MAX_VALUE, look);
		try (EventCursor cursor = trace.cursor(gate == null ? EventPredicate.ALL : gate)) {
			cursor.onProblem(problems);
			if (more.start() != null)
				cursor.seek(more.start());
			long last = fill(cursor, filter, gate, more.rows(), Long.MAX_VALUE, look);
			// Where there was no row, nothing is known but that all that was new has been looked at.
			more.index().endAt(Math.max(from, last), cursor.position());
			more.index().finish();
			return more.index();
		} catch (CancellationException e) {
			return null;
		}
	}

	/** Makes all rows visible that are known to follow those before. */
	private synchronized void advance() {
		while (broken < 0 && shown + 1 < parts.size() && parts.get(shown).last != null && parts.get(shown + 1).start != null) {
			if (!parts.get(shown).last.equals(parts.get(shown + 1).start)) {
				broken = shown;
				stop = true;
				return;
			}
			shown++;
			index.append(parts.get(shown).rows);
		}
	}

	private synchronized void report(long more) {
		progress.report(bytes.addAndGet(more), trace.bytes());
	}

	/** A slice and where its rows are. */
	private final class Part {

		final RowSlice rows;
		private final long begin;
		private final long end;
		/** Where its first event is, and the first behind its last one. */
		private volatile Position start;
		private volatile Position last;
		private long lastTime;
		private EventCursor cursor;
		private long reported;

		Part(long begin, long end, int parts) {
			this.begin = begin;
			this.end = end;
			rows = index.slice(parts);
		}

		void findStart() {
			try (EventCursor seeker = trace.cursor()) {
				seeker.seek(begin);
				start = seeker.position();
			}
			advance();
		}

		void scan() {
			RowGate gate = new RowGate(filter.events(), end, this::look);
			boolean all = filter.events() == EventPredicate.ALL;
			try (EventCursor opened = trace.cursor(all ? EventPredicate.ALL : gate)) {
				cursor = opened;
				cursor.onProblem(problems);
				if (start != null)
					cursor.seek(start);
				reported = cursor.bytesDone();
				lastTime = Math.max(begin, fill(cursor, filter, all ? null : gate, rows, end, this::look));
				look();
				last = cursor.position();
			}
			if (gate.backwards() && (begin != Long.MIN_VALUE || end != Long.MAX_VALUE)) {
				backwards = true;
				stop = true;
			} else {
				advance();
			}
		}

		private void look() {
			if (progress.isCancelled())
				cancelled = true;
			if (cancelled || stop)
				throw new CancellationException();
			long now = cursor.bytesDone();
			report(now - reported);
			reported = now;
		}
	}
}
