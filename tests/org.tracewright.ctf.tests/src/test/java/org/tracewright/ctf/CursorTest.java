// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.ctf.OpenOptions.Decoding;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Position;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;

class CursorTest {

	@ParameterizedTest
	@MethodSource("org.tracewright.ctf.Fixtures#names")
	void fixturesAreReadWithoutProblemsInTimeOrder(String name) throws Exception {
		try (Trace trace = Fixtures.open(name); EventCursor cursor = trace.cursor()) {
			assertEquals(List.of(), trace.problems());
			long last = Long.MIN_VALUE;
			while (cursor.next()) {
				assertTrue(cursor.time() >= last, "time goes back");
				last = cursor.time();
			}
			assertEquals(trace.bytes(), cursor.bytesDone());
		}
	}

	@ParameterizedTest
	@MethodSource("org.tracewright.ctf.Fixtures#names")
	void everyPositionLeadsBackToItsEvent(String name) throws Exception {
		try (Trace trace = Fixtures.open(name); EventCursor cursor = trace.cursor()) {
			List<String> lines = new ArrayList<>();
			List<Position> positions = new ArrayList<>();
			while (cursor.next()) {
				lines.add(Lines.line(cursor));
				positions.add(new Position(cursor.position().state()));
			}
			assertEquals(lines, Lines.of(trace));
			Random random = new Random(7);
			for (int round = 0; round < 50 && !lines.isEmpty(); round++) {
				int at = random.nextInt(lines.size());
				cursor.seek(positions.get(at));
				for (int i = at; i < Math.min(lines.size(), at + 20); i++) {
					assertTrue(cursor.next());
					assertEquals(lines.get(i), Lines.line(cursor), "seed 7, from " + at);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("org.tracewright.ctf.Fixtures#names")
	void goingBackGivesTheSameInReverse(String name) throws Exception {
		for (EventPredicate filter : List.<EventPredicate>of(EventPredicate.ALL, event -> event.cycles() % 3 == 0))
			try (Trace trace = Fixtures.open(name); EventCursor cursor = trace.cursor(filter)) {
				List<String> forward = new ArrayList<>();
				while (cursor.next())
					forward.add(Lines.line(cursor));
				List<String> back = new ArrayList<>();
				while (cursor.previous())
					back.add(Lines.line(cursor));
				assertEquals(forward.reversed(), back);
				assertEquals(!forward.isEmpty(), cursor.next());
				if (!forward.isEmpty())
					assertEquals(forward.getFirst(), Lines.line(cursor));
			}
	}

	@ParameterizedTest
	@MethodSource("org.tracewright.ctf.Fixtures#names")
	void stepsInAnyDirectionAreStepsOfOneList(String name) throws Exception {
		Random random = new Random(7);
		try (Trace trace = Fixtures.open(name); EventCursor cursor = trace.cursor()) {
			List<String> all = new ArrayList<>();
			List<Long> times = new ArrayList<>();
			while (cursor.next()) {
				all.add(Lines.line(cursor));
				times.add(cursor.time());
			}
			int at = all.size();
			for (int step = 0; step < 400 && !all.isEmpty(); step++)
				switch (random.nextInt(at < 0 ? 2 : 8)) {
					case 0 -> {
						long time = times.get(random.nextInt(times.size()));
						cursor.seek(time);
						at = times.indexOf(time);
						assertTrue(cursor.next());
						assertEquals(all.get(at), Lines.line(cursor));
					}
					case 1, 2, 3 -> {
						assertEquals(at + 1 < all.size(), cursor.next());
						at = Math.min(at + 1, all.size());
						if (at < all.size())
							assertEquals(all.get(at), Lines.line(cursor));
					}
					default -> {
						assertEquals(at > 0, cursor.previous());
						at--;
						if (at >= 0)
							assertEquals(all.get(at), Lines.line(cursor));
					}
				}
		}
	}

	/** The first stream's clock goes from 10 back to 5. */
	@Test
	void goingBackWhereAClockWentBackRepeatsNothing(@TempDir Path temp) throws Exception {
		String metadata = TestTrace.METADATA.replace("event.header := struct { u8 id; time32 timestamp; };",
				"event.header := struct { u8 id; integer { size = 64; map = clock.c.value; } timestamp; };");
		TestTrace files = new TestTrace(temp.resolve("t"), metadata)
				.stream("a",
						TestTrace.packet(80, 1, 30, 0, 0, "00 0a00000000000000 01 00 0500000000000000 02 00 1400000000000000 03"))
				.stream("b", TestTrace.packet(80, 1, 30, 0, 0, "00 0700000000000000 04"));
		try (Trace trace = files.open(); EventCursor cursor = trace.cursor()) {
			List<String> forward = new ArrayList<>();
			while (cursor.next())
				forward.add(Lines.line(cursor));
			assertEquals(List.of("7 a x=4", "10 a x=1", "5 a x=2", "20 a x=3"), forward);
			List<String> back = new ArrayList<>();
			while (cursor.previous())
				back.add(Lines.line(cursor));
			assertEquals(forward.reversed(), back);
		}
	}

	@Test
	void askingForThePositionSkipsNothing() throws Exception {
		try (Trace trace = Fixtures.open("lttng213-ctf18-types"); EventCursor cursor = trace.cursor()) {
			Position start = cursor.position();
			cursor.next();
			String first = Lines.line(cursor);
			cursor.seek(start);
			cursor.position();
			cursor.next();
			assertEquals(first, Lines.line(cursor));
		}
	}

	@ParameterizedTest
	@MethodSource("org.tracewright.ctf.Fixtures#names")
	void seekingATimeGivesTheFirstEventAtOrAfterIt(String name) throws Exception {
		try (Trace trace = Fixtures.open(name); EventCursor cursor = trace.cursor()) {
			List<Long> times = new ArrayList<>();
			while (cursor.next())
				times.add(cursor.time());
			for (int i = 0; i < times.size(); i += Math.max(1, times.size() / 40)) {
				long time = times.get(i);
				cursor.seek(time);
				assertTrue(cursor.next());
				assertEquals(time, cursor.time());
				cursor.seek(time + 1);
				long after = times.stream().filter(t -> t > time).findFirst().orElse(-1L);
				assertEquals(after >= 0, cursor.next());
				if (after >= 0)
					assertEquals(after, cursor.time());
			}
		}
	}

	@Test
	void aResolvedHandleGivesTheValueOfEveryEvent() throws Exception {
		try (Trace trace = Fixtures.open("lttng213-ctf18-types"); EventCursor cursor = trace.cursor()) {
			EventType type = trace.eventTypes().stream().filter(t -> t.name().equals("probe:all_ints")).findFirst().orElseThrow();
			Field u64 = type.field(Scope.PAYLOAD, "u64").orElseThrow();
			Field n32 = type.field(Scope.PAYLOAD, "n32").orElseThrow();
			Field cpu = type.field(Scope.PACKET_CONTEXT, "cpu_id").orElseThrow();
			Field compact = type.field(Scope.EVENT_HEADER, "id").orElseThrow();
			StringBuilder out = new StringBuilder();
			for (int i = 0; i < 4 && cursor.next(); i++) {
				assertTrue(cursor.has(u64) && cursor.has(cpu));
				out.append(Long.toUnsignedString(cursor.asLong(u64))).append(' ').append(cursor.asLong(n32)).append(' ')
						.append(cursor.asLong(cpu)).append(' ').append(cursor.asLong(compact)).append('\n');
			}
			assertEquals("""
					0 0 0 65535
					1 16777216 0 3
					18446744073709551615 -1 0 3
					127 2130706432 0 3
					""", out.toString());
			while (cursor.next())
				assertEquals(cursor.type() == type, cursor.has(u64));
		}
	}

	@Test
	void fieldsBehindTextsAndSequencesAreFound() throws Exception {
		try (Trace trace = Fixtures.open("lttng213-ctf18-types"); EventCursor cursor = trace.cursor()) {
			EventType type = trace.eventTypes().stream().filter(t -> t.name().equals("probe:seqs")).findFirst().orElseThrow();
			Field last = type.field(Scope.PAYLOAD, "_sn16_length").orElseThrow();
			Field text = type.field(Scope.PAYLOAD, "st").orElseThrow();
			assertTrue(text.type() instanceof FieldType.TextType);
			while (cursor.next() && cursor.type() != type) {
				// on to the first event of the type
			}
			String line = Lines.line(cursor);
			assertTrue(line.contains("_sn16_length=" + cursor.asLong(last)), line);
			assertTrue(line.contains("st=\"" + cursor.asText(text) + "\""), line);
		}
	}

	@Test
	void discardedEventsAreReportedInLineAndAddUp() throws Exception {
		try (Trace trace = Fixtures.open("lttng213-ctf18-discarded"); EventCursor cursor = trace.cursor()) {
			long lost = 0;
			long events = 0;
			while (cursor.next())
				if (cursor.isGap())
					lost += cursor.gap().count();
				else
					events++;
			assertEquals(60876, lost);
			assertEquals(1144, events);
		}
	}

	@Test
	void foldersOfOneSessionAreOneTraceAndSnapshotsDoNotDouble() throws Exception {
		try (Trace rotated = Fixtures.open("lttng213-ctf18-rotation"); Trace split = Fixtures.open("lttng213-ctf18-perpid")) {
			assertEquals(1, rotated.sources().size());
			assertEquals(3, rotated.sources().getFirst().locations().size());
			assertEquals(2, rotated.streams().size());
			assertEquals(3, split.sources().size());
		}
	}

	/** Automatic decoding is one and then the other. */
	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUTOMATIC")
	void readingAllocatesNothingPerEvent(Decoding decoding) throws Exception {
		com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		try (Trace trace = CtfTraces.open(List.of(Fixtures.folder("lttng213-ctf18-multichan")),
				OpenOptions.DEFAULT.decodedBy(decoding), Progress.NONE); EventCursor cursor = trace.cursor()) {
			Field[] fields = trace.eventTypes().stream().flatMap(t -> t.fields(Scope.PAYLOAD).stream())
					.filter(f -> f.type() instanceof FieldType.IntegerType).toArray(Field[]::new);
			long sum = 0;
			int passes = 300;
			long events = 0;
			long start = 0;
			for (int pass = 0; pass < 2 * passes; pass++) {
				if (pass == passes) {
					events = 0;
					start = threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
				}
				cursor.rewind();
				while (cursor.next()) {
					events++;
					for (Field field : fields)
						if (cursor.has(field))
							sum += cursor.asLong(field);
				}
			}
			long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().threadId()) - start;
			assertFalse(sum == 0);
			assertTrue(bytes < events, bytes + " bytes for " + events + " events");
		}
	}
}
