// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.tracewright.benchmarks.codec.Options.Name;
import org.tracewright.benchmarks.codec.Row.Verdict;
import org.tracewright.benchmarks.codec.ScanBenchmark.Goal;
import org.tracewright.benchmarks.codec.Shape.Payload;
import org.tracewright.benchmarks.codec.Variant.Reading;

/**
 * Measures how fast traces are read, with babeltrace2 as the peer in every round, and says which targets are met. Prints a Markdown table; writes it and all
 * numbers into the cache folder.
 */
public final class CodecBenchmark {

	private static final int FEW_STREAMS = 4;
	private static final int MANY_STREAMS = 64;
	private static final int TINY = 1000;
	private static final long GIGABYTE_OF_EVENTS = 19_000_000;
	private static final long TEN_GIGABYTES_OF_EVENTS = 190_000_000;
	private static final int OPEN_PACKETS = 2000;

	private final Options options;
	private final TraceCache cache = new TraceCache();
	private final List<Row> rows = new ArrayList<>();

	private CodecBenchmark(Options options) throws IOException {
		this.options = options;
	}

	/** Exit code 0 even if targets are missed; 1 when a reader is wrong; 2 for wrong arguments. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Options options;
		try {
			options = Options.parse(arguments);
		} catch (IllegalArgumentException e) {
			System.err.println("run codec: " + e.getMessage());
			System.exit(2);
			return;
		}
		Map<String, String> machine = Machine.describe();
		CodecBenchmark benchmark = new CodecBenchmark(options);
		benchmark.run();
		Results results = new Results("codec", options.text(), options.numbers(), machine, benchmark.rows);
		System.exit(results.publish(options.report()) ? 0 : 1);
	}

	private void run() throws InterruptedException {
		for (Payload payload : Payload.values()) {
			scans(payload, FEW_STREAMS, fewStreams());
			scans(payload, MANY_STREAMS, manyStreams());
		}
		if (options.wants(Name.PRINT))
			for (Payload payload : Payload.values())
				attempt("print; " + payload, () -> List.of(PrintBenchmark.run(cache.get(shape(payload, FEW_STREAMS, options.events())), options.rounds())));
		if (options.wants(Name.SEEK))
			attempt("seek", () -> new SeekBenchmark(
					cache.get(shape(Payload.TEXT, FEW_STREAMS, options.scaled(GIGABYTE_OF_EVENTS)).steady(1 << 20)), options.rounds()).run());
		if (options.wants(Name.OPEN))
			attempt("open", () -> OpenBenchmark.run(cache.get(shape(Payload.TEXT, FEW_STREAMS, 1).packets(OPEN_PACKETS)), options.rounds()));
		if (options.wants(Name.HEAP))
			attempt("heap", () -> List.of(
					HeapBenchmark.run(cache, shape(Payload.TEXT, FEW_STREAMS, options.scaled(TEN_GIGABYTES_OF_EVENTS)))));
	}

	private List<Goal> fewStreams() {
		List<Goal> goals = new ArrayList<>();
		goal(goals, Name.UNORDERED, Reading.UNORDERED, 1, 20);
		goal(goals, Name.UNORDERED, Reading.UNORDERED, 2, 35);
		goal(goals, Name.ORDERED, Reading.ORDERED, 1, 8);
		goal(goals, Name.ORDERED, Reading.ORDERED, 2, 12);
		goal(goals, Name.FILTER, Reading.FILTER, 1, 12);
		goal(goals, Name.CURSOR, Reading.CURSOR, 1, 0);
		return goals;
	}

	private List<Goal> manyStreams() {
		List<Goal> goals = new ArrayList<>();
		goal(goals, Name.ORDERED64, Reading.ORDERED, 2, 25);
		return goals;
	}

	private void goal(List<Goal> goals, Name name, Reading reading, int threads, double target) {
		if (options.wants(name))
			goals.add(new Goal(new Variant(reading, threads), target));
	}

	private void scans(Payload payload, int streams, List<Goal> goals) throws InterruptedException {
		if (goals.isEmpty())
			return;
		attempt("scans; " + payload + ", " + streams + " streams", () -> {
			GeneratedTrace tiny = cache.get(shape(payload, streams, TINY));
			GeneratedTrace trace = cache.get(shape(payload, streams, options.events()));
			return new ScanBenchmark(trace, tiny.folder(), options.rounds(), goals).run();
		});
	}

	private Shape shape(Payload payload, int streams, long events) {
		return Shape.of(payload, options.header(), streams, options.classes(), events);
	}

	/** A benchmark. */
	private interface Attempt {
		List<Row> run() throws IOException, InterruptedException;
	}

	/** One benchmark that fails does not end the others. */
	private void attempt(String name, Attempt attempt) throws InterruptedException {
		try {
			rows.addAll(attempt.run());
		} catch (IOException | RuntimeException e) {
			e.printStackTrace();
			rows.add(Row.without(name, Verdict.WRONG, e.getMessage() == null ? e.toString() : e.getMessage()));
		}
	}
}
