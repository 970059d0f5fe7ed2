// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tracewright.benchmarks.codec.Row.Unit;
import org.tracewright.benchmarks.codec.Row.Verdict;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** Several ways of reading one trace, against {@code babeltrace2 -o dummy} on it in each round. */
final class ScanBenchmark {

	/** Garbage below this is some for each packet, not for each event. */
	private static final double NO_GARBAGE = 0.02;
	private static final int LEAST_WARM_UPS = 4;
	private static final int MOST_WARM_UPS = 20;
	private static final double STABLE = 1.05;

	/**
	 * A way of reading and how many times as fast as the peer it should be.
	 *
	 * @param variant the way
	 * @param target  the ratio, 0 for none
	 */
	record Goal(Variant variant, double target) {
	}

	private final GeneratedTrace trace;
	private final Path tiny;
	private final int rounds;
	private final List<Goal> goals;

	/**
	 * A benchmark.
	 *
	 * @param tiny a trace of the same kind with nearly no events, to know what the start of the peer takes
	 */
	ScanBenchmark(GeneratedTrace trace, Path tiny, int rounds, List<Goal> goals) {
		this.trace = trace;
		this.tiny = tiny;
		this.rounds = rounds;
		this.goals = goals;
	}

	List<Row> run() throws IOException, InterruptedException {
		List<Row> rows = new ArrayList<>();
		try (Trace open = CtfTraces.open(List.of(trace.folder()), Progress.NONE)) {
			List<Goal> right = new ArrayList<>();
			List<Allocations> allocations = new ArrayList<>();
			for (Goal goal : goals) {
				try {
					warmUp(goal.variant(), open);
					allocations.add(Allocations.of(goal.variant(), open, trace.expected()));
					right.add(goal);
				} catch (WrongResultException e) {
					rows.add(Row.without(name(goal), Verdict.WRONG, e.getMessage()));
				}
			}
			double[] peer = new double[rounds];
			double[] start = new double[rounds];
			double[][] ours = new double[right.size()][rounds];
			Babeltrace.dummy(trace.folder());
			for (int round = 0; round < rounds; round++) {
				start[round] = Babeltrace.dummy(tiny);
				peer[round] = Babeltrace.dummy(trace.folder()) - start[round];
				for (int i = 0; i < ours.length; i++)
					ours[i][round] = seconds(right.get(i).variant(), open);
				Console.note("round " + (round + 1) + " of " + rounds + " done");
			}
			for (int i = 0; i < ours.length; i++)
				rows.addAll(rows(right.get(i), ours[i], peer, start, allocations.get(i)));
		}
		return rows;
	}

	private double seconds(Variant variant, Trace open) {
		long start = System.nanoTime();
		variant.readAll(open, trace.expected());
		return (System.nanoTime() - start) / 1e9;
	}

	/** Reads until the last three passes took about as long. */
	private void warmUp(Variant variant, Trace open) {
		double[] passes = new double[MOST_WARM_UPS];
		for (int i = 0; i < passes.length; i++) {
			passes[i] = seconds(variant, open);
			if (i + 1 < LEAST_WARM_UPS)
				continue;
			double low = Math.min(passes[i], Math.min(passes[i - 1], passes[i - 2]));
			double high = Math.max(passes[i], Math.max(passes[i - 1], passes[i - 2]));
			if (high < low * STABLE)
				break;
		}
		Console.note(trace.shape().folderName() + ": " + variant + " is warm");
	}

	private String name(Goal goal) {
		return goal.variant() + ", " + trace.shape().streams() + " streams; " + trace.shape().payloadText();
	}

	private List<Row> rows(Goal goal, double[] ours, double[] peer, double[] start, Allocations allocations) {
		double[] ratios = Statistics.ratios(peer, ours);
		double ratio = Statistics.median(ratios);
		Map<String, double[]> data = new LinkedHashMap<>();
		data.put("ratios", ratios);
		data.put("seconds", ours);
		data.put("peerSeconds", peer);
		data.put("peerStartSeconds", start);
		data.put("bytesPerEvent", new double[] { allocations.perEvent() });
		data.put("bytesInAll", new double[] { allocations.whole() });
		String speeds = String.format(Locale.ROOT, "%.1f against %.2f M events/s; ratios %.1f to %.1f; start of the peer, taken off: %.0f ms",
				rate(ours), rate(peer), Statistics.quantile(ratios, 0), Statistics.quantile(ratios, 1), Statistics.median(start) * 1e3);
		String name = name(goal);
		Row speed = goal.target() > 0 ? Row.atLeast(name, goal.target(), ratio, Unit.TIMES, speeds, data)
				: Row.info(name, ratio, Unit.TIMES, speeds, data);
		double bytes = allocations.perEvent();
		String memory = String.format(Locale.ROOT, "%.2f MB in all, buffers included", allocations.whole() / 1e6);
		Row garbage = new Row("garbage of that for each event", "0 B", Unit.BYTES.text(bytes), bytes < NO_GARBAGE ? Verdict.PASS : Verdict.MISS,
				memory, Map.of());
		return List.of(speed, garbage);
	}

	private double rate(double[] seconds) {
		return trace.expected().events() / Statistics.median(seconds) / 1e6;
	}
}
