// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.ctf.GrowingTrace;
import org.tracewright.ctf.Growth;
import org.tracewright.ctf.OpenOptions;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** Analyses of traces that grow find what they find in a whole trace, and read each event once. */
class GrowingAnalysisTest {

	private static final String RULES = """
			asked: ask -> answer by id
			any: *_begin -> *_end by id
			""";

	/** Mostly what is this far behind the newest event is complete, ns. */
	private static final long BEHIND = 350;

	@TempDir
	Path folder;
	private int histories;

	private record Case(String name, TraceAnalysis analysis, String domain, boolean kernel) {

		@Override
		public String toString() {
			return name;
		}
	}

	static List<Case> cases() {
		List<TraceAnalysis> all = Analyses.all();
		TraceAnalysis latencies = Analyses.latencies(LatencyRules.parse(RULES).rules(), List.of());
		return List.of(new Case("spans", all.get(0), "java", false), new Case("threads", all.get(1), "kernel", true),
				new Case("logs", all.get(2), "java", false), new Case("latencies", latencies, "java", false),
				new Case("latencies of a kernel", latencies, "kernel", true),
				new Case("counter", Analyses.of(new Counter("size", "bytes", false)), "java", false),
				new Case("rate", Analyses.of(new Counter("size", "bytes", true)), "java", false));
	}

	/** What a program records in four threads; packets end now and then, and some are lost. */
	private static String program(Random random) {
		StringBuilder text = new StringBuilder();
		List<List<Integer>> open = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		int number = 0;
		long time = 0;
		for (int i = 0; i < 1000; i++) {
			time += 1 + random.nextInt(4);
			int thread = random.nextInt(4);
			List<Integer> stack = open.get(thread);
			String place = time + " " + thread + " ";
			switch (random.nextInt(14)) {
				case 0, 1, 2 -> {
					stack.add(++number);
					text.append(place + (10 + thread) + " web:request_begin id=" + number % 7 + " span=" + number + "\n");
				}
				case 3, 4, 5 -> {
					if (!stack.isEmpty())
						text.append(place + (10 + thread) + " web:request_end id=0 span=" + stack.removeLast() + "\n");
				}
				case 6 -> text.append(place + (10 + thread) + " work_begin id=" + random.nextInt(3) + "\n");
				case 7 -> text.append(place + (10 + thread) + " work_end id=" + random.nextInt(3) + "\n");
				case 8 -> text.append(place + (10 + thread) + " ask id=" + random.nextInt(5) + "\n");
				case 9 -> text.append(place + (10 + thread) + " answer id=" + random.nextInt(5) + "\n");
				case 10 -> text.append(place + (10 + thread) + " size bytes=" + random.nextInt(1000) + "\n");
				case 11 -> text.append(place + (10 + thread) + " jul:event logger_name=log" + random.nextInt(3)
						+ " int_loglevel=800 msg=m" + random.nextInt(9) + "\n");
				case 12 -> text.append(place + (random.nextInt(12) == 0 ? "lost 3" : "flush") + "\n");
				default -> text.append(place + "flush\n");
			}
		}
		return text.toString();
	}

	/** What a kernel with three processors and six threads records. */
	private static String kernel(Random random) {
		StringBuilder text = new StringBuilder();
		int[] running = {0, 0, 0};
		long time = 0;
		for (int i = 0; i < 1000; i++) {
			time += 1 + random.nextInt(4);
			int cpu = random.nextInt(3);
			int thread = running[cpu];
			int other = 1 + random.nextInt(6);
			String place = time + " " + cpu + " ";
			switch (random.nextInt(12)) {
				case 0, 1, 2 -> {
					if (other == running[0] || other == running[1] || other == running[2])
						other = 0;
					text.append(place + thread + " sched_switch prev_comm=t" + thread + " prev_tid=" + thread + " prev_prio="
							+ (100 + random.nextInt(3)) + " prev_state=" + random.nextInt(3) + " next_comm=t" + other
							+ " next_tid=" + other + " next_prio=" + (100 + random.nextInt(3)) + "\n");
					running[cpu] = other;
				}
				case 3 -> text.append(place + thread + " sched_wakeup comm=t" + other + " tid=" + other + " prio=100\n");
				case 4 -> text.append(place + thread + " syscall_entry_read fd=1\n");
				case 5 -> text.append(place + thread + " syscall_exit_read ret=1\n");
				case 6 -> text.append(place + thread + " irq_handler_entry irq=" + cpu + " name=eth" + cpu + "\n");
				case 7 -> text.append(place + thread + " irq_handler_exit irq=" + cpu + " ret=1\n");
				case 8 -> text.append(place + thread + " softirq_entry vec=3\n");
				case 9 -> text.append(place + thread + " softirq_exit vec=3\n");
				case 10 -> text.append(place + (random.nextInt(12) == 0 ? "lost 3" : "flush") + "\n");
				default -> text.append(place + "flush\n");
			}
		}
		return text.toString();
	}

	private static String paths(History history) {
		List<String> lines = new ArrayList<>();
		Map<Integer, String> paths = new HashMap<>();
		for (Attribute attribute : history.attributes()) {
			String path = paths.getOrDefault(attribute.parent(), "") + "/" + attribute.name();
			paths.put(attribute.id(), path);
			StringBuilder line = new StringBuilder(path).append(" (").append(attribute.kind()).append(')');
			history.reader().intervals(attribute.id(), Long.MIN_VALUE, Long.MAX_VALUE, (begin, end, value) -> {
				line.append("; ").append(begin).append("..").append(end).append(' ').append(value(history, attribute, value));
				return true;
			});
			lines.add(line.toString());
		}
		lines.sort(null);
		return String.join("\n", lines);
	}

	/** A value without numbers of texts and attributes, which depend on the order in which they were met. */
	private static String value(History history, Attribute attribute, long value) {
		return switch (attribute.kind()) {
			case STATE -> Tone.of(value) + " " + history.text(Tone.text(value));
			case MARK -> Marks.tone(value) + " " + history.text(Marks.text(value));
			case LINK -> attribute.parent() >= 0
					? history.text(value)
					: history.attributes().get(Links.from(value)).name() + "->"
							+ history.attributes().get(Links.to(value)).name();
			default -> Long.toString(value);
		};
	}

	private HistoryWriter history() throws IOException {
		return Histories.create(folder.resolve("history" + histories++));
	}

	private String whole(TraceAnalysis analysis, Trace trace) throws IOException {
		try (HistoryWriter writer = history()) {
			analysis.run(trace, writer, Progress.NONE);
			writer.finish();
			return paths(writer.history());
		}
	}

	/** Copies a part of each file of a trace; those that are there already only grow. */
	private static void copy(Path from, Path to, Random random, double most) throws IOException {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.sorted().toList()) {
				Path copy = to.resolve(file.getFileName());
				byte[] all = Files.readAllBytes(file);
				int size = file.endsWith("metadata") ? all.length : (int) (all.length * (most - 0.05 * random.nextDouble()));
				if (!Files.exists(copy) || Files.size(copy) < size)
					Files.write(copy, Arrays.copyOf(all, Math.max(size, 0)));
			}
		}
	}

	private static long end(Trace trace) {
		return trace.streams().stream().mapToLong(stream -> stream.end()).max().orElse(0);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatIsFoundBitByBitIsWhatIsFoundAtOnce(Case what) throws IOException {
		int again = 0;
		int looks = 0;
		int exact = 0;
		for (long seed = 1; seed <= 4; seed++) {
			Random random = new Random(seed);
			Path all = folder.resolve("all" + seed);
			TestTrace.open(all, what.domain, what.kernel ? kernel(random) : program(random)).close();
			Path copy = Files.createDirectories(folder.resolve("copy" + seed));
			copy(all, copy, random, 0.1);
			GrowingTrace trace = GrowingTrace.open(List.of(copy), OpenOptions.DEFAULT, true, Progress.NONE);
			HistoryWriter writer = history();
			GrowingAnalysis analysis = new GrowingAnalysis(what.analysis, writer);
			analysis.read(trace.trace(), Long.MIN_VALUE, end(trace.trace()) - BEHIND, Progress.NONE);
			for (int step = 1; step <= 40; step++) {
				copy(all, copy, random, 0.1 + step * 0.95 / 40);
				boolean last = step == 40;
				if (last)
					copy(all, copy, new Random(0) {
						@Override
						public double nextDouble() {
							return 0;
						}
					}, 1);
				Growth growth = trace.refresh(!last, Progress.NONE);
				assertTrue(growth.continues());
				looks++;
				long until = last ? Long.MAX_VALUE : end(growth.trace()) - BEHIND;
				if (!analysis.read(growth.trace(), growth.from(), until, Progress.NONE)) {
					again++;
					analysis.close();
					writer.close();
					writer = history();
					analysis = new GrowingAnalysis(what.analysis, writer);
					assertTrue(analysis.read(growth.trace(), Long.MIN_VALUE, until, Progress.NONE));
				}
				assertTrue(last || analysis.done() <= until);
			}
			analysis.finish();
			writer.finish();
			if (analysis.isExact()) {
				exact++;
				assertEquals(whole(what.analysis, trace.trace()), paths(writer.history()), "seed " + seed);
			}
			analysis.close();
			writer.close();
		}
		assertTrue(exact > 0, "some are compared");
		assertTrue(again < looks / 4, "it went on for the most part: " + again + " of " + looks);
	}

	@Test
	void whatHasNotEndedIsShownUpToNow() throws IOException {
		Trace trace = TestTrace.open(folder.resolve("trace"), "java", """
				10 0 3 web:request_begin id=1 span=1
				20 0 3 web:query_begin id=1 span=2
				30 0 3 web:query_end id=1 span=2
				90 0 3 web:request_end id=1 span=1
				""");
		try (HistoryWriter writer = history();
				GrowingAnalysis analysis = new GrowingAnalysis(Analyses.all().getFirst(), writer)) {
			assertTrue(analysis.read(trace, Long.MIN_VALUE, 25, Progress.NONE));
			assertEquals("""
					/Call stacks (GROUP)
					/Call stacks/thread 3 (STACK)
					/Call stacks/thread 3/0 (STATE); 10..25 CATEGORY request
					/Call stacks/thread 3/1 (STATE); 20..25 CATEGORY query""", paths(writer.history()));
			assertTrue(analysis.read(trace, Long.MAX_VALUE, 50, Progress.NONE));
			assertEquals("""
					/Call stacks (GROUP)
					/Call stacks/thread 3 (STACK)
					/Call stacks/thread 3/0 (STATE); 10..50 CATEGORY request
					/Call stacks/thread 3/1 (STATE); 20..30 CATEGORY query""", paths(writer.history()));
			assertTrue(analysis.read(trace, Long.MAX_VALUE, Long.MAX_VALUE, Progress.NONE));
			analysis.finish();
			writer.finish();
			assertTrue(paths(writer.history()).contains("thread 3/0 (STATE); 10..90 CATEGORY request"));
		}
	}

	@Test
	void whatComesTooLateMakesItBeginAnew() throws IOException {
		Trace trace = TestTrace.open(folder.resolve("trace"), "java", "10 0 3 size bytes=4\n20 0 3 size bytes=5");
		try (HistoryWriter writer = history();
				GrowingAnalysis analysis = new GrowingAnalysis(Analyses.of(new Counter("size", "bytes", false)), writer)) {
			assertTrue(analysis.read(trace, Long.MIN_VALUE, 15, Progress.NONE));
			assertTrue(analysis.read(trace, 15, 18, Progress.NONE));
			assertFalse(analysis.read(trace, 17, 30, Progress.NONE));
		}
	}
}
