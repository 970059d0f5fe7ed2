// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.tracewright.benchmarks.codec.Console;
import org.tracewright.benchmarks.codec.Machine;
import org.tracewright.benchmarks.codec.Results;
import org.tracewright.benchmarks.codec.Row;
import org.tracewright.benchmarks.codec.TemporaryFolder;

/**
 * Measures the history store, with Trace Compass's state system in every round if it is there, and says which targets are met. Prints a Markdown
 * table; writes it and all numbers into {@code tracewright-benchmarks} of the folder for temporary files.
 */
public final class HistoryBenchmark {

	/** Writing ten times as many intervals takes ten times as long. */
	private static final int LARGE_ROUNDS = 1;
	private static final int LARGE = 10;
	private static final long WARM_UP = 2_000_000;

	private final HistoryOptions options;
	private final Peer peer;
	private final List<Row> rows = new ArrayList<>();

	private HistoryBenchmark(HistoryOptions options, Peer peer) {
		this.options = options;
		this.peer = peer;
	}

	/** Exit code 0 even if targets are missed; 1 when both stores do not show the same; 2 for wrong arguments. */
	public static void main(String[] arguments) throws IOException {
		HistoryOptions options;
		Peer peer;
		try {
			options = HistoryOptions.parse(arguments);
			peer = options.peer() == null ? null : Peer.in(options.peer());
		} catch (IllegalArgumentException e) {
			System.err.println("run history: " + e.getMessage());
			System.exit(2);
			return;
		}
		Map<String, String> machine = Machine.describe(peer == null ? "none" : peer.version());
		HistoryBenchmark benchmark = new HistoryBenchmark(options, peer);
		try (TemporaryFolder folder = TemporaryFolder.create("history")) {
			benchmark.run(folder);
		}
		// A thread or two of it are ours.
		machine.put("load after", Machine.load());
		Results results = new Results("history", options.text(), options.numbers(), machine, benchmark.rows);
		System.exit(results.publish(options.report()) ? 0 : 1);
	}

	private void run(TemporaryFolder folder) throws IOException {
		List<WriteBenchmark> sizes = List.of(new WriteBenchmark(options.intervals(), options.rounds(), true, folder.path()),
				new WriteBenchmark(LARGE * options.intervals(), LARGE_ROUNDS, false, folder.path()));
		try (StoreProcess ours = StoreProcess.ours(); StoreProcess theirs = peer == null ? null : StoreProcess.of(peer)) {
			new WriteBenchmark(WARM_UP, 1, true, folder.path()).run(ours, theirs);
			Console.note("both are warm");
			for (WriteBenchmark size : sizes)
				rows.addAll(size.run(ours, theirs));
		}
		try (PictureBenchmark pictures = PictureBenchmark.of(sizes.stream().map(WriteBenchmark::twin).toList(), options.rounds(), peer)) {
			rows.addAll(pictures.run());
		}
	}
}
