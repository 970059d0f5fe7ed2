// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryReader;
import org.tracewright.analysis.history.Raster;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimeFolds;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineRow;

/**
 * Makes pictures of rows in threads of its own. Only the last request counts; what was made for an earlier one stays until there is better. A failure is told, and
 * leaves the other rows as they are.
 */
public final class RowPictures implements AutoCloseable {

	private static final long TELL_NANOS = 8_000_000;
	private static final int KEPT = 300;
	private static final int MOST_THREADS = 4;
	/** Fewer rows are not worth another thread. */
	private static final int LEAST_SHARED = 8;
	/** Histories that are asked at once are far fewer: the others belong to traces that were read again. */
	private static final int MOST_READERS = 64;

	/** What is wanted. */
	private record Request(List<TimelineRow> rows, TimeRange range, TimeFolds folds, int columns, long version) {
	}

	private final Map<TimelineRow, RowPicture> pictures = new ConcurrentHashMap<>();
	private final Map<TimelineRow, String> failures = new ConcurrentHashMap<>();
	/** One for each thread: readers are for one. */
	private final List<Worker> workers = new ArrayList<>();
	private final ExecutorService others;
	private final Runnable changed;
	private Request wanted;
	private boolean closed;
	private volatile boolean busy;

	/**
	 * Makes pictures.
	 *
	 * @param changed told, in the thread of its own, when there are other pictures
	 */
	public RowPictures(Runnable changed) {
		this.changed = changed;
		int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
		for (int i = 0; i < threads; i++)
			workers.add(new Worker());
		others = Executors.newFixedThreadPool(Math.max(1, threads - 1),
				Thread.ofPlatform().daemon().name("Tracewright timeline ", 2).factory()); //$NON-NLS-1$
		Thread.ofPlatform().daemon().name("Tracewright timeline").start(this::work); //$NON-NLS-1$
	}

	/**
	 * Asks for pictures. Does not wait.
	 *
	 * @param folds   what is folded
	 * @param version grows when histories have grown, or other parts of time are folded
	 */
	public synchronized void request(List<TimelineRow> rows, TimeRange range, TimeFolds folds, int columns, long version) {
		wanted = new Request(List.copyOf(rows), range, folds, columns, version);
		busy = true;
		notifyAll();
	}

	/** The newest picture of a row, maybe of another range; null for none. */
	public RowPicture get(TimelineRow row) {
		return pictures.get(row);
	}

	/** Why there is no picture of a row; null when nothing went wrong. */
	public String failure(TimelineRow row) {
		return failures.get(row);
	}

	/** Whether pictures are being made. */
	public boolean isBusy() {
		return busy;
	}

	/** Forgets rows that are not there any more. */
	public void keep(java.util.Collection<TimelineRow> rows) {
		pictures.keySet().retainAll(rows);
		failures.keySet().retainAll(rows);
	}

	private synchronized Request next() throws InterruptedException {
		while (wanted == null && !closed) {
			busy = false;
			wait();
		}
		Request request = wanted;
		wanted = null;
		return closed ? null : request;
	}

	private synchronized boolean isObsolete() {
		return wanted != null || closed;
	}

	private void work() {
		try {
			for (Request request = next(); request != null; request = next())
				serve(request);
		} catch (InterruptedException e) {
			// It is over.
		}
	}

	private void serve(Request request) throws InterruptedException {
		if (pictures.size() > KEPT)
			pictures.keySet().retainAll(request.rows);
		AtomicInteger next = new AtomicInteger();
		List<Future<Boolean>> shares = new ArrayList<>();
		try {
			for (Worker worker : workers.subList(1, request.rows.size() < LEAST_SHARED ? 1 : workers.size()))
				shares.add(others.submit(() -> worker.serve(request, next)));
		} catch (RejectedExecutionException e) {
			// Nobody looks any more.
			return;
		}
		boolean any = workers.getFirst().serve(request, next);
		for (Future<Boolean> share : shares)
			try {
				any |= share.get();
			} catch (ExecutionException e) {
				throw new IllegalStateException(e.getCause());
			}
		if (!isObsolete())
			busy = false;
		// Whoever shows them asks again: without an end, if it were told when there is nothing new.
		if (any)
			changed.run();
	}

	/** What one thread does: it takes row after row. */
	private final class Worker {

		private final Map<History, HistoryReader> readers = new HashMap<>();

		/** Gives whether anything was painted. */
		private boolean serve(Request request, AtomicInteger next) {
			long told = System.nanoTime();
			boolean any = false;
			if (readers.size() > MOST_READERS)
				readers.clear();
			for (int i = next.getAndIncrement(); i < request.rows.size() && !isObsolete(); i = next.getAndIncrement()) {
				TimelineRow row = request.rows.get(i);
				RowPicture known = pictures.get(row);
				if (known != null && known.version() == request.version
						&& known.isOf(request.range.begin(), request.range.end(), request.columns))
					continue;
				any = true;
				try {
					pictures.put(row, paint(row, request));
					failures.remove(row);
				} catch (RuntimeException | InternalError | OutOfMemoryError e) {
					failures.put(row, e.toString());
					// It is not asked for again before there is something new.
					pictures.put(row, new RowPicture(new Raster[0], request.range.begin(), request.range.end(), request.version));
				}
				if (System.nanoTime() - told > TELL_NANOS) {
					changed.run();
					told = System.nanoTime();
				}
			}
			return any;
		}

		private RowPicture paint(TimelineRow row, Request request) {
			Raster[] lanes = switch (row.content()) {
				case RowContent.Group group -> new Raster[0];
				case RowContent.Failure failure -> new Raster[0];
				case RowContent.Density density -> new Raster[0];
				case RowContent.Lost lost -> new Raster[0];
				case RowContent.States(History history, int attribute) -> new Raster[]{raster(history, attribute, request)};
				case RowContent.Marks(History history, int attribute) -> new Raster[]{raster(history, attribute, request)};
				case RowContent.Curves(List<RowContent.Curve> all) ->
					all.stream().map(curve -> raster(curve.history(), curve.attribute(), request)).toArray(Raster[]::new);
				case RowContent.Stack(History history, List<Integer> all) -> all.stream().limit(TimelineLayout.MOST_LANES)
						.map(lane -> raster(history, lane, request)).toArray(Raster[]::new);
			};
			return new RowPicture(lanes, request.range.begin(), request.range.end(), request.version);
		}

		private Raster raster(History history, int attribute, Request request) {
			HistoryReader reader = readers.computeIfAbsent(history, History::reader);
			Raster raster = new Raster(request.columns);
			long[] pieces = request.folds.pieces(request.range);
			if (pieces.length == 2) {
				reader.raster(attribute, pieces[0], pieces[1], raster);
				return raster;
			}
			raster.reset(request.range.begin(), request.range.end());
			for (int i = 0; i + 1 < pieces.length; i++) {
				int from = column(pieces[i], request);
				int to = column(pieces[i + 1], request);
				if (from == to)
					continue;
				Raster piece = new Raster(to - from);
				reader.raster(attribute, pieces[i], pieces[i + 1], piece);
				raster.paste(piece, from);
			}
			return raster;
		}

		private static int column(long time, Request request) {
			TimeFolds folds = request.folds;
			return (int) Math.round((double) (folds.look(time) - folds.look(request.range.begin())) / folds.length(request.range)
					* request.columns);
		}
	}

	@Override
	public synchronized void close() {
		closed = true;
		others.shutdown();
		notifyAll();
	}
}
