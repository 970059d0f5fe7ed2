// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.tracewright.benchmarks.codec.Console;
import org.tracewright.benchmarks.codec.Machine;
import org.tracewright.benchmarks.codec.Results;
import org.tracewright.benchmarks.codec.Row;
import org.tracewright.benchmarks.codec.Row.Verdict;
import org.tracewright.benchmarks.tracer.TracerOptions.Name;

/**
 * Measures what tracing costs, with other tracers in every round, and says which targets are met. Prints a Markdown table; writes it and all numbers into
 * {@code tracewright-benchmarks} of the folder for temporary files. The system property {@code tracewright.ust} names the program of {@code native/ust}.
 */
public final class TracerBenchmark {

	private final TracerOptions options;
	private final List<Row> rows = new ArrayList<>();

	private TracerBenchmark(TracerOptions options) {
		this.options = options;
	}

	/** Exit code 0 even if targets are missed; 1 when a benchmark fails; 2 for wrong arguments. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		TracerOptions options;
		try {
			options = TracerOptions.parse(arguments);
		} catch (IllegalArgumentException e) {
			System.err.println("run tracer: " + e.getMessage());
			System.exit(2);
			return;
		}
		Map<String, String> machine = Machine.describe(Lttng.version());
		TracerBenchmark benchmark = new TracerBenchmark(options);
		benchmark.run();
		Results results = new Results("tracer", options.text(), options.numbers(), machine, benchmark.rows);
		System.exit(results.publish(options.report()) ? 0 : 1);
	}

	private void run() throws IOException, InterruptedException {
		Lttng peer = null;
		String why = "";
		try {
			peer = Lttng.start(System.getProperty("tracewright.ust", ""));
		} catch (IOException e) {
			why = e.getMessage();
			Console.note("no peer: " + why);
		}
		try (Lttng lttng = peer) {
			measure(lttng, why);
		}
	}

	private void measure(Lttng lttng, String why) throws InterruptedException {
		if (options.only().contains(Name.COST))
			attempt(Name.COST, () -> new CostBenchmark(options, lttng, why).run());
		if (options.only().contains(Name.KEPT))
			attempt(Name.KEPT, () -> List.of(KeptBenchmark.run(options, lttng, why)));
		if (options.only().contains(Name.SNAPSHOT))
			attempt(Name.SNAPSHOT, () -> SnapshotBenchmark.run(options));
	}

	/** A benchmark. */
	private interface Attempt {
		List<Row> run() throws IOException, InterruptedException;
	}

	/** One benchmark that fails does not end the others. */
	private void attempt(Name name, Attempt attempt) throws InterruptedException {
		try {
			rows.addAll(attempt.run());
		} catch (IOException | RuntimeException e) {
			e.printStackTrace();
			rows.add(Row.without(name.toString(), Verdict.WRONG, e.getMessage() == null ? e.toString() : e.getMessage()));
		}
	}
}
