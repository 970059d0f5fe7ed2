// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** The exact times of events, one by one, and the way from one to the next. Of two processors, one has ticks every 10 ns, the other a tock at 105 and at 9,000 ns. */
class EventInstantsTest {

	private static final Progress CANCELLED = new Progress() {
		@Override
		public void report(long done, long total) {
			// nobody looks
		}

		@Override
		public boolean isCancelled() {
			return true;
		}
	};

	@TempDir
	Path folder;

	private Trace trace;
	private int tick;
	private int tock;

	@BeforeEach
	void open() throws Exception {
		StringBuilder text = new StringBuilder();
		for (int time = 0; time <= 200; time += 10)
			text.append(time).append(" 0 1 tick size=1\n");
		text.append("105 1 1 tock size=1\n300 0 lost 7\n310 0 1 tick size=1\n9000 1 1 tock size=1\n");
		trace = TestTrace.open(folder.resolve("trace"), "java", text.toString());
		trace.eventTypes().forEach(type -> {
			if (type.name().equals("tick"))
				tick = type.index();
			else
				tock = type.index();
		});
	}

	@AfterEach
	void close() {
		trace.close();
	}

	private EventInstants read(long begin, long end) {
		return EventInstants.read(trace, begin, end, 100, Progress.NONE).orElseThrow();
	}

	@Test
	void eventsAreCountedToTheNanosecond() {
		EventInstants events = read(100, 200);
		assertEquals(11, events.count(EventInstants.ALL, 100, 200));
		assertEquals(10, events.count(tick, 100, 200));
		assertEquals(1, events.count(tock, 105, 106));
		assertEquals(0, events.count(tock, 106, 200));
		assertEquals(110, events.atOrAfter(tick, 101));
		assertEquals(105, events.before(EventInstants.ALL, 110));
		assertEquals(Long.MAX_VALUE, events.atOrAfter(tock, 106));
		assertTrue(events.covers(100, 200));
		assertFalse(events.covers(99, 200));
	}

	@Test
	void eventsOfADataStreamAreToldApart() {
		int second = EventInstants.ofStream(1);
		EventInstants events = read(100, 200);
		assertEquals(10, events.count(EventInstants.ofStream(0), 100, 200));
		assertEquals(1, events.count(second, 100, 200));
		assertEquals(105, events.atOrAfter(second, 100));
		OverviewScan scan = new OverviewScan(trace, 16);
		scan.run(Progress.NONE);
		assertEquals(105, EventStep.find(trace, second, 0, true, scan.overview(), Progress.NONE).orElseThrow());
		assertEquals(9000, EventStep.find(trace, second, 105, true, scan.overview(), Progress.NONE).orElseThrow());
		assertTrue(EventStep.find(trace, second, 105, false, scan.overview(), Progress.NONE).isEmpty());
	}

	@Test
	void columnsHoldWhatIsInThem() {
		int[] columns = new int[5];
		read(100, 200).count(EventInstants.ALL, 100, 150, columns);
		assertArrayEquals(new int[]{2, 1, 1, 1, 1}, columns);
		read(100, 200).count(tick, 0, 250, columns);
		assertArrayEquals(new int[]{0, 0, 5, 5, 0}, columns);
	}

	@Test
	void tooManyEventsAreNotRead() {
		assertTrue(EventInstants.read(trace, 0, 10_000, 23, Progress.NONE).isEmpty());
		assertTrue(EventInstants.read(trace, 0, 10_000, 24, Progress.NONE).isPresent());
		assertTrue(EventInstants.read(trace, 0, 10_000, 100, CANCELLED).isEmpty());
	}

	private String steps(int bins, boolean counted, int type, boolean forward) {
		OverviewScan scan = new OverviewScan(trace, bins);
		if (counted)
			scan.run(Progress.NONE);
		StringBuilder steps = new StringBuilder();
		OptionalLong at = OptionalLong.of(forward ? 95 : 115);
		for (int i = 0; i < 3 && at.isPresent(); i++) {
			at = EventStep.find(trace, type, at.getAsLong(), forward, scan.overview(), Progress.NONE);
			steps.append(at.isPresent() ? at.getAsLong() + " " : "end");
		}
		return steps.toString();
	}

	@Test
	void oneEventLeadsToTheNextHoweverTheyWereCounted() {
		for (int bins : new int[]{1, 7, 900, 10_000})
			for (boolean counted : new boolean[]{true, false}) {
				assertEquals("100 105 110 ", steps(bins, counted, EventInstants.ALL, true));
				assertEquals("110 105 100 ", steps(bins, counted, EventInstants.ALL, false));
				assertEquals("105 9000 end", steps(bins, counted, tock, true));
				assertEquals("105 end", steps(bins, counted, tock, false));
				assertEquals("110 100 90 ", steps(bins, counted, tick, false));
			}
	}

	@Test
	void aSearchThatIsCancelledFindsNothing() {
		OverviewScan scan = new OverviewScan(trace, 10);
		scan.run(Progress.NONE);
		assertEquals(OptionalLong.empty(), EventStep.find(trace, tick, 0, true, scan.overview(), CANCELLED));
	}

	@Test
	void theOverviewTellsWhereEventsWereLost() {
		OverviewScan scan = new OverviewScan(trace, 10);
		scan.run(Progress.NONE);
		assertEquals("7 events discarded by the tracer, from 300 to 310", scan.overview().losses().stream()
				.map((Gap gap) -> gap.text() + ", from " + gap.begin() + " to " + gap.end()).collect(Collectors.joining("; ")));
	}
}
