// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Position;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

class GrowingTraceTest {

	private static final int STEPS = 25;

	@TempDir
	Path temp;

	static Stream<String> fixtures() {
		return Fixtures.names().filter(name -> !name.startsWith("wire"));
	}

	private static GrowingTrace open(Path folder) throws TraceReadException {
		return GrowingTrace.open(List.of(folder), OpenOptions.DEFAULT, true, Progress.NONE);
	}

	private static Growth refresh(GrowingTrace trace) throws TraceReadException {
		return trace.refresh(true, Progress.NONE);
	}

	/** What is to be the same however a trace was opened; streams and event types may be in another order. */
	private record Facts(String events, String streams, List<String> types, List<Problem> problems) {

		static Facts of(Trace trace) {
			return new Facts(String.join("\n", Lines.of(trace).stream().sorted().toList()),
					trace.streams().stream()
							.map(s -> s.name() + ' ' + s.id() + ' ' + s.packets() + ' ' + s.begin() + ' ' + s.end()).sorted()
							.collect(Collectors.joining("\n")),
					trace.eventTypes().stream().map(EventType::title).sorted().toList(),
					trace.problems().stream().sorted((a, b) -> a.text().compareTo(b.text())).toList());
		}
	}

	private static void assertFacts(Facts expected, Facts found, String when) {
		assertEquals(expected.problems, found.problems, when);
		assertEquals(expected.types, found.types, when);
		assertEquals(expected.streams, found.streams, when);
		assertEquals(expected.events, found.events, when);
	}

	private static final class Count implements EventSink {
		private long events;

		@Override
		public void event(EventView event) {
			events++;
		}
	}

	private static long added(Growth growth) {
		return growth.added().scan(Scan.unordered(Progress.NONE), Count::new).stream().mapToLong(count -> count.events).sum();
	}

	private static long events(Trace trace) {
		return trace.scan(Scan.unordered(Progress.NONE), Count::new).stream().mapToLong(count -> count.events).sum();
	}

	/** Grows a trace to its end; each state must be as if it had been opened only then. */
	private static void grow(GrowingFolder files, Random random) throws Exception {
		GrowingTrace trace = null;
		long counted = 0;
		for (int step = 0; step < STEPS; step++) {
			files.grow(random);
			Facts expected;
			try {
				expected = Facts.of(open(files.folder()).trace());
			} catch (TraceReadException e) {
				assertEquals(null, trace, "a trace that could be read");
				continue;
			}
			if (trace == null) {
				trace = open(files.folder());
				counted = events(trace.trace());
				continue;
			}
			Facts before = Facts.of(trace.trace());
			Growth growth = refresh(trace);
			assertFacts(expected, Facts.of(growth.trace()), "step " + step);
			assertFacts(before, Facts.of(growth.before()), "the state before, step " + step);
			counted = (growth.continues() ? counted : 0) + added(growth);
			assertEquals(events(growth.trace()), counted, "events counted as they come, step " + step);
			assertFalse(refresh(trace).isAny(), "nothing has been written since, step " + step);
		}
		files.complete();
		trace = trace == null ? open(files.folder()) : trace;
		assertFacts(Facts.of(CtfTraces.open(List.of(files.folder()), Progress.NONE)),
				Facts.of(trace.refresh(false, Progress.NONE).trace()), "in the end");
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void aTraceThatGrowsIsAsIfOpenedLater(String name) throws Exception {
		for (int seed = 0; seed < 4; seed++)
			grow(new GrowingFolder(Fixtures.folder(name), temp.resolve("trace" + seed)).metadata(), new Random(seed));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void metadataMayBeCutAnywhere(String name) throws Exception {
		for (int seed = 0; seed < 4; seed++) {
			Random random = new Random(seed);
			Path folder = temp.resolve("trace" + seed);
			GrowingFolder files = new GrowingFolder(Fixtures.folder(name), folder);
			GrowingTrace trace = null;
			for (int step = 0; step < STEPS; step++) {
				files.grow(random);
				try {
					if (trace == null)
						trace = open(folder);
					else
						refresh(trace);
				} catch (TraceReadException e) {
					// There is not enough of it yet.
				}
			}
			files.complete();
			trace = trace == null ? open(folder) : trace;
			trace.refresh(true, Progress.NONE);
			assertFacts(Facts.of(CtfTraces.open(List.of(folder), Progress.NONE)),
					Facts.of(trace.refresh(false, Progress.NONE).trace()), "in the end");
		}
	}

	private static byte[] tick(int number) {
		return TestTrace.packet(64, number * 100, number * 100 + 99, 0, number, "00 %s 05".formatted(little(number * 100 + 1)));
	}

	private static String little(int value) {
		StringBuilder hex = new StringBuilder();
		for (int shift = 0; shift < 32; shift += 8)
			hex.append("%02x".formatted(value >>> shift & 0xFF));
		return hex.toString();
	}

	private static void append(Path file, byte[] bytes) throws IOException {
		Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	@Test
	void aPacketThatIsNotCompleteIsNotThereYetAndNoProblem() throws Exception {
		TestTrace files = new TestTrace(temp, TestTrace.METADATA).stream("s", tick(0));
		GrowingTrace trace = open(temp);
		byte[] next = tick(1);
		append(temp.resolve("s"), Arrays.copyOf(next, 40));
		assertFalse(refresh(trace).isAny());
		assertEquals(List.of(), trace.trace().problems());
		append(temp.resolve("s"), Arrays.copyOfRange(next, 40, next.length));
		Growth growth = refresh(trace);
		assertEquals(1, growth.packets());
		assertEquals(100, growth.from());
		assertEquals(List.of("1 a x=5", "101 a x=5"), Lines.of(growth.trace()));
		assertEquals(Lines.of(files.open()), Lines.of(growth.trace()));
	}

	@Test
	void whatIsNotCompleteInTheEndIsAProblem() throws Exception {
		new TestTrace(temp, TestTrace.METADATA).stream("s", TestTrace.join(tick(0), Arrays.copyOf(tick(1), 40)));
		GrowingTrace trace = open(temp);
		assertEquals(List.of(), trace.trace().problems());
		Growth growth = trace.refresh(false, Progress.NONE);
		assertEquals(List.of(Problem.Kind.TRUNCATED_PACKET), growth.trace().problems().stream().map(Problem::kind).toList());
		assertEquals(List.of("1 a x=5", "101 a x=5"), Lines.of(growth.trace()));
	}

	@Test
	void positionsLeadToTheSamePlacesAfterStreamsAndEventTypesWereAdded() throws Exception {
		new TestTrace(temp, TestTrace.METADATA).stream("s", TestTrace.join(tick(0), tick(1)));
		GrowingTrace trace = open(temp);
		Position second;
		Position end;
		try (EventCursor cursor = trace.trace().cursor()) {
			cursor.next();
			cursor.next();
			second = cursor.position();
			assertFalse(cursor.next());
			end = cursor.position();
		}
		append(temp.resolve("metadata"), "event { name = \"new\"; id = 2; fields := struct { u8 x; }; };\n".getBytes());
		append(temp.resolve("s"), TestTrace.packet(64, 200, 299, 0, 2, "02 %s 06".formatted(little(250))));
		append(temp.resolve("r"), TestTrace.packet(64, 200, 299, 0, 0, "00 %s 07".formatted(little(240))));
		Growth growth = refresh(trace);
		assertTrue(growth.continues());
		assertEquals(200, growth.from());
		try (EventCursor cursor = growth.trace().cursor()) {
			assertEquals(List.of("101 a x=5", "240 a x=7", "250 new x=6"), rest(cursor, second));
			assertEquals(List.of("240 a x=7", "250 new x=6"), rest(cursor, end));
		}
		assertEquals(List.of("a", "s", "new"), growth.trace().eventTypes().stream().map(EventType::title).toList());
		assertEquals(List.of("s", "r"), growth.trace().streams().stream().map(stream -> stream.name()).toList());
	}

	@Test
	void whatAThreadWritesAfterARestIsNew() throws Exception {
		new TestTrace(temp, TestTrace.METADATA).stream("s", TestTrace.join(tick(0), tick(1), tick(2)));
		append(temp.resolve("r"), TestTrace.packet(64, 0, 10, 0, 0, "00 %s 07".formatted(little(5))));
		GrowingTrace trace = open(temp);
		// Its packet begins where the one before ended.
		append(temp.resolve("r"), TestTrace.packet(64, 10, 350, 0, 0, "00 %s 07".formatted(little(340))));
		assertEquals(340, refresh(trace).from());
		// Nobody knows when what was lost was.
		append(temp.resolve("s"), TestTrace.packet(64, 300, 399, 2, 0, "00 %s 07".formatted(little(390))));
		assertEquals(299, refresh(trace).from());
	}

	private static List<String> rest(EventCursor cursor, Position from) {
		List<String> lines = new ArrayList<>();
		cursor.seek(from);
		while (cursor.next())
			lines.add(Lines.line(cursor));
		return lines;
	}

	@Test
	void packetsThatAreKnownAreNotReadAgain() throws Exception {
		new TestTrace(temp, TestTrace.METADATA).stream("s", TestTrace.join(tick(0), tick(1)));
		GrowingTrace trace = open(temp);
		// Nobody would look at the first packet again: what is wrong with it now stays unseen.
		byte[] damaged = TestTrace.join(new byte[64], tick(1), tick(2));
		Files.write(temp.resolve("s"), damaged);
		Growth growth = refresh(trace);
		assertEquals(1, growth.packets());
		assertEquals(3, growth.trace().streams().getFirst().packets());
		assertEquals(List.of(), growth.trace().problems());
	}

	@Test
	void eventTypesStayTheSameWhileTheMetadataDo() throws Exception {
		new TestTrace(temp, TestTrace.METADATA).stream("s", tick(0));
		GrowingTrace trace = open(temp);
		EventType type = trace.trace().eventTypes().getFirst();
		append(temp.resolve("s"), tick(1));
		assertSame(type, refresh(trace).trace().eventTypes().getFirst());
	}

	@Test
	void anotherTraceInItsPlaceIsOpenedAnew() throws Exception {
		new TestTrace(temp, TestTrace.METADATA).stream("s", TestTrace.join(tick(0), tick(1)));
		GrowingTrace trace = open(temp);
		Files.write(temp.resolve("s"), tick(7));
		Growth growth = refresh(trace);
		assertTrue(growth.isAny());
		assertFalse(growth.continues());
		assertEquals(List.of("701 a x=5"), Lines.of(growth.trace()));
		assertEquals(1, added(growth));
	}

	@Test
	void aTraceThatIsGoneStaysAsItWas() throws Exception {
		TestTrace files = new TestTrace(temp.resolve("t"), TestTrace.METADATA).stream("s", tick(0));
		GrowingTrace trace = open(files.folder());
		Trace before = trace.trace();
		Files.delete(files.folder().resolve("metadata"));
		assertThrows(TraceReadException.class, () -> refresh(trace));
		assertSame(before, trace.trace());
	}

	@Test
	void aCorruptPacketIsAProblemAlsoWhileGrowing() throws Exception {
		new TestTrace(temp, TestTrace.METADATA).stream("s", tick(0));
		GrowingTrace trace = open(temp);
		append(temp.resolve("s"), new byte[64]);
		assertEquals(List.of(Problem.Kind.CORRUPT_PACKET),
				refresh(trace).trace().problems().stream().map(Problem::kind).toList());
	}

	@Test
	void theNewestPartOfALargeFileIsReadWithoutMappingIt() throws Exception {
		new TestTrace(temp, TestTrace.METADATA).stream("s", tick(0));
		GrowingTrace trace = open(temp);
		int packets = 1;
		for (int round = 0; round < 40; round++) {
			List<byte[]> more = new ArrayList<>();
			// Packets of half a mebibyte, so that the file is mapped anew in between.
			for (int i = 0; i < 2; i++, packets++)
				more.add(TestTrace.packet(1 << 19, packets * 100, packets * 100 + 99, 0, packets & 0xFF,
						"00 %s 05".formatted(little(packets * 100 + 1))));
			append(temp.resolve("s"), TestTrace.join(more.toArray(byte[][]::new)));
			assertEquals(2, refresh(trace).packets());
			try (EventCursor cursor = trace.trace().cursor()) {
				cursor.seek(Long.MAX_VALUE);
				assertTrue(cursor.previous());
				assertEquals((packets - 1) * 100 + 1, cursor.time());
			}
		}
		assertEquals(packets, events(trace.trace()));
	}
}
