// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.spans.SpanAnalysis;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** How a call tree differs from another one. */
class CallTreeDifferenceTest {

	@TempDir
	Path folder;
	private int traces;

	private History history(String text) throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace" + traces), "java", text);
				HistoryWriter writer = Histories.create(folder.resolve("history" + traces++))) {
			new SpanAnalysis().run(trace, writer, Progress.NONE);
			writer.finish();
			return writer.history();
		}
	}

	private CallTree tree(String text) throws IOException {
		try (History history = history(text)) {
			return CallTree.of(history, List.of(), Long.MIN_VALUE, Long.MAX_VALUE, Progress.NONE);
		}
	}

	/** Each node of a tree with its share in the baseline, its share, and the difference; what is gone below who has called it. */
	private static String print(CallTreeDifference difference) {
		StringBuilder out = new StringBuilder();
		print(difference, difference.after().root(), out);
		return out.toString();
	}

	private static void print(CallTreeDifference difference, CallTree.Node node, StringBuilder out) {
		CallTree.Node before = difference.before(node);
		out.append("  ".repeat(node.depth())).append(node.depth() == 0 ? "all" : node.unknown() ? "unknown" : node.name())
				.append(before == null ? " new" : " " + percent(before.total(), difference.before())).append(" -> ")
				.append(percent(node.total(), difference.after()))
				.append(String.format(Locale.ROOT, " %+.0f\n", difference.difference(node) * 100));
		node.children().forEach(child -> print(difference, child, out));
		difference.gone(node).forEach(gone -> out.append("  ".repeat(gone.depth())).append(gone.name()).append(" gone ")
				.append(percent(gone.total(), difference.before())).append('\n'));
	}

	private static String percent(long time, CallTree of) {
		return Math.round(CallTreeDifference.share(time, of) * 100) + " %";
	}

	private static String functions(CallTreeDifference difference) {
		return difference.functions().stream()
				.map(f -> String.format(Locale.ROOT, "%s%s self %+.0f total %+.0f", f.any().name(),
						f.isGone() ? " gone" : f.isNew() ? " new" : "", f.self() * 100, f.total() * 100))
				.collect(Collectors.joining("\n"));
	}

	private static final String BEFORE = """
			0   0 3 p:a_entry x=1
			10  0 3 p:b_entry x=1
			40  0 3 p:b_exit x=1
			50  0 3 p:c_entry x=1
			60  0 3 p:d_entry x=1
			65  0 3 p:d_exit x=1
			70  0 3 p:c_exit x=1
			100 0 3 p:a_exit x=1
			""";

	@Test
	void nodesAreTheSameThatHaveTheSameNamesAlongTheStack() throws IOException {
		// Twice as long, in another thread; names are met in another order, so that their numbers differ.
		CallTree after = tree("""
				1000 0 7 p:z_entry x=1
				1020 0 7 p:z_exit x=1
				1020 0 7 p:a_entry x=1
				1030 0 7 p:d_entry x=1
				1050 0 7 p:d_exit x=1
				1060 0 7 p:b_entry x=1
				1160 0 7 p:b_exit x=1
				1200 0 7 p:a_exit x=1
				""");
		CallTreeDifference difference = CallTreeDifference.of(after, tree(BEFORE));
		assertEquals("""
				all 100 % -> 100 % +0
				  a 100 % -> 90 % -10
				    b 30 % -> 50 % +20
				    d new -> 10 % +10
				    c gone 20 %
				  z new -> 10 % +10
				""", print(difference));
		assertEquals("""
				b self +20 total +20
				a self -20 total -10
				c gone self -15 total -20
				z new self +10 total +10
				d self +5 total +5""", functions(difference));
		assertEquals(0.2, difference.greatest(), 1e-9);
	}

	@Test
	void aRangeIsComparedWithAnotherOneOfTheSameTrace() throws IOException {
		try (History history = history(BEFORE)) {
			CallTree early = CallTree.of(history, List.of(), 0, 20, Progress.NONE);
			CallTree late = CallTree.of(history, List.of(), 60, 70, Progress.NONE);
			assertEquals("""
					all 100 % -> 100 % +0
					  a 100 % -> 100 % +0
					    c new -> 100 % +100
					      d new -> 50 % +50
					    b gone 50 %
					""", print(CallTreeDifference.of(late, early)));
		}
	}

	@Test
	void aTreeDoesNotDifferFromItself() throws IOException {
		CallTree tree = tree(BEFORE);
		CallTreeDifference difference = CallTreeDifference.of(tree, tree);
		tree.nodes().forEach(node -> assertEquals(node, difference.before(node)));
		assertEquals(0.01, difference.greatest());
	}

	@Test
	void whereThereIsNothingAllIsNewOrGone() throws IOException {
		CallTree none;
		try (History history = history(BEFORE)) {
			none = CallTree.of(history, List.of(), 100, 110, Progress.NONE);
		}
		CallTree all = tree(BEFORE);
		assertEquals("all 100 % -> 0 % -100\n  a gone 100 %\n", print(CallTreeDifference.of(none, all)));
		CallTreeDifference difference = CallTreeDifference.of(all, none);
		assertNull(difference.before(all.root().children().getFirst()));
		assertEquals("a new self +50 total +100", functions(difference).lines().findFirst().orElseThrow());
	}

	@Test
	void whatCannotBeToldIsNotTheFunctionOfThatName() throws IOException {
		CallTreeDifference difference = CallTreeDifference.of(tree("""
				0   0 3 p:a_entry x=1
				50  0 lost 1
				100 0 3 p:a_exit x=1
				"""), tree(BEFORE));
		assertEquals(List.of("false", "true"), difference.functions().stream().filter(f -> f.any().name().equals("a"))
				.map(f -> "" + f.any().unknown()).sorted().toList());
	}

	@Test
	void whatHasNoNodeIsComparedWithWhatHadNone() throws IOException {
		try (History history = history(BEFORE)) {
			CallTree tree = CallTree.of(history, List.of(), Long.MIN_VALUE, Long.MAX_VALUE, 2, Progress.NONE);
			assertEquals("""
					all 100 % -> 100 % +0
					  a 100 % -> 100 % +0
					    (others) 50 % -> 50 % +0
					""", print(CallTreeDifference.of(tree, tree)));
		}
	}
}
