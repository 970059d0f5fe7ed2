// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;

/**
 * Looks for the nearest row that matches. The rows are cut into blocks that threads take in the order of their distance; as soon as one has found something, only
 * nearer blocks are looked at to their end.
 */
final class RowFinder {

	/** Rows of a block: so many that finding its begin weighs little, so few that a near match is found at once. */
	static final long BLOCK = 1 << 15;

	/** Stands for nothing found. */
	private static final Match NONE = new Match(Long.MAX_VALUE, -1);

	/** A match in a block; the smaller the number of the block, the nearer. */
	private record Match(long block, long row) {
	}

	private final RowReader reader;
	private final Supplier<Predicate<EventCursor>> predicates;
	private final int threads;
	private final AtomicLong next = new AtomicLong();
	private final AtomicLong done = new AtomicLong();
	private final AtomicReference<Match> nearest = new AtomicReference<>(NONE);
	private final AtomicReference<Throwable> failure = new AtomicReference<>();

	/**
	 * A search.
	 *
	 * @param reader     reads in the calling thread, and makes readers for others
	 * @param predicates makes what decides, for one thread each
	 */
	RowFinder(RowReader reader, Supplier<Predicate<EventCursor>> predicates, int threads) {
		this.reader = reader;
		this.predicates = predicates;
		this.threads = threads;
	}

	/**
	 * The nearest match.
	 *
	 * @param from  row that the search starts at and that does not count itself
	 * @param count rows there are
	 * @return its number, -1 when there is none or the search was cancelled
	 */
	long find(long from, boolean forward, long count, Progress progress) {
		long first = forward ? from + 1 : 0;
		long end = forward ? count : Math.min(from, count);
		long blocks = Math.max(0, (end - first + BLOCK - 1) / BLOCK);
		List<Thread> helpers = new ArrayList<>();
		for (int i = 1; i < Math.min(threads, blocks); i++)
			helpers.add(Thread.ofPlatform().daemon().name("Tracewright find " + i).start(() -> { //$NON-NLS-1$
				try (RowReader own = reader.another()) {
					work(own, first, end, blocks, forward, progress);
				}
			}));
		work(reader, first, end, blocks, forward, progress);
		helpers.forEach(RowScanner::join);
		if (failure.get() instanceof Error error)
			throw error;
		if (failure.get() instanceof RuntimeException exception)
			throw exception;
		return progress.isCancelled() ? -1 : nearest.get().row();
	}

	private void work(RowReader own, long first, long end, long blocks, boolean forward, Progress progress) {
		try {
			Predicate<EventCursor> predicate = predicates.get();
			for (long block = next.getAndIncrement(); block < blocks && wanted(block, progress); block = next.getAndIncrement()) {
				long low = forward ? first + block * BLOCK : Math.max(first, end - (block + 1) * BLOCK);
				long high = forward ? Math.min(end, low + BLOCK) : end - block * BLOCK;
				long row = own.match(low, high, predicate, forward, new BlockProgress(block, progress));
				if (row >= 0) {
					Match match = new Match(block, row);
					nearest.accumulateAndGet(match, (a, b) -> a.block() <= b.block() ? a : b);
				}
				report(high - low, end - first, progress);
			}
		} catch (RuntimeException | Error e) {
			failure.compareAndSet(null, e);
			nearest.set(new Match(-1, -1));
		}
	}

	private boolean wanted(long block, Progress progress) {
		return block < nearest.get().block() && !progress.isCancelled();
	}

	private synchronized void report(long rows, long total, Progress progress) {
		progress.report(done.addAndGet(rows), total);
	}

	/** Ends a block that does not count any more; how far the whole is, is told block by block. */
	private final class BlockProgress implements Progress {

		private final long block;
		private final Progress whole;

		BlockProgress(long block, Progress whole) {
			this.block = block;
			this.whole = whole;
		}

		@Override
		public void report(long part, long total) {
			// whole blocks are told
		}

		@Override
		public boolean isCancelled() {
			return !wanted(block, whole);
		}
	}
}
