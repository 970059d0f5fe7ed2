// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.trace.TimeFormat.Style;

class TimeFormatTest {

	private static final long START = 1_795_383_526_755_972_820L;

	private static TimeFormat format(Style style) {
		return new TimeFormat(style, ZoneOffset.UTC, START);
	}

	@Test
	void everyStyleShowsTheNanoseconds() {
		assertEquals("2026-11-22 21:38:46.755972820", format(Style.DATE_AND_TIME).text(START));
		assertEquals("21:38:46.755972820", format(Style.TIME_OF_DAY).text(START));
		assertEquals("1795383526.755972820", format(Style.SECONDS).text(START));
		assertEquals("+0.000001713", format(Style.RELATIVE).text(START + 1713));
		assertEquals("-2.000000001", format(Style.RELATIVE).text(START - 2_000_000_001L));
	}

	@Test
	void theZoneMovesDatesAndTimesOfDay() {
		assertEquals("2026-11-23 06:38:46.755972820",
				new TimeFormat(Style.DATE_AND_TIME, ZoneId.of("Asia/Tokyo"), START).text(START));
	}

	@Test
	void timesBeforeTheOriginAreSeconds() {
		assertEquals("-0.000000001", format(Style.DATE_AND_TIME).text(-1));
	}

	@ParameterizedTest
	@CsvSource({"2026-11-22 21:38:46.755972820, 0", "2026-11-22T21:38:46.755972820Z, 0", "2026-11-22T22:38:46.755972820+01:00, 0",
			"21:38:46.755972820, 0", "1795383526.755972820, 0", "+0, 0", "+1.5s, 1500000000", "+20ms, 20000000", "+3us, 3000",
			"+7ns, 7", "+2m, 120000000000", "-1s, -1000000000", "+0.000000001, 1"})
	void whatIsWrittenIsReadBack(String text, long sinceStart) {
		assertEquals(START + sinceStart, format(Style.DATE_AND_TIME).parse(text).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({"yesterday", "+1 fortnight", "25:00", "2026-13-01", "1e3", "+", "''", "9999999999999h"})
	void otherTextIsNoTime(String text) {
		assertTrue(format(Style.DATE_AND_TIME).parse(text).isEmpty(), text);
	}

	@ParameterizedTest
	@CsvSource({"999, 999 ns", "1500, 1.500 µs", "2500000, 2.500 ms", "12000000000, 12.000 s", "3723004000000, 1:02:03.004"})
	void durationsHaveAUnitThatFits(long nanos, String text) {
		assertEquals(text, TimeFormat.duration(nanos));
	}
}
