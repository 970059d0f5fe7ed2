// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be asked for, at any zoom, while it is written, after it was closed, and after a crash. */
class HistoryTest {

	@TempDir
	Path folder;

	/** An interval. */
	private record Interval(long begin, long end, long value) {
	}

	/** Intervals of random lengths, some with gaps between them, some without length. */
	private static List<Interval> random(long seed, int count) {
		Random random = new Random(seed);
		List<Interval> intervals = new ArrayList<>();
		long time = 1_700_000_000_000_000_000L;
		for (int i = 0; i < count; i++) {
			if (random.nextInt(10) == 0)
				time += random.nextInt(1000);
			long length = random.nextInt(20) == 0 ? 0 : 1 + (long) Math.exp(random.nextDouble() * 14);
			intervals.add(new Interval(time, time + length, random.nextInt(5) == 0 ? random.nextLong() : random.nextInt(6)));
			time += length;
		}
		return intervals;
	}

	private HistoryWriter write(String name, AttributeKind kind, List<Interval> intervals) throws IOException {
		HistoryWriter writer = Histories.create(folder.resolve(name));
		int attribute = writer.attribute(-1, "it", kind);
		for (Interval interval : intervals)
			writer.add(attribute, interval.begin, interval.end, interval.value);
		return writer;
	}

	private static List<Interval> all(History history, int attribute, long begin, long end) {
		List<Interval> all = new ArrayList<>();
		history.reader().intervals(attribute, begin, end, (b, e, v) -> all.add(new Interval(b, e, v)));
		return all;
	}

	private static boolean touches(Interval i, long begin, long end) {
		return i.begin < end && (i.end > begin || i.begin == i.end && i.begin >= begin);
	}

	private static void assertHolds(History history, List<Interval> expected, long seed) {
		assertEquals(expected, all(history, 0, Long.MIN_VALUE, Long.MAX_VALUE));
		assertEquals(expected.size(), history.intervals());
		Random random = new Random(seed);
		for (int i = 0; i < 50; i++) {
			long begin = expected.get(random.nextInt(expected.size())).begin + random.nextInt(3) - 1;
			long end = begin + 1 + (long) Math.exp(random.nextDouble() * 16);
			assertEquals(expected.stream().filter(x -> touches(x, begin, end)).toList(), all(history, 0, begin, end));
			List<Interval> found = new ArrayList<>();
			history.reader().next(0, begin, (b, e, v) -> found.add(new Interval(b, e, v)));
			history.reader().previous(0, begin, (b, e, v) -> found.add(new Interval(b, e, v)));
			List<Interval> wanted = new ArrayList<>();
			expected.stream().filter(x -> x.begin > begin).findFirst().ifPresent(wanted::add);
			expected.reversed().stream().filter(x -> x.begin < begin).findFirst().ifPresent(wanted::add);
			assertEquals(wanted, found);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 7, 8, 255, 256, 257, 2048, 5000, 70_000})
	void whatIsWrittenIsThereBeforeAndAfterTheEnd(int count) throws IOException {
		List<Interval> intervals = random(count, count);
		try (HistoryWriter writer = write("h", AttributeKind.STATE, intervals)) {
			assertEquals(0, writer.history().attributes().size(), "nothing is published yet");
			writer.publish();
			assertHolds(writer.history(), intervals, count);
			assertFalse(writer.history().isComplete());
			writer.finish();
			assertTrue(writer.history().isComplete());
			assertHolds(writer.history(), intervals, count);
		}
		try (History history = Histories.open(folder.resolve("h"))) {
			assertTrue(history.isComplete());
			assertEquals(new Attribute(0, -1, "it", AttributeKind.STATE), history.attributes().getFirst());
			assertEquals(intervals.getFirst().begin, history.begin(0));
			assertEquals(intervals.getLast().end, history.end(0));
			assertHolds(history, intervals, count);
		}
	}

	/** A picture painted from all intervals, one by one: for each column its states and how long they last. */
	private static String exact(List<Interval> intervals, Raster raster, int column) {
		long begin = raster.time(column);
		long end = raster.time(column + 1);
		java.util.Map<Long, Double> lengths = new java.util.TreeMap<>();
		for (Interval i : intervals)
			if (touches(i, begin, end))
				lengths.merge(i.value, (double) (Math.min(i.end, end) - Math.max(i.begin, begin)) / (end - begin), Double::sum);
		return lengths.toString();
	}

	@ParameterizedTest
	@ValueSource(ints = {300, 3000, 60_000})
	void aPictureShowsTheLongestStateOfEachColumnAndHidesNone(int count) throws IOException {
		Random random = new Random(count);
		List<Interval> intervals = random(count, count).stream().map(i -> new Interval(i.begin, i.end, i.value % 6)).toList();
		long first = intervals.getFirst().begin;
		long last = intervals.getLast().end;
		try (HistoryWriter writer = write("h", AttributeKind.STATE, intervals)) {
			for (int round = 0; round < 12; round++) {
				if (round == 6)
					writer.finish();
				else
					writer.publish();
				long begin = round % 6 == 0 ? first : first + random.nextLong(last - first);
				long end = round % 6 == 0 ? last : Math.min(last, begin + 100 + (long) Math.exp(random.nextDouble() * 20));
				if (end - begin < 100)
					continue;
				Raster raster = new Raster(97);
				writer.history().reader().raster(0, begin, end, raster);
				int longest = 0;
				int columns = 0;
				for (int c = 0; c < raster.columns(); c++) {
					long from = raster.time(c);
					long to = raster.time(c + 1);
					java.util.Map<Long, Double> lengths = new java.util.TreeMap<>();
					for (Interval i : intervals)
						if (touches(i, from, to))
							lengths.merge(i.value, (double) (Math.min(i.end, to) - Math.max(i.begin, from)), Double::sum);
					String why = "round " + round + ", column " + c + ": " + exact(intervals, raster, c) + " but "
							+ raster.value(c) + " with " + raster.share(c);
					// Nodes at the border of two columns may lie in either.
					if (lengths.isEmpty())
						continue;
					assertTrue(raster.has(c), why);
					columns++;
					double all = lengths.values().stream().mapToDouble(d -> d).sum();
					double most = lengths.values().stream().mapToDouble(d -> d).max().orElseThrow();
					// Only what lies at the border may be missing: nothing else is hidden.
					if (lengths.size() > 1 && (all - most) / (to - from) > 0.02 && intervals.size() < 5000)
						assertTrue(raster.share(c) < Raster.WHOLE, why);
					if (lengths.getOrDefault(raster.value(c), 0.0) >= 0.6 * most)
						longest++;
				}
				assertTrue(longest >= columns * 0.9,
						"only " + longest + " of " + columns + " columns show (nearly) the longest state");
			}
		}
	}

	/** Twenty states that come in turns; one is the longest of few groups of intervals, but of nearly all large ones. */
	private static List<Interval> turns(long seed, int count) {
		Random random = new Random(seed);
		int states = 3 + random.nextInt(18);
		int often = random.nextInt(states);
		double spread = random.nextDouble() * 6;
		List<Interval> intervals = new ArrayList<>();
		long time = 1_700_000_000_000_000_000L;
		for (int i = 0; i < count; i++) {
			if (random.nextInt(50) == 0)
				time += random.nextInt(2000);
			boolean isOften = random.nextInt(4) == 0;
			long length = (long) (1000 * (isOften ? 0.9 : Math.exp(random.nextGaussian() * spread / 6)));
			intervals.add(
					new Interval(time, time + length, 256L * random.nextInt(2) + (isOften ? often : random.nextInt(states))));
			time += length;
		}
		return intervals;
	}

	/** How long each colour lasts in a column, ns: counted interval by interval. */
	private static long[] lengths(List<Interval> intervals, long begin, long end) {
		long[] lengths = new long[32];
		for (Interval i : intervals)
			if (i.begin < end && i.end > begin)
				lengths[(int) i.value & 31] += Math.min(i.end, end) - Math.max(i.begin, begin);
		return lengths;
	}

	/** Without inner borders a picture is exact but for the rounding of shares: one part in 255 of a node for each level. */
	@ParameterizedTest
	@ValueSource(ints = {50, 700, 9000, 100_000})
	void aPictureOfOneColumnShowsTheLongestStateWithItsShare(int count) throws IOException {
		for (long seed = 1; seed <= 5; seed++) {
			List<Interval> intervals = turns(seed, count);
			try (HistoryWriter writer = write("h" + seed, AttributeKind.STATE, intervals)) {
				writer.publish();
				HistoryReader reader = writer.history().reader();
				Raster raster = new Raster(1);
				Random random = new Random(seed);
				long first = intervals.getFirst().begin;
				long last = intervals.getLast().end;
				for (int round = 0; round < 20; round++) {
					long begin = round == 0 ? first : first + random.nextLong(last - first - 10);
					long end = round == 0 ? last : begin + 10 + random.nextLong(last - begin - 9);
					reader.raster(0, begin, end, raster);
					long[] lengths = lengths(intervals, begin, end);
					long most = java.util.Arrays.stream(lengths).max().orElseThrow();
					if (most == 0)
						continue;
					String why = "seed " + seed + ", " + begin + ".." + end + ": " + java.util.Arrays.toString(lengths) + " but "
							+ raster.value(0) + " with " + raster.share(0);
					double column = end - begin;
					long shown = lengths[(int) raster.value(0) & 31];
					assertTrue(shown >= most - 0.02 * column, why);
					assertEquals(shown / column, raster.share(0) / 255.0, 0.02, why);
				}
			}
		}
	}

	/** What lies across a border counts as if it were even: the longest is nearly always shown, and what is shown is never far from it. */
	@ParameterizedTest
	@ValueSource(ints = {3000, 100_000})
	void aPictureShowsTheLongestStateOfItsColumns(int count) throws IOException {
		int right = 0;
		int all = 0;
		for (long seed = 1; seed <= 5; seed++) {
			List<Interval> intervals = turns(seed, count);
			try (HistoryWriter writer = write("h" + seed, AttributeKind.STATE, intervals)) {
				writer.finish();
				Raster raster = new Raster(50);
				Random random = new Random(seed);
				long first = intervals.getFirst().begin;
				long last = intervals.getLast().end;
				for (int round = 0; round < 4; round++) {
					long begin = first + random.nextLong((last - first) / 3);
					writer.history().reader().raster(0, begin, last - random.nextLong((last - first) / 3), raster);
					for (int c = 0; c < raster.columns(); c++) {
						long[] lengths = lengths(intervals, raster.time(c), raster.time(c + 1));
						double column = raster.time(c + 1) - raster.time(c);
						double missing = (java.util.Arrays.stream(lengths).max().orElseThrow()
								- lengths[(int) raster.value(c) & 31]) / column;
						assertTrue(missing < 0.2, "seed " + seed + ", column " + c + ": " + java.util.Arrays.toString(lengths)
								+ " but " + raster.value(c));
						right += missing < 0.03 ? 1 : 0;
						all++;
					}
				}
			}
		}
		assertTrue(right > 0.95 * all, right + " of " + all);
	}

	@Test
	void aShortStateAmongMillionsIsNotHidden() throws IOException {
		try (HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			int attribute = writer.attribute(-1, "it", AttributeKind.STATE);
			for (long i = 0; i < 1_000_000; i++)
				writer.add(attribute, i * 1000, i * 1000 + 1000, i == 777_777 ? 9 : 1);
			writer.finish();
			Raster raster = new Raster(1000);
			writer.history().reader().raster(0, 0, 1_000_000_000L, raster);
			for (int c = 0; c < 1000; c++) {
				assertEquals(1, raster.value(c));
				// What stands for several intervals may lie in two columns.
				if (c != 776 && c != 778)
					assertEquals(c == 777, raster.share(c) < Raster.WHOLE, "column " + c);
			}
		}
	}

	@Test
	void numbersShowTheirRangeAndRealsKeepTheirOrder() throws IOException {
		try (HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			int number = writer.attribute(-1, "n", AttributeKind.NUMBER);
			int real = writer.attribute(number, "r", AttributeKind.REAL);
			int mark = writer.attribute(-1, "m", AttributeKind.MARK);
			for (int i = 0; i < 100_000; i++) {
				writer.add(number, i, i + 1, i % 1000 == 500 ? -7 : i % 10);
				writer.add(real, i, i + 1, Reals.encode(Math.sin(i / 100.0) * 1e-9));
				if (i % 100 == 0)
					writer.add(mark, i, i, i == 50_000 ? 3 : 1);
			}
			writer.finish();
			HistoryReader reader = writer.history().reader();
			Raster raster = new Raster(100);
			reader.raster(number, 0, 100_000, raster);
			for (int c = 0; c < 100; c++)
				assertEquals("9 -7", raster.value(c) + " " + raster.low(c));
			reader.raster(real, 0, 100_000, raster);
			assertEquals(1e-9, Reals.decode(raster.value(0)), 1e-12);
			assertEquals(-1e-9, Reals.decode(raster.low(0)), 1e-12);
			reader.raster(mark, 0, 100_000, raster);
			for (int c = 0; c < 100; c++)
				if (c != 49 && c != 51)
					assertEquals(c == 50 ? 3 : 1, raster.value(c));
			assertEquals(new Attribute(1, 0, "r", AttributeKind.REAL), writer.history().find(0, "r").orElseThrow());
		}
	}

	@Test
	void realsAreComparedAsIntegers() {
		double[] ordered = {Double.NEGATIVE_INFINITY, -1e300, -1, -Double.MIN_VALUE, -0.0, 0, Double.MIN_VALUE, 1, 1e300,
				Double.POSITIVE_INFINITY};
		for (int i = 0; i < ordered.length; i++) {
			assertEquals(ordered[i], Reals.decode(Reals.encode(ordered[i])));
			if (i > 0)
				assertTrue(Reals.encode(ordered[i - 1]) < Reals.encode(ordered[i]));
		}
	}

	@Test
	void linksMayOverlap() throws IOException {
		try (HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			int links = writer.attribute(-1, "wake-ups", AttributeKind.LINK);
			List<Interval> expected = new ArrayList<>();
			for (int i = 0; i < 1000; i++)
				expected.add(new Interval(i * 10L - i % 300, i * 10L, i));
			for (Interval link : expected)
				writer.add(links, link.begin, link.end, link.value);
			writer.publish();
			for (int round = 0; round < 2; round++) {
				assertEquals(expected.stream().filter(x -> touches(x, 4000, 4100)).toList(),
						all(writer.history(), links, 4000, 4100));
				assertEquals(expected.stream().mapToLong(Interval::begin).min().orElseThrow(), writer.history().begin(links));
				writer.finish();
			}
		}
	}

	@Test
	void whatIsNotInOrderIsRefused() throws IOException {
		try (HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			int attribute = writer.attribute(-1, "it", AttributeKind.STATE);
			writer.add(attribute, 10, 20, 1);
			assertThrows(IllegalArgumentException.class, () -> writer.add(attribute, 15, 30, 1));
			assertThrows(IllegalArgumentException.class, () -> writer.add(attribute, 30, 25, 1));
			assertThrows(IllegalArgumentException.class, () -> writer.attribute(7, "orphan", AttributeKind.STATE));
		}
	}

	/** More blocks at once than may wait for the thread that completes them, of attributes that are made in between. */
	@Test
	void nothingIsLostOrMixedUpOnTheWayToTheFile() throws IOException {
		int attributes = 300;
		try (HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			for (int i = 0; i < 600_000; i++) {
				int attribute = i % attributes;
				if (i < attributes)
					writer.attribute(-1, writer.history().file() + " " + writer.text("text " + i), AttributeKind.STATE);
				writer.add(attribute, i, i + 1, attribute);
				if (i % 150_000 == 0)
					writer.publish();
			}
			writer.finish();
		}
		try (History history = Histories.open(folder.resolve("h"))) {
			assertEquals(600_000, history.intervals());
			for (int attribute = 0; attribute < attributes; attribute++) {
				long[] next = {attribute};
				int it = attribute;
				history.reader().intervals(attribute, Long.MIN_VALUE, Long.MAX_VALUE, (begin, end, value) -> {
					assertEquals(next[0] + " " + it, begin + " " + value);
					next[0] += attributes;
					return true;
				});
				assertEquals(600_000 + attribute, next[0]);
			}
		}
	}

	@Test
	void aClosedWriterTakesNoBlocks() throws IOException {
		HistoryWriter writer = write("h", AttributeKind.STATE, random(1, 300));
		writer.close();
		writer.close();
		assertThrows(HistoryException.class, () -> {
			for (int i = 0; i < 1000; i++)
				writer.add(0, Long.MAX_VALUE - 1, Long.MAX_VALUE - 1, 1);
		});
	}

	@Test
	void textsAreNumbered() throws IOException {
		try (HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			for (int i = 0; i < 3000; i++)
				assertEquals(i % 1000, writer.text("text " + i % 1000 + " \u00e4\u20ac"));
			writer.finish();
		}
		try (History history = Histories.open(folder.resolve("h"))) {
			assertEquals("text 999 \u00e4\u20ac", history.text(999));
			assertEquals("", history.text(1000));
			assertEquals("", history.text(-1));
		}
	}

	@Test
	void whatACrashLeavesIsReadUpToTheLastWholeBlock() throws IOException {
		List<Interval> intervals = random(5, 20_000);
		Path file = folder.resolve("h");
		try (HistoryWriter writer = write("h", AttributeKind.STATE, intervals)) {
			writer.publish();
		}
		byte[] bytes = Files.readAllBytes(file);
		Random random = new Random(1);
		for (int i = 0; i < 60; i++) {
			int length = i == 0 ? bytes.length : random.nextInt(bytes.length);
			Path cut = folder.resolve("cut" + i);
			Files.write(cut, java.util.Arrays.copyOf(bytes, length));
			if (length < 64) {
				assertThrows(HistoryException.class, () -> Histories.open(cut));
				continue;
			}
			try (History history = Histories.open(cut)) {
				assertFalse(history.isComplete());
				if (history.attributes().isEmpty())
					continue;
				List<Interval> found = all(history, 0, Long.MIN_VALUE, Long.MAX_VALUE);
				assertEquals(intervals.subList(0, found.size()), found);
				assertTrue(found.size() % 256 == 0);
				if (i == 0)
					assertEquals(20_000 / 256 * 256, found.size());
			}
		}
	}

	@Test
	void damageIsNoticedOrHarmless() throws IOException {
		try (HistoryWriter writer = write("h", AttributeKind.STATE, random(6, 5000))) {
			writer.finish();
		}
		byte[] bytes = Files.readAllBytes(folder.resolve("h"));
		for (int i = 0; i < 300; i++) {
			Random random = new Random(i);
			byte[] damaged = bytes.clone();
			for (int k = 0; k < 1 + i % 5; k++)
				damaged[random.nextInt(i % 3 == 0 ? 300 : bytes.length)] = (byte) random.nextInt();
			Path file = folder.resolve("damaged");
			Files.write(file, damaged);
			try (History history = Histories.open(file)) {
				if (!history.attributes().isEmpty()) {
					Raster raster = new Raster(100);
					history.reader().raster(0, 1_700_000_000_000_000_000L, 1_800_000_000_000_000_000L, raster);
					all(history, 0, Long.MIN_VALUE, Long.MAX_VALUE);
				}
			} catch (HistoryException | IllegalStateException | IndexOutOfBoundsException e) {
				// Noticed: whoever asks deletes the file and builds it anew.
				continue;
			}
		}
	}

	@Test
	void aReaderSeesOnlyMoreAndMoreWhileItIsWritten() throws Exception {
		try (HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			int attribute = writer.attribute(-1, "it", AttributeKind.STATE);
			writer.publish();
			Throwable[] failure = new Throwable[1];
			boolean[] ended = new boolean[1];
			Thread thread = new Thread(() -> {
				try {
					HistoryReader reader = writer.history().reader();
					Raster raster = new Raster(50);
					long before = 0;
					while (!Thread.interrupted()) {
						long[] count = new long[1];
						reader.intervals(attribute, Long.MIN_VALUE, Long.MAX_VALUE, (b, e, v) -> {
							assertEquals(count[0]++ * 10, b);
							return true;
						});
						assertTrue(count[0] >= before);
						before = count[0];
						reader.raster(attribute, 0, 3_000_000, raster);
						for (int c = 0; c < before / 6000 - 1; c++)
							assertEquals("4 true", raster.value(c) + " " + raster.has(c));
					}
					ended[0] = true;
				} catch (Throwable e) {
					failure[0] = e;
				}
			});
			thread.start();
			for (int i = 0; i < 300_000; i++) {
				writer.add(attribute, i * 10L, i * 10L + 10, 4);
				if (i % 3000 == 0)
					writer.publish();
			}
			writer.finish();
			thread.interrupt();
			thread.join();
			if (failure[0] != null)
				throw new AssertionError(failure[0]);
			assertTrue(ended[0]);
		}
	}
}
