// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import java.util.List;
import java.util.ArrayList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.HistoryCache;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Distribution;
import org.tracewright.ctf.Growth;
import org.tracewright.ctf.GrowingTrace;
import org.tracewright.ctf.OpenOptions;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** Overview, statistics, and the histories that are kept. */
class CountingTest {

	@TempDir
	Path folder;

	private Trace trace() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 100; i++)
			text.append(i * 10).append(' ').append(i % 2).append(" 3 ").append(i % 10 == 0 ? "rare" : "often").append(" size=")
					.append(i).append(" who=").append(i % 3 == 0 ? "ada" : "bob").append('\n');
		return TestTrace.open(folder.resolve("trace"), "java", text + "1000 0 lost 7\n1010 0 3 often size=1000 who=eve");
	}

	@Test
	void theOverviewCountsByTypeStreamAndTime() throws IOException {
		try (Trace trace = trace()) {
			OverviewScan scan = new OverviewScan(trace, 10);
			scan.run(Progress.NONE);
			Overview overview = scan.overview();
			assertEquals("0..1010, 101 events, 7 lost, complete true", overview.begin() + ".." + overview.end() + ", "
					+ overview.events() + " events, " + overview.lost() + " lost, complete " + overview.complete());
			assertEquals("often 91, rare 10", overview.types().get(0).type().name() + " " + overview.types().get(0).events()
					+ ", " + overview.types().get(1).type().name() + " " + overview.types().get(1).events());
			assertEquals(101, Arrays.stream(overview.density()).sum());
			assertEquals(51, overview.streams().get(0).events());
			assertEquals(50, overview.streams().get(1).events());
			// Bins of 101 ns, and events of each stream 20 ns apart.
			assertEquals("[6, 5, 5, 5, 5, 5, 5, 5, 5, 5]", Arrays.toString(overview.streams().get(0).density()));
			assertEquals("[5, 5, 5, 5, 5, 5, 5, 5, 5, 5]", Arrays.toString(overview.streams().get(1).density()));
		}
	}

	@Test
	void statisticsAreOfARangeAndOfEachNumber() throws IOException {
		try (Trace trace = trace()) {
			Statistics all = StatisticsScan.run(trace, EventPredicate.ALL, 0, 499, "", Progress.NONE);
			assertEquals(50, all.events());
			Statistics.Group often = all.groups().getFirst();
			assertEquals("often 45 size 45 1.0 49.0",
					often.name() + " " + often.events() + " " + often.fields().getFirst().field().name() + " "
							+ often.fields().getFirst().values() + " " + often.fields().getFirst().min() + " "
							+ often.fields().getFirst().max());
			assertEquals(1125.0, often.fields().getFirst().sum());
			assertEquals(25.0, often.fields().getFirst().mean());
			assertEquals(25.0, often.fields().getFirst().p50());
			Statistics by = StatisticsScan.run(trace, EventPredicate.ALL, 0, 2000, "who", Progress.NONE);
			assertEquals(101, by.events());
			assertTrue(by.groups().stream().anyMatch(g -> g.name().equals("often, who = eve") && g.events() == 1), by.toString());
			assertEquals(7, by.lost());
		}
	}

	/** Writes a share of each file of a fixture. */
	private static void write(Path fixture, Path folder, double share) throws IOException {
		try (Stream<Path> files = Files.list(fixture)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				byte[] all = Files.readAllBytes(file);
				int size = file.endsWith("metadata") ? all.length : (int) (all.length * share);
				Files.write(folder.resolve(file.getFileName()), Arrays.copyOf(all, size));
			}
		}
	}

	@Test
	void whatATraceGainsIsAddedToWhatWasCounted() throws IOException {
		Path fixture = Path.of(System.getProperty("tracewright.root"),
				"tests/fixtures/lttng213-ctf18-snapshot/trace/second-20261122-213852-1/ust/uid/0/64-bit");
		write(fixture, folder, 0.5);
		GrowingTrace trace = GrowingTrace.open(List.of(folder), OpenOptions.DEFAULT, true, Progress.NONE);
		OverviewScan overview = new OverviewScan(trace.trace(), 16);
		overview.run(Progress.NONE);
		StatisticsScan statistics = new StatisticsScan("");
		statistics.add(trace.trace(), trace.trace(), EventPredicate.ALL, Long.MIN_VALUE, Long.MAX_VALUE, Progress.NONE);
		int grown = 0;
		for (int step = 1; step <= 20; step++) {
			write(fixture, folder, 0.5 + step * 0.025);
			Growth growth = trace.refresh(true, Progress.NONE);
			if (!growth.isAny())
				continue;
			grown++;
			assertTrue(growth.continues());
			overview.grow(growth.trace(), growth.added(), Progress.NONE);
			statistics.add(growth.trace(), growth.added(), EventPredicate.ALL, Long.MIN_VALUE, Long.MAX_VALUE, Progress.NONE);

			OverviewScan fresh = new OverviewScan(growth.trace(), 16);
			fresh.run(Progress.NONE);
			Overview expected = fresh.overview();
			Overview found = overview.overview();
			assertEquals(counts(expected), counts(found));
			assertEquals(expected.begin() + ".." + expected.end(), found.begin() + ".." + found.end());
			assertTrue(found.binned() >= found.end() && found.bins() > 8 && found.bins() <= 16, found.bins() + " bins");
			found.types().forEach(type -> assertEquals(type.events(), Arrays.stream(type.density()).sum()));
			assertEquals(found.bins(), found.density().length);
			assertTrue(found.density()[found.bins() - 1] > 0, "the last event is in the last bin");
			assertEquals(numbers(
					StatisticsScan.run(growth.trace(), EventPredicate.ALL, Long.MIN_VALUE, Long.MAX_VALUE, "", Progress.NONE)),
					numbers(statistics.statistics(Long.MIN_VALUE, Long.MAX_VALUE)));
		}
		assertEquals(3, grown);
	}

	/** Without sums of reals, which depend on the order in which they are added. */
	private static List<String> numbers(Statistics statistics) {
		List<String> numbers = new ArrayList<>();
		for (Statistics.Group group : statistics.groups()) {
			numbers.add(group.name() + ' ' + group.events());
			group.fields()
					.forEach(field -> numbers.add(field.field() + " " + field.values() + ' ' + field.min() + ".." + field.max()));
		}
		return numbers;
	}

	private static List<String> counts(Overview overview) {
		List<String> counts = new ArrayList<>();
		overview.types().forEach(type -> counts.add(type.type().title() + ' ' + type.events()));
		overview.streams().forEach(stream -> counts.add(stream.stream().name() + ' ' + stream.events()));
		counts.add("lost " + overview.lost());
		return counts;
	}

	@Test
	void aFieldHasItsValueUntilTheNextEvent() throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace"), "java", """
				0   0 3 queue size=3
				10  0 3 other x=1
				20  0 3 queue size=-5
				50  0 lost 2
				60  0 3 queue size=7
				90  0 3 queue size=7
				""")) {
			assertEquals(java.util.List.of("queue: size", "other: x"),
					Counter.of(trace).stream().map(Counter::toString).toList());
			assertEquals("queue: size: 0..20 3; 20..50 -5; 60..90 7; 90..91 7;\n",
					Printed.of(Analyses.of(new Counter("queue", "size")), trace, folder.resolve("h")));
		}
	}

	@Test
	void percentilesAreThoseOfTheSortedValues() {
		Random random = new Random(3);
		for (boolean real : new boolean[]{false, true}) {
			Distribution one = new Distribution(real);
			Distribution other = new Distribution(real);
			double[] values = new double[5001];
			for (int i = 0; i < values.length; i++) {
				long value = (long) (random.nextGaussian() * 100_000);
				values[i] = real ? value / 100.0 : value;
				Distribution to = i % 3 == 0 ? other : one;
				if (real)
					to.add(values[i]);
				else
					to.add(value);
			}
			one.add(other);
			Arrays.sort(values);
			assertEquals(values.length, one.count());
			assertEquals(values[0], one.min());
			assertEquals(values[values.length - 1], one.max());
			for (double percent : new double[]{0.1, 5, 50, 95, 99.9}) {
				double expected = values[(int) Math.ceil(percent / 100 * values.length) - 1];
				assertEquals(expected, one.percentile(percent), Math.max(2, Math.abs(expected) * 0.003), percent + " %");
			}
		}
	}

	@Test
	void leastAndGreatestIntegersAreExact() {
		long beyond = (1L << 53) + 1;
		Distribution signed = new Distribution(false);
		for (long value : new long[]{-beyond, 3, beyond, -1})
			signed.add(value);
		assertEquals(-beyond + ".." + beyond, signed.least() + ".." + signed.greatest());
		Distribution unsigned = new Distribution(true);
		Distribution more = new Distribution(true);
		unsigned.addUnsigned(0xfffb_e7b4_0000_0001L);
		unsigned.addUnsigned(0x7000_0000_0000_0001L);
		more.addUnsigned(0x9000_0000_0000_0003L);
		unsigned.add(more);
		assertEquals("7000000000000001..fffbe7b400000001",
				Long.toHexString(unsigned.least()) + ".." + Long.toHexString(unsigned.greatest()));
		assertEquals(0xfffbe7b4p32, unsigned.max(), 0x1p12);
		assertEquals(0x7p60, unsigned.min());
	}

	@Test
	void aHistoryIsKeptUntilItsTraceChanges() throws IOException {
		try (Trace trace = trace()) {
			HistoryCache cache = new HistoryCache(folder.resolve("cache"));
			String key = HistoryCache.key(trace, "x", 1, "");
			assertTrue(cache.find(key).isEmpty());
			try (HistoryWriter writer = cache.create()) {
				int attribute = writer.attribute(-1, "a", AttributeKind.STATE);
				writer.add(attribute, 0, 10, 1);
				writer.finish();
				cache.keep(writer, key);
				assertEquals(1, writer.history().intervals());
			}
			assertEquals(1, cache.find(key).orElseThrow().intervals());
			assertTrue(cache.size() > 0);
			assertTrue(cache.find(HistoryCache.key(trace, "x", 2, "")).isEmpty());
			Files.write(folder.resolve("trace/channel_9"), new byte[1]);
			assertTrue(cache.find(HistoryCache.key(trace, "x", 1, "")).isEmpty());
			Path unfinished = cache.create().history().file();
			cache.purge(0);
			assertEquals(Files.size(unfinished), cache.size(), "only what is being written is left");
		}
	}
}
