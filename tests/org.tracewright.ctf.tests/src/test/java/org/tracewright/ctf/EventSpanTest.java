// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventSpan;
import org.tracewright.trace.Trace;

class EventSpanTest {

	/** What is known when all events were read. */
	private static Optional<EventSpan> read(Trace trace) {
		long begin = Long.MAX_VALUE;
		long end = Long.MIN_VALUE;
		try (EventCursor cursor = trace.cursor()) {
			while (cursor.next())
				if (!cursor.isGap() && cursor.hasTime()) {
					begin = Math.min(begin, cursor.time());
					end = Math.max(end, cursor.time());
				}
		}
		return begin > end ? Optional.empty() : Optional.of(new EventSpan(begin, end));
	}

	@ParameterizedTest
	@MethodSource("org.tracewright.ctf.Fixtures#names")
	void itIsThatOfAllEventsThoughOnlyThoseAtTheEndsAreRead(String fixture) throws Exception {
		try (Trace trace = Fixtures.open(fixture)) {
			assertEquals(read(trace), EventSpan.of(trace));
		}
	}

	@Test
	void packetsMayLastLonger() throws Exception {
		try (Trace trace = Fixtures.open("lttng213-ctf18-types")) {
			DataStream stream = trace.streams().getFirst();
			long events = EventSpan.of(trace).orElseThrow().length();
			assertTrue(0 < events && events < stream.end() - stream.begin(), "events " + events);
		}
		try (Trace trace = Fixtures.open("lttng213-ctf18-empty")) {
			assertEquals(Optional.empty(), EventSpan.of(trace));
		}
	}
}
