// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tracewright.benchmarks.codec.Companion;
import org.tracewright.benchmarks.codec.Console;
import org.tracewright.benchmarks.codec.Row;
import org.tracewright.benchmarks.codec.Row.Unit;
import org.tracewright.benchmarks.codec.Statistics;

/** Snapshots of full rings while two threads trace: how long they take and how long they hold a thread up. */
final class SnapshotBenchmark {

	private static final double SNAPSHOT_MILLIS = 100;
	private static final double PAUSE_MILLIS = 1;

	private SnapshotBenchmark() {
	}

	static List<Row> run(TracerOptions options) throws IOException {
		int rounds = options.rounds();
		double[] bytes = new double[rounds];
		double[] snapshots = new double[rounds];
		double[] during = new double[rounds];
		double[] without = new double[rounds];
		double[] copying = new double[rounds];
		double[] bare = new double[rounds];
		double[] atWork = new double[rounds];
		try (Companion worker = SnapshotWorker.start(2 * options.millis())) {
			for (int round = 0; round < rounds; round++) {
				double[] answer = worker.ask(2 * options.millis());
				bytes[round] = answer[0];
				snapshots[round] = answer[1] / 1e6;
				during[round] = answer[2] / 1e6;
				without[round] = answer[3] / 1e6;
				copying[round] = answer[4] / 1e6;
				bare[round] = answer[5] / 1e6;
				atWork[round] = answer[6] / 1e6;
				Console.note("round " + (round + 1) + " of " + rounds + " done");
			}
		}
		String size = String.format(Locale.ROOT, "%.0f MiB (smallest %.0f) written; %s", Statistics.median(bytes) / (1 << 20),
				Statistics.quantile(bytes, 0) / (1 << 20), range(snapshots));
		String pauses = range(during) + ", and " + figures(atWork) + " without waiting for a processor; as long without a snapshot " + figures(without) + "; threads that only read the clock: " + figures(copying)
				+ " while a file of that size is written, " + figures(bare) + " while none is";
		return List.of(
				Row.atMost("snapshot of rings of 64 MiB while 2 threads write", SNAPSHOT_MILLIS, Statistics.median(snapshots), Unit.MILLISECONDS, size,
						Map.of("milliseconds", snapshots, "bytes", bytes)),
				Row.atMost("longest pause of a writer during that", PAUSE_MILLIS, Statistics.median(during), Unit.MILLISECONDS, pauses,
						Map.of("milliseconds", during, "withoutMilliseconds", without, "copyMilliseconds", copying, "bareMilliseconds", bare,
								"atWorkMilliseconds", atWork)));
	}

	private static String range(double[] millis) {
		return String.format(Locale.ROOT, "%.2f to %.2f ms", Statistics.quantile(millis, 0), Statistics.quantile(millis, 1));
	}

	private static String figures(double[] millis) {
		return String.format(Locale.ROOT, "%.2f ms (%s)", Statistics.median(millis), range(millis));
	}
}
