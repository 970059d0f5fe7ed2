// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryReader;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.history.Raster;

/** Ours. */
final class TracewrightStore implements Store {

	/** Arguments: none. Answers questions: {@link StoreProcess}. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		StoreWorker.serve(new TracewrightStore());
	}

	@Override
	public long write(Path file, long count, int threads) throws IOException {
		if (threads != 1)
			throw new IllegalArgumentException("a history is written by one thread");
		try (HistoryWriter writer = Histories.create(file)) {
			for (int i = 0; i < Intervals.ATTRIBUTES; i++)
				writer.attribute(-1, "attribute " + i, AttributeKind.STATE);
			long end = Intervals.make(count, writer::add);
			writer.finish();
			return end;
		}
	}

	@Override
	public Pictures open(Path file) throws IOException {
		return new Rows(Histories.open(file));
	}

	/** Paints as the workbench does: each thread has a reader of its own and takes row after row. */
	private static final class Rows implements Pictures {

		private final History history;
		private final HistoryReader reader;
		private final ExecutorService executor = Executors.newCachedThreadPool();
		private final List<Painter> painters = new ArrayList<>();

		Rows(History history) {
			this.history = history;
			reader = history.reader();
		}

		@Override
		public long paint(Window window, int threads) throws IOException {
			while (painters.size() < threads)
				painters.add(new Painter(history.reader()));
			AtomicInteger next = new AtomicInteger();
			List<Future<Long>> others = new ArrayList<>();
			for (Painter painter : painters.subList(1, threads))
				others.add(executor.submit(() -> painter.paint(window, next)));
			long sum = painters.getFirst().paint(window, next);
			try {
				for (Future<Long> other : others)
					sum += other.get();
			} catch (ExecutionException | InterruptedException e) {
				throw new IOException(e);
			}
			return sum;
		}

		@Override
		public String states(Window window) {
			StringBuilder states = new StringBuilder();
			for (int attribute = 0; attribute < Intervals.HOT; attribute++)
				for (int column = 0; column < Window.COLUMNS; column++) {
					int before = states.length();
					reader.at(attribute, window.time(column), (begin, end, value) -> {
						states.append(value);
						return true;
					});
					if (states.length() == before)
						states.append(NOTHING);
				}
			return states.toString();
		}

		@Override
		public void close() {
			executor.shutdown();
			history.close();
		}
	}

	private static final class Painter {

		private final HistoryReader reader;
		private final Raster raster = new Raster(Window.COLUMNS);

		Painter(HistoryReader reader) {
			this.reader = reader;
		}

		long paint(Window window, AtomicInteger next) {
			long sum = 0;
			for (int row = next.getAndIncrement(); row < Intervals.HOT; row = next.getAndIncrement()) {
				reader.raster(row, window.begin(), window.end(), raster);
				sum += raster.value(Window.COLUMNS / 2);
			}
			return sum;
		}
	}
}
