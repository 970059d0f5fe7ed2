// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.EventFilters;
import org.tracewright.ctf.Growth;
import org.tracewright.ctf.GrowingTrace;
import org.tracewright.ctf.OpenOptions;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.ui.trace.internal.model.CellText;
import org.tracewright.ui.trace.internal.model.Column;
import org.tracewright.ui.trace.internal.model.ColumnFilter;
import org.tracewright.ui.trace.internal.model.RowFilter;
import org.tracewright.ui.trace.internal.model.RowIndex;
import org.tracewright.ui.trace.internal.model.RowReader;
import org.tracewright.ui.trace.internal.model.RowScanner;

class RowScannerTest {

	private static final TimeFormat TIMES = new TimeFormat(TimeFormat.Style.SECONDS, ZoneOffset.UTC, 0);
	private static final List<Column> COLUMNS = List.of(Column.Standard.TIME, Column.Standard.STREAM, Column.Standard.EVENT,
			Column.Standard.FIELDS);

	private static Trace open(Path place) throws Exception {
		return CtfTraces.open(List.of(place), Progress.NONE);
	}

	/** A filter: an expression, or a filter of a column after an @. */
	private static RowFilter filter(Trace trace, String text) throws Exception {
		if (text == null)
			return RowFilter.ALL;
		int at = text.indexOf('@');
		if (at < 0)
			return RowFilter.of(EventFilters.parse(text, trace, TIMES));
		return new ColumnFilter(Column.of(text.substring(0, at)).orElseThrow(), text.substring(at + 1)).compile(trace, TIMES);
	}

	private static String row(CellText cells, EventCursor cursor) {
		List<String> row = new ArrayList<>();
		for (Column column : COLUMNS)
			row.add(cells.of(cursor, column));
		return String.join(" ", row);
	}

	/** All rows, one after the other, filtered when they have been read. */
	private static List<String> oneByOne(Trace trace, RowFilter filter) {
		CellText cells = new CellText(TIMES);
		RowFilter own = filter.forReader();
		List<String> rows = new ArrayList<>();
		try (EventCursor cursor = trace.cursor()) {
			while (cursor.next())
				if (own.test(cursor))
					rows.add(row(cells, cursor));
		}
		return rows;
	}

	private static RowIndex scan(Trace trace, RowFilter filter, int threads, int slices) {
		RowIndex index = new RowIndex(trace.streams().size());
		RowScanner.scan(trace, filter, index, p -> {
			// Not asked for here.
		}, Progress.NONE, threads, slices);
		return index;
	}

	private static void assertSameRows(Trace trace, RowFilter filter) {
		List<String> expected = oneByOne(trace, filter);
		for (int slices : new int[]{1, 2, 3, 7, 40}) {
			RowIndex index = scan(trace, filter, 3, slices);
			assertTrue(index.complete());
			assertEquals(expected.size(), index.count(), slices + " slices");
			try (RowReader reader = new RowReader(trace, filter, index)) {
				assertEquals(expected, cells(reader, 0, expected.size()), slices + " slices");
				Random random = new Random(slices);
				for (int i = 0; i < 30 && !expected.isEmpty(); i++) {
					int first = random.nextInt(expected.size());
					int count = Math.min(20, expected.size() - first);
					assertEquals(expected.subList(first, first + count), cells(reader, first, count));
				}
			}
		}
	}

	private static List<String> cells(RowReader reader, long first, int count) {
		return reader.read(first, count, COLUMNS, TIMES, Progress.NONE).stream().map(r -> String.join(" ", r.cells())).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"lttng213-ctf18-types;", "lttng213-ctf18-types; i8 < 0 || $name == \"probe:*s\"",
			"lttng213-ctf18-types; event@all_ints|empty", "lttng213-ctf18-types; payload:d@> 1.5", "lttng213-ctf18-multichan;",
			"lttng213-ctf18-multichan; $stream == \"*1\" && has(i8)", "lttng213-ctf18-perpid; $trace == \"*2201*\"",
			"lttng213-ctf18-perpid;", "lttng213-ctf18-discarded;", "lttng213-ctf18-discarded; $cpu == 1",
			"lttng213-ctf18-discarded; event@discarded", "lttng213-ctf18-rotation; has(msg) or $id == 0", "lttng213-ctf18-empty;",
			"lttng216-ctf2-discarded; $id == 3", "lttng213-ctf18-snapshot; $time >= 0", "perf-sched; $name == \"sched*\"",
			"perf-sched; fields@next_pid=[12]"})
	void slicesGiveTheRowsOfAScanInOneGo(String fixture, String filter) throws Exception {
		Path place = Traces.fixture(fixture);
		try (Trace trace = open(Files.isDirectory(place) ? place : place.getParent())) {
			assertSameRows(trace, filter(trace, filter));
		}
	}

	@Test
	void manyRowsAreReachedThroughFewCheckpoints(@TempDir Path temp) throws Exception {
		try (Trace trace = open(Traces.large(temp.resolve("large"), 300_000))) {
			assertSameRows(trace, filter(trace, "n & 1"));
			assertSameRows(trace, filter(trace, "$name == \"tock\""));
			assertSameRows(trace, filter(trace, "n == 299999"));
		}
	}

	/** What {@code find} must give: one row after the other. */
	private static long nearest(Trace trace, RowFilter filter, RowFilter wanted, long from, boolean forward) {
		RowFilter shown = filter.forReader();
		RowFilter own = wanted.forReader();
		long row = -1;
		long found = -1;
		try (EventCursor cursor = trace.cursor()) {
			while (cursor.next()) {
				if (!shown.test(cursor))
					continue;
				row++;
				if ((forward ? row <= from : row >= from) || cursor.isGap() || !own.test(cursor))
					continue;
				if (forward)
					return row;
				found = row;
			}
		}
		return found;
	}

	@Test
	void findGivesTheNearestRowWhateverTheThreadsDo(@TempDir Path temp) throws Exception {
		try (Trace trace = open(Traces.large(temp.resolve("large"), 300_000))) {
			assertTrue(trace.bytes() > 1 << 20, "so small a trace is searched by one thread");
			for (String shown : new String[]{"n >= 0", "n & 1"}) {
				RowFilter filter = filter(trace, shown);
				RowIndex index = scan(trace, filter, 2, 8);
				try (RowReader reader = new RowReader(trace, filter, index)) {
					for (String text : new String[]{"n == 299997", "n in {3, 30003, 150003, 270003}", "n == 3", "n == 7",
							"n < 0"}) {
						RowFilter wanted = filter(trace, text);
						for (long from : new long[]{-1, 0, 3, 70_000, index.count() - 1, index.count()})
							for (boolean forward : new boolean[]{true, false})
								assertEquals(nearest(trace, filter, wanted, from, forward), reader.find(from, forward, () -> {
									RowFilter own = wanted.forReader();
									return cursor -> !cursor.isGap() && own.test(cursor);
								}, Progress.NONE), text + " from " + from + (forward ? " on" : " back") + " in " + shown);
					}
				}
			}
		}
	}

	@Test
	void aClockThatGoesBackChangesNothing(@TempDir Path temp) throws Exception {
		Path folder = Traces.large(temp.resolve("back"), 4096 * 8);
		// Packets 3 and 4 jump to far later and far earlier times.
		byte[] bytes = Files.readAllBytes(folder.resolve("stream"));
		int packet = bytes.length / 8;
		ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		for (int event = 1000; event < 2000; event++) {
			data.putLong(3 * packet + 28 + event * 13 + 1, 25_000_000L);
			data.putLong(4 * packet + 28 + event * 13 + 1, 9_000_000L);
		}
		Files.write(folder.resolve("stream"), bytes);
		try (Trace trace = open(folder)) {
			assertSameRows(trace, RowFilter.ALL);
			assertSameRows(trace, filter(trace, "n & 1"));
			assertSameRows(trace, filter(trace, "$name == \"tock\""));
		}
	}

	@Test
	void packetsWithWrongTimesLoseNoRows(@TempDir Path temp) throws Exception {
		Path folder = Traces.large(temp.resolve("wrong"), 4096 * 8);
		byte[] bytes = Files.readAllBytes(folder.resolve("stream"));
		int packet = bytes.length / 8;
		// Packets end earlier than their events, or begin later.
		ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(2 * packet + 20, 8_200_000L)
				.putLong(5 * packet + 20, 20_480_000L).putLong(6 * packet + 12, 28_600_000L);
		Files.write(folder.resolve("stream"), bytes);
		try (Trace trace = open(folder)) {
			assertSameRows(trace, RowFilter.ALL);
			assertSameRows(trace, filter(trace, "n % 2 == 0".replace("% 2 == 0", "& 2")));
		}
	}

	@Test
	void faultsAreTold(@TempDir Path temp) throws Exception {
		Path folder = Traces.large(temp.resolve("damaged"), 4096 * 8);
		byte[] bytes = Files.readAllBytes(folder.resolve("stream"));
		int packet = bytes.length / 8;
		bytes[2 * packet + 28 + 13 * 50] = 77;
		bytes[6 * packet + 28 + 13 * 50] = 77;
		Files.write(folder.resolve("stream"), bytes);
		try (Trace trace = open(folder)) {
			assertSameRows(trace, RowFilter.ALL);
			assertSameRows(trace, filter(trace, "n == 5"));
			assertSameRows(trace, filter(trace, "event@tock|skipped"));
			Set<Problem> problems = ConcurrentHashMap.newKeySet();
			RowScanner.scan(trace, RowFilter.ALL, new RowIndex(1), problems::add, Progress.NONE, 3, 7);
			assertEquals(2, problems.size());
		}
	}

	@Test
	void aScanForWhatIsNotThereCanBeCancelled(@TempDir Path temp) throws Exception {
		try (Trace trace = open(Traces.large(temp.resolve("large"), 500_000))) {
			RowIndex index = new RowIndex(1);
			Progress impatient = new Progress() {

				private volatile int looks;

				@Override
				public void report(long done, long total) {
					// Only how often matters.
				}

				@Override
				public boolean isCancelled() {
					return looks++ > 3;
				}
			};
			RowScanner.scan(trace, filter(trace, "$name == \"tick\" && n > 4000000"), index, p -> {
				// There are none.
			}, impatient, 2, 16);
			assertFalse(index.complete());
			assertTrue(index.ended());
		}
	}

	/** Writes packets of ticks to several streams, some of them later than those of other streams that come after them in time. */
	@Test
	void rowsOfATraceThatGrowsAreThoseOfOneThatIsReadLater(@TempDir Path temp) throws Exception {
		for (String expression : new String[]{null, "n & 4", "event@begin"})
			for (int seed = 0; seed < 5; seed++)
				assertRowsGrow(temp.resolve(seed + "-" + (expression == null ? "all" : expression.hashCode())), expression, seed);
	}

	private static void assertRowsGrow(Path folder, String expression, int seed) throws Exception {
		Random random = new Random(seed);
		Recorded late = new Recorded(folder.resolve("late")).begin();
		late.packets("a", 3);
		GrowingTrace growing = GrowingTrace.open(List.of(late.folder()), OpenOptions.DEFAULT, true, Progress.NONE);
		RowFilter filter = filter(growing.trace(), expression);
		RowIndex index = scan(growing.trace(), filter, 2, 1 + random.nextInt(4));
		int types = growing.trace().eventTypes().size();
		for (int step = 0; step < 30; step++) {
			late.keepBack(random.nextInt(3));
			for (int i = random.nextInt(4); i >= 0; i--)
				late.packet(List.of("a", "b", "c", "d").get(random.nextInt(1 + Math.min(3, step))), -1);
			if (step % 10 == 5)
				late.type("new" + step, step);
			Growth growth = growing.refresh(true, Progress.NONE);
			if (!growth.isAny())
				continue;
			assertTrue(growth.continues());
			RowFilter filterBefore = filter;
			if (growth.trace().eventTypes().size() != types)
				filter = filter(growth.trace(), expression);
			types = growth.trace().eventTypes().size();
			RowIndex more = RowScanner.grow(growth.trace(), filter, index, growth.from(), p -> {
				// Not asked for here.
			}, Progress.NONE);
			assertTrue(more.complete() && more.continues(index));
			List<String> expected = oneByOne(growth.trace(), filter);
			assertEquals(expected.size(), more.count(), "step " + step);
			try (RowReader reader = new RowReader(growth.trace(), filter, more);
					RowReader before = new RowReader(growth.before(), filterBefore, index)) {
				assertEquals(expected, cells(reader, 0, expected.size()), "step " + step);
				int same = (int) more.unchanged();
				assertEquals(expected.subList(0, same), cells(before, 0, same));
				for (int i = 0; i < 10 && !expected.isEmpty(); i++) {
					int first = random.nextInt(expected.size());
					int count = Math.min(20, expected.size() - first);
					assertEquals(expected.subList(first, first + count), cells(reader, first, count));
				}
			}
			index = more;
		}
	}
}
