// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.ui.trace.internal.model.Column;
import org.tracewright.ui.trace.internal.model.ColumnFilter;
import org.tracewright.ui.trace.internal.model.RowFilter;

class ColumnFilterTest {

	private static final TimeFormat TIMES = new TimeFormat(TimeFormat.Style.TIME_OF_DAY, ZoneOffset.UTC,
			1_795_383_526_755_972_820L);

	/** How many of the 240 events of the fixture a filter lets through. */
	private static long count(String column, String text) throws Exception {
		try (Trace trace = CtfTraces.open(List.of(Traces.fixture("lttng213-ctf18-types")), Progress.NONE);
				EventCursor cursor = trace.cursor()) {
			RowFilter predicate = new ColumnFilter(Column.of(column).orElseThrow(), text).compile(trace, TIMES).forReader();
			long count = 0;
			while (cursor.next())
				if (predicate.test(cursor))
					count++;
			return count;
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"event ; all_ints ; 60", "event ; ALL_INTS|empty ; 64",
			"event ; ^probe:(floats|empty)$ ; 48", "payload:eb ; = OVERLAP ; 16", "payload:eb ; != OVERLAP ; 40",
			"payload:eb ; = 15 ; 4", "payload:eb ; 10..15 ; 8", "payload:u64 ; >= 0xffffffffffffffff ; 4",
			"payload:u64 ; < 0 ; 0", "payload:i8 ; < 0 ; 36", "payload:i8 ; -128..-1 ; 36", "payload:d ; > 1.5 ; 12",
			"payload:s1 ; = \"hello\" ; 4", "payload:s1 ; h.llo ; 8", "time ; +0..+1us ; 1", "cpu ; = 0 ; 240", "cpu ; > 0 ; 0",
			"fields ; u64=18446744073709551615 ; 4"})
	void filtersLetThrough(String column, String text, long expected) throws Exception {
		assertEquals(expected, count(column, text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"event ; (open", "payload:u64 ; < abc", "time ; > yesterday", "cpu ; > one"})
	void whatCannotBeUnderstoodIsSaid(String column, String text) {
		assertThrows(ColumnFilter.SyntaxException.class, () -> count(column, text));
	}
}
