// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.filter.FilterException;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;

/** The filter language on events: what it chooses, in a cursor and in scans, is what its words say of the lines. */
class EventFiltersTest {

	private static final TimeFormat TIMES = new TimeFormat(TimeFormat.Style.DATE_AND_TIME, ZoneOffset.UTC, 0);

	/** An expression and a regular expression that the lines of its events match, and no others. */
	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '`', value = {"lttng213-ctf18-types # i8 < 0 # .* i8=-.*",
			"lttng213-ctf18-types # u64 == 0xffffffffffffffff # .* u64=18446744073709551615 .*",
			"lttng213-ctf18-types # $name == \"probe:f*\" # .* probe:f.*",
			"lttng213-ctf18-types # eb == \"TENS\" # .* eb=[A-Z|]*TENS.*",
			"lttng213-ctf18-types # si32[1] == 999996 # .* si32=\\[[-0-9]+, 999996[],].*",
			"lttng213-ctf18-types # s2 == \"hello\" && !(s1 == \"a*\") # .* s1=\"[^a].* s2=\"hello\".*",
			"lttng213-ctf18-types # f > 1 && f < 2 # .* f=1\\.[0-9]+ .*",
			"lttng213-ctf18-multichan # $stream == \"a_*\" && $ctx.vtid > 0 # never",
			"lttng213-ctf18-jul # msg =~ \"^with\" # .* msg=\"with.*",
			"lttng216-ctf2-types # i8 in {1, -1, 50..127} # .* i8=(1|-1|[5-9][0-9]|1[01][0-9]|12[0-7]) .*"})
	void choosesWhatItSays(String fixture, String expression, String lines) throws Exception {
		try (Trace trace = Fixtures.open(fixture)) {
			EventPredicate filter = EventFilters.parse(expression, trace, TIMES);
			List<String> chosen = lines(trace.cursor(filter));
			if (!lines.equals("never")) {
				List<String> expected = lines(trace.cursor()).stream().filter(Predicate.not(l -> l.contains(" gap: ")))
						.filter(line -> line.matches(lines)).toList();
				assertTrue(!expected.isEmpty());
				assertEquals(expected, chosen);
			}
			for (Scan.Order order : Scan.Order.values()) {
				Scan scan = new Scan(order, filter, Long.MIN_VALUE, Long.MAX_VALUE, 2, Progress.NONE);
				List<String> found = new ArrayList<>();
				trace.scan(scan, Collector::new).forEach(part -> found.addAll(part.lines));
				assertEquals(chosen.stream().sorted().toList(), found.stream().sorted().toList());
			}
		}
	}

	@Test
	void aBooleanIsTrueWhateverBitsItHas(@TempDir Path temp) throws Exception {
		String metadata = "\u001e{\"type\":\"preamble\",\"version\":2}\n\u001e{\"type\":\"data-stream-class\"}\n"
				+ "\u001e{\"type\":\"event-record-class\",\"name\":\"a\",\"payload-field-class\":{\"type\":\"structure\",\"member-classes\":["
				+ "{\"name\":\"flag\",\"field-class\":{\"type\":\"fixed-length-boolean\",\"length\":8,\"byte-order\":\"little-endian\"}}]}}\n";
		try (Trace trace = new TestTrace(temp.resolve("t"), metadata).stream("s", new byte[]{0, 1, 2, 0}).open()) {
			assertEquals(List.of("- a flag=true", "- a flag=true"),
					lines(trace.cursor(EventFilters.parse("flag == true", trace, TIMES))));
			assertEquals(List.of("- a flag=false", "- a flag=false"),
					lines(trace.cursor(EventFilters.parse("!flag", trace, TIMES))));
		}
	}

	@Test
	void aFieldThatNoEventHasIsAnErrorWithItsPlace() throws Exception {
		try (Trace trace = Fixtures.open("lttng213-ctf18-types")) {
			FilterException error = assertThrows(FilterException.class, () -> EventFilters.parse("1 < i33", trace, TIMES));
			assertEquals(4, error.offset());
			assertEquals(3, error.length());
		}
	}

	@Test
	void eventTypesThatCannotMatchAreNotLookedAt() throws Exception {
		try (Trace trace = Fixtures.open("lttng213-ctf18-types")) {
			EventPredicate filter = EventFilters.parse("$name == \"probe:str*\"", trace, TIMES);
			assertEquals(List.of("probe:str", "probe:strings"),
					trace.eventTypes().stream().filter(filter::mayMatch).map(t -> t.name()).distinct().sorted().toList());
		}
	}

	private static List<String> lines(EventCursor cursor) {
		List<String> lines = new ArrayList<>();
		while (cursor.next())
			if (!cursor.isGap())
				lines.add(Lines.line(cursor));
		return lines;
	}

	private static final class Collector implements EventSink {
		private final List<String> lines = new ArrayList<>();

		@Override
		public void event(EventView event) {
			lines.add(Lines.line(event));
		}
	}
}
