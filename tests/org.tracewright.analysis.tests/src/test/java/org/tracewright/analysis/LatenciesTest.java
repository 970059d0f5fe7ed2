// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.Latencies.Group;
import org.tracewright.analysis.Latencies.Unmatched;
import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.trace.Progress;

/** Numbers about latencies, and which of them are shown. */
class LatenciesTest {

	private static final Predicate<Attribute> ALL = attribute -> true;

	@TempDir
	Path folder;
	private HistoryWriter writer;
	private int calls;
	private int read;
	private int write;

	@BeforeEach
	void begin() throws IOException {
		writer = Histories.create(folder.resolve("h"));
		calls = writer.attribute(-1, "System calls", AttributeKind.GROUP);
		read = writer.attribute(calls, "read", AttributeKind.LINK);
		write = writer.attribute(calls, "write", AttributeKind.LINK);
	}

	@AfterEach
	void end() throws IOException {
		writer.close();
		writer.history().close();
	}

	private Latencies latencies(long begin, long end, Predicate<Attribute> which, int most) throws IOException {
		writer.publish();
		return Latencies.read(writer.history(), begin, end, which, Progress.NONE, most);
	}

	private static String print(Latencies latencies) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < latencies.size(); i++)
			out.append(latencies.begin(i)).append('+').append(latencies.length(i)).append(" #").append(latencies.attribute(i))
					.append(" \"").append(latencies.text(i)).append("\"; ");
		return out.append(latencies.left()).append(" left").toString();
	}

	private void addSome() throws IOException {
		int bash = (int) writer.text("bash [5]");
		assertEquals(0, bash);
		writer.add(read, 20, 30, bash);
		writer.add(read, 10, 40, -1);
		writer.add(read, 35, 41, bash);
		writer.add(write, 0, 15, bash);
		writer.add(write, 50, 50, bash);
	}

	@Test
	void allAreInTheOrderOfTheirBegins() throws IOException {
		addSome();
		Latencies all = latencies(Long.MIN_VALUE, Long.MAX_VALUE, ALL, 10);
		assertEquals("0+15 #2 \"0\"; 10+30 #1 \"-1\"; 20+10 #1 \"0\"; 35+6 #1 \"0\"; 50+0 #2 \"0\"; 0 left", print(all));
		assertEquals(List.of(new Group(read, "System calls", "read", 3, 6, 46 / 3.0, 30, 10, 30, 30, 46),
				new Group(write, "System calls", "write", 2, 0, 7.5, 15, 0, 15, 15, 15)), all.groups());
		assertEquals(List.of(0, 1, 3, 5), List.of(all.firstFrom(-5), all.firstFrom(10), all.firstFrom(21), all.firstFrom(51)));
		assertEquals(new Group(-1, "", "", 5, 0, 61 / 5.0, 30, 10, 30, 30, 61), all.total());
		assertFalse(all.isComplete(), "more may come");
		writer.finish();
		assertTrue(latencies(0, 100, ALL, 10).isComplete());
	}

	@Test
	void onlyThoseThatBeginInTheRangeCount() throws IOException {
		addSome();
		Latencies some = latencies(10, 50, ALL, 10);
		assertEquals("10+30 #1 \"-1\"; 20+10 #1 \"0\"; 35+6 #1 \"0\"; 0 left", print(some));
		assertEquals(1, some.groups().size());
		assertEquals("50+0 #2 \"0\"; 0 left", print(latencies(50, 51, ALL, 10)));
		assertEquals("0+15 #2 \"0\"; 50+0 #2 \"0\"; 0 left", print(latencies(0, 99, a -> a.name().equals("write"), 10)));
	}

	@Test
	void theLongestAreKeptAndAllCount() throws IOException {
		addSome();
		Latencies two = latencies(0, 99, ALL, 2);
		assertEquals("0+15 #2 \"0\"; 10+30 #1 \"-1\"; 3 left", print(two));
		assertEquals(5, two.groups().stream().mapToLong(Group::count).sum());
		assertEquals("5 left", print(latencies(0, 99, ALL, 0)));
	}

	/** How many latencies are how long, by the shortest length of each part of lengths. */
	private static String bins(Latencies latencies, IntPredicate which) {
		long[] bins = latencies.bins(which);
		return IntStream.range(0, bins.length).filter(i -> bins[i] > 0).mapToObj(i -> LatencyBins.least(i) + ":" + bins[i])
				.collect(Collectors.joining(" "));
	}

	private static String each(Latencies latencies, IntPredicate which) {
		List<String> shown = new ArrayList<>();
		latencies.each(which, () -> false, (attribute, begin, length) -> shown.add(begin + "+" + length + " #" + attribute));
		return shown.stream().sorted().collect(Collectors.joining("; "));
	}

	@Test
	void theDistributionIsOfAllHoweverFewHaveNumbers() throws IOException {
		addSome();
		for (int most : new int[]{0, 2, 10}) {
			Latencies all = latencies(0, 99, ALL, most);
			assertEquals("0:1 6:1 10:1 15:1 30:1", bins(all, attribute -> true), most + " have numbers");
			assertEquals("6:1 10:1 30:1", bins(all, attribute -> attribute == read));
			assertEquals("0+15 #2; 10+30 #1; 20+10 #1; 35+6 #1; 50+0 #2", each(all, attribute -> true));
			assertEquals("0+15 #2; 50+0 #2", each(all, attribute -> attribute == write));
			assertEquals(5, all.total().count());
		}
		Latencies range = latencies(10, 50, ALL, 1);
		assertEquals("10+30 #1; 20+10 #1; 35+6 #1", each(range, attribute -> true));
		// What comes later was not counted, and is not shown.
		writer.add(read, 36, 45, -1);
		writer.publish();
		assertEquals("10+30 #1; 20+10 #1; 35+6 #1", each(range, attribute -> true));
		assertEquals("6:1 10:1 30:1", bins(range, attribute -> true));
	}

	@Test
	void whoCancelsIsNotShownAll() throws IOException {
		for (int i = 0; i < 100_000; i++)
			writer.add(read, i, i + 5, -1);
		Latencies latencies = latencies(0, Long.MAX_VALUE, ALL, 10);
		int[] shown = {0};
		latencies.each(attribute -> true, () -> shown[0] > 8000, (attribute, begin, length) -> shown[0]++);
		assertTrue(shown[0] > 8000 && shown[0] < 20_000, shown[0] + " shown");
	}

	@Test
	void whicheverCameFirstTheLongestAreKept() throws IOException {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		record One(long begin, long length, int attribute) {
		}
		List<One> all = new ArrayList<>();
		for (int attribute : new int[]{read, write}) {
			long end = 0;
			for (int i = 0; i < 5000; i++) {
				end += random.nextInt(20);
				One one = new One(Math.max(0, end - random.nextInt(300)), 0, attribute);
				all.add(new One(one.begin, end - one.begin, attribute));
				writer.add(attribute, one.begin, end, i);
			}
		}
		for (int most : new int[]{1, 700, 5000, 9999, 10_000}) {
			Latencies kept = latencies(0, Long.MAX_VALUE, ALL, most);
			assertEquals(most, kept.size(), "seed " + seed);
			assertEquals(all.size() - most, kept.left());
			long[] lengths = new long[most];
			for (int i = 0; i < most; i++) {
				lengths[i] = kept.length(i);
				assertTrue(i == 0 || kept.begin(i - 1) <= kept.begin(i), "seed " + seed);
				assertTrue(all.contains(new One(kept.begin(i), kept.length(i), kept.attribute(i))), "seed " + seed);
			}
			assertEquals(all.stream().sorted(Comparator.comparingLong(One::length).reversed()).limit(most).mapToLong(One::length)
					.sum(), Arrays.stream(lengths).sum(), "seed " + seed);
			// A range has the same ones as if all were looked at.
			long from = random.nextInt(40_000);
			long to = from + random.nextInt(5000);
			Latencies range = latencies(from, to, ALL, 10_000);
			assertEquals(all.stream().filter(o -> o.begin >= from && o.begin < to).count(), range.size(), "seed " + seed);
		}
	}

	@Test
	void whatCouldNotBePairedIsToldOfEachRule() throws IOException {
		addSome();
		int own = writer.attribute(-1, "own", AttributeKind.GROUP);
		writer.add(writer.attribute(own, "unmatched begins", AttributeKind.COUNT), 0, 50, 7);
		writer.add(writer.attribute(own, "unknown (events were lost)", AttributeKind.COUNT), 0, 50, 2);
		writer.add(writer.attribute(calls, "unmatched ends", AttributeKind.COUNT), 0, 50, 3);
		// The name of a row is no number.
		writer.add(writer.attribute(calls, "unmatched begins", AttributeKind.LINK), 0, 50, -1);
		Latencies latencies = latencies(0, 1, ALL, 10);
		assertEquals(List.of(new Unmatched("own", 7, 0, 2), new Unmatched("System calls", 0, 3, 0)), latencies.unmatched());
		assertEquals(2, latencies.size());
	}

	@Test
	void whoNoLongerWaitsGetsNothing() throws IOException {
		for (int i = 0; i < 100_000; i++)
			writer.add(read, i, i + 5, -1);
		writer.publish();
		long[] reported = {0, 0};
		Latencies latencies = Latencies.read(writer.history(), 0, Long.MAX_VALUE, ALL, new Progress() {
			@Override
			public void report(long done, long total) {
				reported[0] = done;
				reported[1] = total;
			}

			@Override
			public boolean isCancelled() {
				return reported[0] >= 8192;
			}
		});
		assertEquals("0 left", print(latencies));
		assertEquals(List.of(), latencies.groups());
		assertFalse(latencies.isComplete());
		assertEquals("8192 of 100000", reported[0] + " of " + reported[1]);
	}
}
