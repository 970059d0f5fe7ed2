// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.spans.SpanAnalysis;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** What was called by whom, and how long. */
class CallTreeTest {

	private static final Path FIXTURE = Path.of(System.getProperty("tracewright.root"), "tests/fixtures/lttng213-ctf18-cygfast");

	@TempDir
	Path folder;

	private History history(String text) throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace"), "java", text)) {
			return history(trace);
		}
	}

	private History history(Trace trace) throws IOException {
		try (HistoryWriter writer = Histories.create(folder.resolve("history"))) {
			new SpanAnalysis().run(trace, writer, Progress.NONE);
			writer.finish();
			return writer.history();
		}
	}

	/** Each node with total, self, and number of calls; its extent when that is another than the total. */
	private static String print(CallTree tree) {
		StringBuilder out = new StringBuilder();
		print(tree.root(), out);
		return out.toString();
	}

	private static void print(CallTree.Node node, StringBuilder out) {
		out.append("  ".repeat(node.depth())).append(node.unknown() ? "unknown(" + node.name() + ")" : node.name())
				.append(node.depth() == 0 ? "" : " ").append(node.total()).append(' ').append(node.self()).append(" x")
				.append(node.count()).append(node.extent() == node.total() ? "" : " extent " + node.extent()).append('\n');
		node.children().forEach(child -> print(child, out));
	}

	private static String print(List<CallTree.Function> functions) {
		StringBuilder out = new StringBuilder();
		functions.forEach(f -> out.append(f.unknown() ? "unknown(" + f.name() + ")" : f.name()).append(' ').append(f.total())
				.append(' ').append(f.self()).append(" x").append(f.count()).append('\n'));
		return out.toString();
	}

	private static CallTree all(History history) {
		return CallTree.of(history, List.of(), Long.MIN_VALUE, Long.MAX_VALUE, Progress.NONE);
	}

	private static final String CALLS = """
			0   0 3 p:a_entry x=1
			10  0 3 p:b_entry x=1
			20  0 3 p:c_entry x=1
			25  0 3 p:c_exit x=1
			40  0 3 p:b_exit x=1
			50  0 3 p:b_entry x=1
			60  0 3 p:b_exit x=1
			70  0 3 p:c_entry x=1
			90  0 3 p:c_exit x=1
			100 0 3 p:a_exit x=1
			110 0 4 p:c_entry x=1
			117 0 4 p:c_exit x=1
			""";

	@Test
	void callsWithTheSameCallersAreOneNode() throws IOException {
		try (History history = history(CALLS)) {
			assertEquals("""
					107 0 x6
					  a 100 40 x1
					    b 40 35 x2
					      c 5 5 x1
					    c 20 20 x1
					  c 7 7 x1
					""", print(all(history)));
			assertEquals("""
					a 100 40 x1
					b 40 35 x2
					c 32 32 x3
					""", print(all(history).functions()));
		}
	}

	@Test
	void oneStackCanBeLookedAtAlone() throws IOException {
		try (History history = history(CALLS)) {
			int other = CallTree.stacks(history).get(1).id();
			CallTree tree = CallTree.of(history, List.of(other), Long.MIN_VALUE, Long.MAX_VALUE, Progress.NONE);
			assertEquals("7 0 x1\n  c 7 7 x1\n", print(tree));
		}
	}

	@Test
	void aRangeCutsWhatTouchesIt() throws IOException {
		try (History history = history(CALLS)) {
			assertEquals("""
					33 0 x4
					  a 33 10 x1
					    b 23 18 x2
					      c 5 5 x1
					""", print(CallTree.of(history, List.of(), 20, 53, Progress.NONE)));
			assertEquals("0 0 x0\n", print(CallTree.of(history, List.of(), 100, 110, Progress.NONE)));
		}
	}

	@Test
	void recursionIsANodeEachButCountsOnce() throws IOException {
		try (History history = history("""
				0  0 3 p:f_entry x=1
				10 0 3 p:f_entry x=1
				20 0 3 p:g_entry x=1
				30 0 3 p:f_entry x=1
				40 0 3 p:f_exit x=1
				50 0 3 p:g_exit x=1
				60 0 3 p:f_exit x=1
				90 0 3 p:f_exit x=1
				""")) {
			assertEquals("""
					90 0 x4
					  f 90 40 x1
					    f 50 20 x1
					      g 30 20 x1
					        f 10 10 x1
					""", print(all(history)));
			assertEquals("f 90 70 x3\ng 30 20 x1\n", print(all(history).functions()));
		}
	}

	@Test
	void whatOutlivesItsCallerKeepsItsTimeAndNobodyCountsItTwice() throws IOException {
		try (History history = history("""
				0  0 3 web:request_begin id=1 span=1
				10 0 3 web:query_begin id=1 span=2
				20 0 3 web:send_begin id=1 span=3
				30 0 3 web:query_end span=2
				50 0 3 web:send_end span=3
				60 0 3 web:late_begin id=1 span=4
				70 0 3 web:request_end span=1
				95 0 3 web:late_end span=4
				""")) {
			// Until 10 request, then query, from 20 to 50 send, then request again, from 60 to 95 late.
			assertEquals("""
					70 0 x4 extent 95
					  request 70 20 x1 extent 95
					    late 35 35 x1
					    query 20 10 x1 extent 40
					      send 30 30 x1
					""", print(all(history)));
			assertEquals("late 35 35 x1\nsend 30 30 x1\nrequest 70 20 x1\nquery 20 10 x1\n", print(all(history).functions()));
		}
	}

	@Test
	void whatCannotBeToldIsApart() throws IOException {
		try (History history = history("""
				0  0 3 p:a_entry x=1
				20 0 lost 5
				50 0 3 p:a_exit x=1
				60 0 3 p:a_entry x=1
				70 0 3 p:a_exit x=1
				""")) {
			assertEquals("60 0 x3\n  unknown(a) 30 30 x1\n  a 30 30 x2\n".lines().sorted().toList(),
					print(all(history)).lines().sorted().toList());
			assertEquals("a 30 30 x2\nunknown(a) 30 30 x1\n".lines().sorted().toList(),
					print(all(history).functions()).lines().sorted().toList());
		}
	}

	@Test
	void whatThereIsNoRoomForIsAmongOthers() throws IOException {
		try (History history = history(CALLS)) {
			CallTree tree = CallTree.of(history, List.of(), Long.MIN_VALUE, Long.MAX_VALUE, 2, Progress.NONE);
			assertEquals("""
					107 0 x6
					  a 100 40 x1
					    (others) 60 60 x4
					  (others) 7 7 x1
					""", print(tree));
			assertEquals(5, tree.others());
			assertEquals(print(all(history).functions()), print(tree.functions()));
			assertTrue(tree.root().children().getLast().others());
			assertEquals(0, all(history).others());
		}
	}

	@Test
	void callsWithoutLengthAreCounted() throws IOException {
		try (HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			int stack = writer.attribute(-1, "thread", AttributeKind.STACK);
			int outer = writer.attribute(stack, "0", AttributeKind.STATE);
			int inner = writer.attribute(stack, "1", AttributeKind.STATE);
			long f = Tone.category(writer.text("f"), "f");
			// More than a cursor fetches at once, twice at one instant, and in one block with what lies between.
			for (int i = 0; i < 20_000; i++)
				writer.add(outer, 5, 5, f);
			writer.add(outer, 5, 9, f);
			for (int i = 0; i < 700; i++)
				writer.add(inner, 7, 7, f);
			for (int i = 0; i < 700; i++)
				writer.add(outer, 9, 9, f);
			writer.finish();
			try (History history = writer.history()) {
				assertEquals("4 0 x21401\n  f 4 4 x20701\n    f 0 0 x700\n", print(all(history)));
			}
		}
	}

	@Test
	void whoCancelsGetsWhatThereIs() throws IOException {
		try (HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			int lane = writer.attribute(writer.attribute(-1, "thread", AttributeKind.STACK), "0", AttributeKind.STATE);
			for (int i = 0; i < 100_000; i++)
				writer.add(lane, i, i + 1, Tone.category(-1, ""));
			writer.finish();
			boolean[] cancelled = new boolean[1];
			long[] told = new long[2];
			CallTree tree = CallTree.of(writer.history(), List.of(), 0, 100_000, new Progress() {
				@Override
				public void report(long done, long total) {
					told[0] = done;
					told[1] = total;
					cancelled[0] = done * 2 > total;
				}

				@Override
				public boolean isCancelled() {
					return cancelled[0];
				}
			});
			assertFalse(tree.complete());
			assertTrue(tree.calls() > 50_000 && tree.calls() < 60_000, tree.calls() + " calls");
			assertEquals(tree.calls(), tree.root().total());
			assertTrue(told[0] > 500 && told[0] < 600 && told[1] == 1000, told[0] + " of " + told[1]);
			writer.history().close();
		}
	}

	/**
	 * Total, self and calls of each function of the fixture, by the last digits of its address, from the text that babeltrace2 has printed: entries nest, each exit ends the
	 * innermost.
	 */
	private static Map<String, long[]> expected() throws IOException {
		record Open(String name, long begin, long[] inner) {
		}
		Pattern line = Pattern.compile("\\[.*\\.(\\d{9})] .*:func_(entry|exit): .*\\{ (?:addr = 0x([0-9A-F]+) )?}");
		Map<String, long[]> sums = new TreeMap<>();
		Deque<Open> open = new ArrayDeque<>();
		for (String text : Files.readAllLines(FIXTURE.resolve("expected.pretty.txt"))) {
			Matcher found = line.matcher(text);
			if (!found.matches())
				continue;
			long time = Long.parseLong(found.group(1));
			if (found.group(2).equals("entry")) {
				open.push(new Open(digits(found.group(3).toLowerCase(Locale.ROOT)), time, new long[1]));
				continue;
			}
			Open ended = open.pop();
			long[] sum = sums.computeIfAbsent(ended.name, name -> new long[3]);
			if (open.stream().noneMatch(o -> o.name.equals(ended.name)))
				sum[0] += time - ended.begin;
			sum[1] += time - ended.begin - ended.inner[0];
			sum[2]++;
			if (!open.isEmpty())
				open.peek().inner[0] += time - ended.begin;
		}
		assertTrue(open.isEmpty());
		return sums;
	}

	/** What a name says of an address, whether it counts from the program's begin or not. */
	private static String digits(String name) {
		return name.substring(name.length() - 3);
	}

	@Test
	void theSumsOfARealTraceAreThoseOfItsEvents() throws Exception {
		try (Trace trace = CtfTraces.open(List.of(FIXTURE.resolve("trace")), Progress.NONE); History history = history(trace)) {
			CallTree tree = all(history);
			Map<String, String> found = new TreeMap<>();
			tree.functions().forEach(f -> found.put(digits(f.name()), f.total() + " " + f.self() + " x" + f.count()));
			Map<String, String> wanted = new TreeMap<>();
			expected().forEach((name, sum) -> wanted.put(name, sum[0] + " " + sum[1] + " x" + sum[2]));
			assertEquals(wanted, found);
			assertEquals(85, tree.calls());
			// From the entry of main at .127037287 to its exit at .127082905.
			assertEquals(45_618, tree.root().total());
			assertEquals(45_618, tree.functions().stream().mapToLong(CallTree.Function::self).sum());
			assertEquals(45_618, tree.root().extent());
		}
	}

	/** A call as a random test makes it. */
	private record Call(int lane, long begin, long end, int name) {
	}

	@Test
	void eachInstantIsOfWhatLiesOnTopThen() throws IOException {
		for (int seed = 0; seed < 30; seed++) {
			Random random = new Random(seed);
			List<Call> calls = new ArrayList<>();
			// Spans that are begun on top of what is open, and end in any order.
			List<long[]> open = new ArrayList<>();
			Path file = folder.resolve("random" + seed);
			int end = 400;
			for (int time = 0; time < end; time++) {
				for (int lane = 0; lane < open.size(); lane++)
					if (open.get(lane) != null && (random.nextInt(12) == 0 || time == end - 1)) {
						if (time > open.get(lane)[0])
							calls.add(new Call(lane, open.get(lane)[0], time, (int) open.get(lane)[1]));
						open.set(lane, null);
					}
				while (!open.isEmpty() && open.getLast() == null)
					open.removeLast();
				if (random.nextInt(3) == 0 && open.size() < 9)
					open.add(new long[]{time, random.nextInt(4)});
			}
			long begin = random.nextInt(100);
			long last = 200 + random.nextInt(300);
			long[] selfs = new long[4];
			long[] totals = new long[4];
			for (long t = begin; t < last; t++) {
				long time = t;
				calls.stream().filter(c -> c.begin <= time && time < c.end).max(Comparator.comparingInt(Call::lane))
						.ifPresent(c -> selfs[c.name]++);
				for (int name = 0; name < 4; name++) {
					int wanted = name;
					if (calls.stream().anyMatch(c -> c.name == wanted && c.begin <= time && time < c.end))
						totals[name]++;
				}
			}
			try (HistoryWriter writer = Histories.create(file)) {
				int stack = writer.attribute(-1, "thread", AttributeKind.STACK);
				calls.sort(Comparator.comparingInt(Call::lane).thenComparingLong(Call::begin));
				Map<Integer, Integer> lanes = new TreeMap<>();
				for (Call call : calls) {
					while (lanes.size() <= call.lane)
						lanes.put(lanes.size(), writer.attribute(stack, "" + lanes.size(), AttributeKind.STATE));
					writer.add(lanes.get(call.lane), call.begin, call.end,
							Tone.category(writer.text("f" + call.name), "f" + call.name));
				}
				writer.finish();
				try (History history = writer.history()) {
					CallTree tree = CallTree.of(history, List.of(), begin, last, Progress.NONE);
					for (CallTree.Function function : tree.functions()) {
						int name = Integer.parseInt(function.name().substring(1));
						assertEquals(totals[name], function.total(), "total of " + function.name() + ", seed " + seed);
						assertEquals(selfs[name], function.self(), "self of " + function.name() + ", seed " + seed);
					}
					assertEquals(Arrays.stream(selfs).sum(), tree.root().extent(), "seed " + seed);
				}
			}
		}
	}
}
