// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.tracewright.benchmarks.codec.Companion;
import org.tracewright.benchmarks.codec.Console;
import org.tracewright.benchmarks.codec.Row;
import org.tracewright.benchmarks.codec.Row.Unit;
import org.tracewright.benchmarks.codec.Row.Verdict;
import org.tracewright.benchmarks.codec.Statistics;

/** How many events of a thread that does nothing but trace come into a trace on disk. */
final class KeptBenchmark {

	private static final String NAME = "kept events per second, to disk, against LTTng-UST in C";
	private static final String SESSION = "kept";
	private static final double TARGET = 2.5;

	/** What one tracer did in each round. */
	private record Series(double[] offered, double[] kept) {

		Series(int rounds) {
			this(new double[rounds], new double[rounds]);
		}

		void set(int round, double events, double nanos, double lost) {
			offered[round] = events / nanos * 1e9;
			kept[round] = (events - lost) / nanos * 1e9;
		}

		@Override
		public String toString() {
			double all = Statistics.median(offered);
			return String.format(Locale.ROOT, "%.1f M/s kept (%.0f %% of %.1f M/s lost)", Statistics.median(kept) / 1e6,
					100 * (1 - Statistics.median(Statistics.ratios(kept, offered))), all / 1e6);
		}
	}

	private KeptBenchmark() {
	}

	/**
	 * Measures it.
	 *
	 * @param lttng the peer, or null
	 * @param why   why there is no peer
	 */
	static Row run(TracerOptions options, Lttng lttng, String why) throws IOException, InterruptedException {
		Series ours = new Series(options.rounds());
		Series peer = new Series(options.rounds());
		long millis = 2 * options.millis();
		try (Companion worker = KeptWorker.start(millis); Companion program = lttng == null ? null : lttng.program("two")) {
			for (int round = 0; round < options.rounds(); round++) {
				double[] answer = worker.ask(millis);
				ours.set(round, answer[0], answer[1], answer[2]);
				if (program != null) {
					lttng.toDisk(SESSION, "two", KeptWorker.SUB_BUFFERS, KeptWorker.SUB_BUFFER_SIZE);
					answer = program.ask(millis);
					peer.set(round, answer[0], answer[1], lttng.end(SESSION));
				}
				Console.note("round " + (round + 1) + " of " + options.rounds() + " done");
			}
		}
		if (lttng == null)
			return Row.without(NAME, Verdict.SKIPPED, "not measured: " + why + "; ours: " + ours);
		double[] ratios = Statistics.ratios(ours.kept(), peer.kept());
		Map<String, double[]> data = new LinkedHashMap<>();
		data.put("ratios", ratios);
		data.put("keptPerSecond", ours.kept());
		data.put("offeredPerSecond", ours.offered());
		data.put("peerKeptPerSecond", peer.kept());
		data.put("peerOfferedPerSecond", peer.offered());
		return Row.atLeast(NAME, TARGET, Statistics.median(ratios), Unit.TIMES, ours + " against " + peer + String.format(Locale.ROOT, "; ratios %.1f to %.1f",
				Statistics.quantile(ratios, 0), Statistics.quantile(ratios, 1)), data);
	}
}
