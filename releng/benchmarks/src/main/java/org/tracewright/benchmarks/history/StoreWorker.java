// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.benchmarks.codec.Companion;
import org.tracewright.benchmarks.codec.Statistics;

/** The process behind a {@link StoreProcess}. */
public final class StoreWorker {

	private static final int LEAST_PICTURES = 3;

	private final Store store;
	private Store.Pictures pictures;
	private long sum;

	private StoreWorker(Store store) {
		this.store = store;
	}

	/** Lets a store work until there are no more questions. */
	public static void serve(Store store) throws IOException, InterruptedException {
		StoreWorker worker = new StoreWorker(store);
		Companion.serve(worker::answer);
		if (worker.pictures != null)
			worker.pictures.close();
	}

	private String answer(String question) throws IOException {
		String[] words = question.split(StoreProcess.SEPARATOR);
		return switch (words[0]) {
			case StoreProcess.WRITE -> write(Path.of(words[1]), Long.parseLong(words[2]), Integer.parseInt(words[3]));
			case StoreProcess.OPEN -> open(Path.of(words[1]));
			case StoreProcess.PAINT -> paint(window(words), Integer.parseInt(words[3]), Long.parseLong(words[4]));
			case StoreProcess.STATES -> pictures.states(window(words));
			default -> throw new IOException("no question: " + question);
		};
	}

	private static Window window(String[] words) {
		return new Window(Long.parseLong(words[1]), Long.parseLong(words[2]));
	}

	private String write(Path file, long count, int threads) throws IOException {
		Files.deleteIfExists(file);
		long begin = System.nanoTime();
		Intervals.make(count, (attribute, from, to, state) -> sum += attribute + from + to + state);
		long making = System.nanoTime() - begin;
		begin = System.nanoTime();
		long end = store.write(file, count, threads);
		long writing = System.nanoTime() - begin;
		return writing + " " + making + " " + Files.size(file) + " " + end;
	}

	private String open(Path file) throws IOException {
		pictures = store.open(file);
		return file.toString();
	}

	private String paint(Window window, int threads, long millis) throws IOException {
		List<Double> times = new ArrayList<>();
		long limit = System.nanoTime() + millis * 1_000_000;
		while (times.size() < LEAST_PICTURES || System.nanoTime() < limit) {
			long begin = System.nanoTime();
			sum += pictures.paint(window, threads);
			times.add((System.nanoTime() - begin) / 1e6);
		}
		double[] all = times.stream().mapToDouble(Double::doubleValue).toArray();
		return Statistics.median(all) + " " + Statistics.quantile(all, 0.9);
	}
}
