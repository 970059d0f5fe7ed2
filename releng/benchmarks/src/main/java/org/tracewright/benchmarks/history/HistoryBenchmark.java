// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryReader;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.history.Raster;

/**
 * The history store: contiguous intervals of 1,000 attributes, 100 of which have nine tenths of them, six states in random order, added in the order of their ends. Writing,
 * and pictures of each number of intervals, have a Java process of their own. The making of the intervals is measured apart and taken off.
 */
public final class HistoryBenchmark {

	private static final int ATTRIBUTES = 1000;
	private static final int HOT = 100;
	private static final int COLUMNS = 2000;
	private static final int ROUNDS = 5;
	private static final int WARM_UPS = 200;
	private static final int PICTURES = 101;
	private static final double[] PARTS = {1, 0.1, 0.01, 0.001};

	private HistoryBenchmark() {
	}

	/** Takes an interval. */
	private interface Sink {
		void add(int attribute, long begin, long end, int state) throws IOException;
	}

	/** Makes intervals; gives when the last one ends. */
	private static long make(long count, Sink sink) throws IOException {
		SplittableRandom random = new SplittableRandom(1);
		long[] last = new long[ATTRIBUTES];
		int[] state = new int[ATTRIBUTES];
		long time = 0;
		for (long i = 0; i < count; i++) {
			long bits = random.nextLong();
			time += 100 + (bits & 255);
			int attribute = (int) ((bits >>> 8 & 0xFFFF) % ((bits >>> 24 & 0xFFFF) % 10 == 0 ? ATTRIBUTES : HOT));
			sink.add(attribute, last[attribute], time, state[attribute]);
			last[attribute] = time;
			state[attribute] = (int) ((state[attribute] + 1 + (bits >>> 40 & 3)) % 6);
		}
		return time;
	}

	/** Arguments: intervals, a folder; or, for the process that paints, {@code paint} and a file. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		if (arguments[0].equals("paint")) {
			paint(Path.of(arguments[1]));
			return;
		}
		long count = Long.parseLong(arguments[0]);
		Path folder = Files.createDirectories(Path.of(arguments[1]));
		System.out.println("| What | Measured |\n|---|---|");
		for (long size : new long[]{count, 10 * count}) {
			Path file = folder.resolve("history-" + size);
			write(size, file, size == count ? ROUNDS : 1);
			child(file);
			Files.deleteIfExists(file);
		}
	}

	private static void write(long count, Path file, int rounds) throws IOException {
		List<Double> rates = new ArrayList<>();
		long[] seen = new long[1];
		for (int round = 0; round < rounds; round++) {
			Files.deleteIfExists(file);
			long begin = System.nanoTime();
			make(count, (attribute, from, to, state) -> seen[0] += attribute + from + to + state);
			long making = System.nanoTime() - begin;
			begin = System.nanoTime();
			try (HistoryWriter writer = Histories.create(file)) {
				for (int i = 0; i < ATTRIBUTES; i++)
					writer.attribute(-1, "attribute " + i, AttributeKind.STATE);
				make(count, writer::add);
				writer.finish();
			}
			rates.add(count * 1e3 / (System.nanoTime() - begin - making));
		}
		rates.sort(null);
		System.out.printf(Locale.ROOT, "| %,d intervals: written | %.1f M/s (%.1f to %.1f); %.2f bytes an interval |%n", count,
				rates.get(rates.size() / 2), rates.getFirst(), rates.getLast(), Files.size(file) / (double) count);
	}

	private static void child(Path file) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-cp", System.getProperty("java.class.path"), HistoryBenchmark.class.getName(), "paint", file.toString())
				.inheritIO().start();
		if (process.waitFor() != 0)
			throw new IOException("the process that paints has failed");
	}

	private static void paint(Path file) throws IOException {
		try (History history = Histories.open(file)) {
			HistoryReader reader = history.reader();
			Raster raster = new Raster(COLUMNS);
			long begin = history.begin(0);
			long length = history.end(0) - begin;
			for (double part : PARTS) {
				long window = (long) (length * part);
				long from = begin + (length - window) / 2;
				double[] millis = new double[PICTURES];
				for (int i = -WARM_UPS; i < PICTURES; i++) {
					long start = System.nanoTime();
					for (int attribute = 0; attribute < HOT; attribute++)
						reader.raster(attribute, from, from + window, raster);
					if (i >= 0)
						millis[i] = (System.nanoTime() - start) / 1e6;
				}
				Arrays.sort(millis);
				System.out.printf(Locale.ROOT,
						"| %,d intervals: 100 rows of 2,000 columns over %s %% of the time | %.2f ms (90 %% in %.2f) |%n",
						history.intervals(), Double.toString(part * 100).replaceFirst("\\.0$", ""), millis[PICTURES / 2],
						millis[PICTURES * 9 / 10]);
			}
		}
	}
}
