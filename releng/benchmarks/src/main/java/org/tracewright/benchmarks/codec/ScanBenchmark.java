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

/** Several ways of reading one trace, each in a JVM of its own, against {@code babeltrace2 -o dummy} on it in each round. */
final class ScanBenchmark {

	/** Garbage below this is some for each packet, not for each event. */
	private static final double NO_GARBAGE = 0.02;

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
		Map<Goal, ScanWorker> workers = new LinkedHashMap<>();
		try {
			for (Goal goal : goals)
				try {
					workers.put(goal, ScanWorker.start(goal.variant(), trace));
					Console.note(trace.shape().folderName() + ": " + goal.variant() + " is warm");
				} catch (WrongResultException e) {
					rows.add(Row.without(name(goal), Verdict.WRONG, e.getMessage()));
				}
			double[] peer = new double[rounds];
			double[] start = new double[rounds];
			Map<Goal, double[]> ours = new LinkedHashMap<>();
			workers.keySet().forEach(goal -> ours.put(goal, new double[rounds]));
			Babeltrace.dummy(trace.folder());
			for (int round = 0; round < rounds; round++) {
				start[round] = Babeltrace.dummy(tiny);
				peer[round] = Babeltrace.dummy(trace.folder()) - start[round];
				for (Map.Entry<Goal, ScanWorker> worker : workers.entrySet())
					ours.get(worker.getKey())[round] = worker.getValue().seconds();
				Console.note("round " + (round + 1) + " of " + rounds + " done");
			}
			for (Map.Entry<Goal, ScanWorker> worker : workers.entrySet())
				rows.addAll(rows(worker.getKey(), ours.get(worker.getKey()), peer, start, worker.getValue().allocations()));
		} finally {
			workers.values().forEach(ScanWorker::close);
		}
		return rows;
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
