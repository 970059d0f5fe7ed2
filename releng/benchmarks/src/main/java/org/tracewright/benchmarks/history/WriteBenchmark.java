// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tracewright.benchmarks.codec.Console;
import org.tracewright.benchmarks.codec.Row;
import org.tracewright.benchmarks.codec.Row.Unit;
import org.tracewright.benchmarks.codec.Row.Verdict;
import org.tracewright.benchmarks.codec.Statistics;
import org.tracewright.benchmarks.history.StoreProcess.Written;

/** How fast a number of intervals is written, and how large they are. The peer writes in the thread that makes them, and also in one of its own. */
final class WriteBenchmark {

	private static final double RATE = 4;
	private static final double SIZE = 0.4;

	private final long count;
	private final int rounds;
	private final boolean queue;
	private final Path ours;
	private final Path peer;
	private final Written[] written;
	private final Written[] one;
	private final Written[] two;

	/**
	 * Leaves its files in a folder.
	 *
	 * @param queue whether the peer also writes in a thread of its own
	 */
	WriteBenchmark(long count, int rounds, boolean queue, Path folder) {
		this.count = count;
		this.rounds = rounds;
		this.queue = queue;
		ours = folder.resolve("ours-" + count);
		peer = folder.resolve("peer-" + count);
		written = new Written[rounds];
		one = new Written[rounds];
		two = new Written[rounds];
	}

	/** What was written last. */
	Twin twin() {
		return new Twin(count, written[rounds - 1].end(), ours, peer);
	}

	/**
	 * Writes.
	 *
	 * @param theirs the peer, or null
	 */
	List<Row> run(StoreProcess mine, StoreProcess theirs) throws IOException {
		for (int round = 0; round < rounds; round++) {
			written[round] = mine.write(ours, count, 1);
			if (theirs != null) {
				if (queue)
					two[round] = theirs.write(peer, count, 2);
				one[round] = theirs.write(peer, count, 1);
			}
			Console.note(Twin.text(count) + " written, round " + (round + 1) + " of " + rounds);
		}
		return theirs == null ? List.of(alone()) : List.of(rate(), size());
	}

	private Row alone() {
		String measured = String.format(Locale.ROOT, "%.1f M/s", millions(written));
		String detail = String.format(Locale.ROOT, "%.2f bytes an interval; %s", size(written), making());
		return new Row(Twin.text(count) + " written", "", measured, Verdict.INFO, detail, Map.of("ns", nanos(written)));
	}

	private Row rate() {
		double[] best = nanos(one);
		Map<String, double[]> data = new LinkedHashMap<>();
		data.put("ns", nanos(written));
		data.put("peerNs", nanos(one));
		String other = "";
		if (queue) {
			for (int round = 0; round < rounds; round++)
				best[round] = Math.min(best[round], two[round].nanos());
			data.put("peerThreadNs", nanos(two));
			other = String.format(Locale.ROOT, " (with a thread of its own %.2f; the faster one counts)", millions(two));
		}
		double[] ratios = Statistics.ratios(best, nanos(written));
		data.put("ratios", ratios);
		String detail = String.format(Locale.ROOT, "%.1f against %.2f M/s%s; ratios %.1f to %.1f; %s", millions(written), millions(one), other,
				Statistics.quantile(ratios, 0), Statistics.quantile(ratios, 1), making());
		return Row.atLeast(Twin.text(count) + " written", RATE, Statistics.median(ratios), Unit.TIMES, detail, data);
	}

	private Row size() {
		double ratio = size(written) / size(one);
		String detail = String.format(Locale.ROOT, "%.2f against %.2f bytes an interval", size(written), size(one));
		return Row.atMost("size of that", SIZE, ratio, Unit.SHARE, detail, Map.of("ratios", new double[]{ratio}));
	}

	private static double[] nanos(Written[] all) {
		return Arrays.stream(all).mapToDouble(Written::nanos).toArray();
	}

	private double millions(Written[] all) {
		return count * 1e3 / Statistics.median(nanos(all));
	}

	private double size(Written[] all) {
		return all[rounds - 1].bytes() / count;
	}

	private String making() {
		double nanos = Statistics.median(Arrays.stream(written).mapToDouble(Written::making).toArray());
		return String.format(Locale.ROOT, "making them, taken off: %.1f ns each", nanos / count);
	}
}
