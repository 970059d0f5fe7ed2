// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.text.MetadataResources;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.ValueText;

class StreamWriterTest {

	private static final String HEAD = """
			/* CTF 1.8 */
			trace { major = 1; minor = 8; byte_order = le; packet.header := struct { integer { size = 32; } magic; }; };
			clock { name = c; freq = 1000000000; };
			typealias integer { size = 8; align = 8; } := u8;
			typealias integer { size = 16; align = 8; } := u16;
			typealias integer { size = 32; align = 8; } := u32;
			typealias integer { size = 64; align = 8; } := u64;
			typealias integer { size = 64; align = 8; map = clock.c.value; } := time64;
			typealias integer { size = 27; align = 1; map = clock.c.value; } := time27;
			typealias integer { size = 16; align = 8; map = clock.c.value; } := time16;
			""";
	private static final String CONTEXT = """
			struct {
				time64 timestamp_begin; time64 timestamp_end; u64 content_size; u64 packet_size;
				u64 packet_seq_num; u64 events_discarded; u32 cpu_id;
			}""";
	private static final String COMPACT = """
			struct {
				enum : integer { size = 5; align = 1; } { compact = 0 ... 30, extended = 31 } id;
				variant <id> { struct { time27 timestamp; } compact; struct { u32 id; time64 timestamp; } extended; } v;
			} align(8)""";
	private static final String PLAIN = "struct { u8 id; time64 timestamp; }";
	private static final String EVENTS = """
			event { name = "a"; id = 0; fields := struct { u8 x; u16 y; }; };
			event { name = "s"; id = 40; fields := struct { string text; u8 n; u16 values[n]; }; };
			""";

	@TempDir
	private Path temp;

	private static TraceClass model(String context, String header) throws IOException {
		String text = HEAD + "stream { packet.context := " + context + "; event.header := " + header + "; };\n" + EVENTS;
		return MetadataResources.load(URI.createURI("m"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
				.trace();
	}

	private Path out() {
		return temp.resolve("out");
	}

	/** What is written to the only stream of a model. */
	private interface Writing {
		void to(StreamWriter stream, EventRecordClass a, EventRecordClass s) throws IOException;
	}

	private String write(TraceClass model, WriteOptions options, Writing writing) throws IOException {
		DataStreamClass type = model.getDataStreamClasses().getFirst();
		try (TraceWriter writer = TraceWriter.create(out(), model, options)) {
			writing.to(writer.stream(type, OptionalLong.empty(), "s"), type.getEventRecordClasses().get(0),
					type.getEventRecordClasses().get(1));
			writer.finish();
		}
		return read();
	}

	private String read() throws IOException {
		StringBuilder out = new StringBuilder();
		try (Trace trace = CtfTraces.open(List.of(out()), Progress.NONE); EventCursor cursor = trace.cursor()) {
			while (cursor.next()) {
				out.append(cursor.time()).append(' ');
				if (cursor.isGap()) {
					out.append(cursor.gap().text());
				} else {
					out.append(cursor.type().title()).append(' ');
					cursor.visit(Scope.PAYLOAD, new ValueText(out, true));
				}
				out.append('\n');
			}
			trace.problems().forEach(p -> out.append(p.text()).append('\n'));
			out.append(trace.streams().getFirst().packets()).append(" packets");
		}
		return out.toString();
	}

	private static Value.Struct xy(long x, long y) {
		return Value.struct(Value.of(x), Value.of(y));
	}

	@Test
	void twoIntegersAreWrittenAndReadBack() throws Exception {
		assertEquals("""
				5 a x=1 y=258
				1 packets""", write(model(CONTEXT, PLAIN), WriteOptions.DEFAULT, (out, a, s) -> out.event(a, 5, xy(1, 258))));
	}

	@Test
	void lengthsFollowFromValues() throws Exception {
		assertEquals("""
				5 s text="hé" n=2 values=[7, 8]
				6 s text="" n=0 values=[]
				1 packets""", write(model(CONTEXT, PLAIN), WriteOptions.DEFAULT, (out, a, s) -> {
			out.event(s, 5, Value.struct(Value.of("hé"), null, Value.array(Value.of(7), Value.of(8))));
			out.event(s, 6, (Value.Struct) null);
		}));
	}

	@Test
	void aGivenLengthMustAgree() throws Exception {
		write(model(CONTEXT, PLAIN), WriteOptions.DEFAULT, (out, a, s) -> {
			String message = assertThrows(IllegalArgumentException.class,
					() -> out.event(s, 5, Value.struct(Value.of(""), Value.of(1), Value.array(Value.of(7), Value.of(8)))))
					.getMessage();
			assertEquals("payload:values: the length of an array is given as 1, but it is 2", message);
		});
	}

	@Test
	void anEventThatDoesNotFitIsLeftOutAndNamed() throws Exception {
		assertEquals("""
				5 a x=1 y=2
				7 a x=5 y=6
				1 packets""", write(model(CONTEXT, PLAIN), WriteOptions.DEFAULT, (out, a, s) -> {
			out.event(a, 5, xy(1, 2));
			assertEquals("payload:x: 256 does not fit 8 bits",
					assertThrows(IllegalArgumentException.class, () -> out.event(a, 6, xy(256, 4))).getMessage());
			out.event(a, 7, xy(5, 6));
		}));
	}

	@Test
	void theCompactHeaderIsUsedWhereItSaysEnough() throws Exception {
		assertEquals("""
				1000000000000 a x=1 y=1
				1000000000005 a x=2 y=2
				1000134217733 a x=3 y=3
				1000268435461 s text="" n=0 values=[]
				1 packets""", write(model(CONTEXT, COMPACT), WriteOptions.DEFAULT, (out, a, s) -> {
			long start = 1_000_000_000_000L;
			out.event(a, start, xy(1, 1));
			out.event(a, start + 5, xy(2, 2));
			// 2^27 cycles after the last one need the extended form, and so does an id above 30.
			out.event(a, start + 5 + (1 << 27), xy(3, 3));
			out.event(s, start + 5 + (2 << 27), (Value.Struct) null);
		}));
		// Compact: 4 bytes of header; extended: 13, aligned to bytes.
		long context = 4 + 6 * 8 + 4;
		assertEquals(context + 2 * (4 + 3) + (13 + 3) + (13 + 2), Files.size(out().resolve("s")));
	}

	@Test
	void anEventTooLateForItsTimestampBeginsAPacket() throws Exception {
		assertEquals("""
				5 a x=1 y=1
				65541 a x=2 y=2
				131000 a x=3 y=3
				2 packets""", write(model(CONTEXT, "struct { u8 id; time16 timestamp; }"), WriteOptions.DEFAULT, (out, a, s) -> {
			out.event(a, 5, xy(1, 1));
			out.event(a, 65541, xy(2, 2));
			out.event(a, 131000, xy(3, 3));
		}));
	}

	@Test
	void aTimeThatNothingCanSayIsRefused() throws Exception {
		TraceClass model = model("struct { u64 content_size; u64 packet_size; }", "struct { u8 id; time16 timestamp; }");
		assertEquals("""
				5 a x=1 y=1
				6 a x=3 y=3
				2 packets""", write(model, WriteOptions.DEFAULT, (out, a, s) -> {
			out.event(a, 5, xy(1, 1));
			String message = assertThrows(TraceWriteException.class, () -> out.event(a, 70000, xy(2, 2))).getMessage();
			assertTrue(message.contains("cannot say the id and the clock value 70000 after 5"), message);
			out.event(a, 6, xy(3, 3));
		}));
	}

	@Test
	void packetsEndAtTheirSizeAndGrowForOneLargeEvent() throws Exception {
		String read = write(model(CONTEXT, PLAIN), WriteOptions.DEFAULT.packets(100), (out, a, s) -> {
			for (int i = 0; i < 10; i++)
				out.event(a, i, xy(i, i));
			out.event(s, 10, Value.struct(Value.of("x".repeat(1000))));
			out.event(a, 11, xy(11, 11));
		});
		assertTrue(read.endsWith("11 a x=11 y=11\n6 packets"), read);
	}

	@Test
	void anEventThatThePacketSizeCannotSayIsRefused() throws Exception {
		TraceClass model = model("struct { time64 timestamp_begin; u16 content_size; u16 packet_size; }", PLAIN);
		String read = write(model, WriteOptions.DEFAULT.packets(1 << 20), (out, a, s) -> {
			String message = assertThrows(TraceWriteException.class,
					() -> out.event(s, 10, Value.struct(Value.of("x".repeat(9000))))).getMessage();
			assertTrue(message.contains("at most 8191 bytes"), message);
			for (int i = 0; i < 2000; i++)
				out.event(a, i + 10, xy(i & 255, i));
		});
		assertTrue(read.endsWith("2009 a x=207 y=1999\n3 packets"), read.substring(read.length() - 100));
	}

	@Test
	void lossesAreSaid() throws Exception {
		assertEquals("""
				10 a x=1 y=1
				20 2 packets lost
				20 5 events discarded by the tracer
				35 a x=2 y=2
				2 packets""", write(model(CONTEXT, PLAIN), WriteOptions.DEFAULT, (out, a, s) -> {
			out.packetValues(Map.of(Scope.PACKET_CONTEXT, Value.struct(null, null, null, null, null, null, Value.of(3))));
			out.beginPacket(10);
			out.event(a, 10, xy(1, 1));
			out.endPacket(20);
			out.sequence(3);
			out.discarded(5);
			out.beginPacket(30);
			out.event(a, 35, xy(2, 2));
			out.endPacket(40);
		}));
		byte[] bytes = Files.readAllBytes(out().resolve("s"));
		assertEquals(3, bytes[4 + 6 * 8]);
	}

	@Test
	void streamsAreWrittenByThreadsAtOnce() throws Exception {
		TraceClass model = model(CONTEXT, PLAIN);
		DataStreamClass type = model.getDataStreamClasses().getFirst();
		EventRecordClass event = type.getEventRecordClasses().getFirst();
		try (TraceWriter writer = TraceWriter.create(out(), model, WriteOptions.DEFAULT.packets(4096).indexed(true))) {
			List<Thread> threads = Stream.of(0, 1, 2, 3).map(n -> Thread.ofPlatform().start(() -> {
				try {
					StreamWriter out = writer.stream(type, OptionalLong.of(n), "s" + n);
					for (int i = 0; i < 20_000; i++)
						out.event(event, i, xy(n, i & 0xFFFF));
				} catch (IOException e) {
					throw new AssertionError(e);
				}
			})).toList();
			for (Thread thread : threads)
				thread.join();
			writer.finish();
		}
		try (Trace trace = CtfTraces.open(List.of(out()), Progress.NONE); EventCursor cursor = trace.cursor()) {
			int count = 0;
			while (cursor.next())
				count++;
			assertEquals(80_000, count);
		}
		try (Stream<Path> index = Files.list(out().resolve("index"))) {
			assertEquals(List.of("s0.idx", "s1.idx", "s2.idx", "s3.idx"),
					index.map(p -> p.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void aModelThatBreaksRulesIsRefusedWithAllBreaches() throws Exception {
		TraceClass model = model(CONTEXT, PLAIN);
		model.setUuid("nonsense");
		model.getClockClasses().getFirst().setFrequency(0);
		TraceWriteException e = assertThrows(TraceWriteException.class,
				() -> TraceWriter.create(out(), model, WriteOptions.DEFAULT));
		assertEquals(2, e.problems().size(), e.problems().toString());
		assertNothingIsLeft();
	}

	@Test
	void nothingIsLeftWithoutFinish() throws Exception {
		TraceClass model = model(CONTEXT, PLAIN);
		try (TraceWriter writer = TraceWriter.create(out(), model, WriteOptions.DEFAULT)) {
			DataStreamClass type = model.getDataStreamClasses().getFirst();
			writer.stream(type, OptionalLong.empty(), "s").event(type.getEventRecordClasses().getFirst(), 1, xy(1, 1));
			try (Stream<Path> all = Files.list(temp)) {
				Path hidden = all.toList().getFirst();
				assertTrue(hidden.getFileName().toString().startsWith(".out.part-"));
				assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(hidden)));
			}
		}
		assertNothingIsLeft();
	}

	private void assertNothingIsLeft() throws IOException {
		try (Stream<Path> all = Files.list(temp)) {
			assertEquals(List.of(), all.toList());
		}
	}

	@Test
	void aTargetThatComesUpMeanwhileIsKept() throws Exception {
		TraceWriter writer = TraceWriter.create(out(), model(CONTEXT, PLAIN), WriteOptions.DEFAULT);
		Files.writeString(out(), "precious");
		assertThrows(TraceWriteException.class, writer::finish);
		writer.close();
		assertEquals("precious", Files.readString(out()));
		try (Stream<Path> all = Files.list(temp)) {
			assertEquals(List.of(out()), all.toList());
		}
	}

	@Test
	void aFolderThatCannotBeWrittenIsNamed() throws Exception {
		TraceClass model = model(CONTEXT, PLAIN);
		Path missing = temp.resolve("no/such/place");
		assertEquals(missing.getParent() + ": cannot be written: the folder for it does not exist; create it first",
				assertThrows(TraceWriteException.class, () -> TraceWriter.create(missing, model, WriteOptions.DEFAULT))
						.getMessage());
		Path closed = Files.createDirectory(temp.resolve("closed"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
		assumeTrue(!Files.isWritable(closed));
		assertEquals(closed + ": cannot be written: permission denied; choose another folder",
				assertThrows(TraceWriteException.class,
						() -> TraceWriter.create(closed.resolve("t"), model, WriteOptions.DEFAULT)).getMessage());
	}

	@Test
	void writingWhatIsReadAllocatesNothing() throws Exception {
		TraceClass model = model(CONTEXT, COMPACT);
		int events = 60_000;
		write(model, WriteOptions.DEFAULT, (out, a, s) -> {
			for (int i = 0; i < events; i++)
				if (i % 2 == 0)
					out.event(a, i * 10L, xy(i & 255, i & 0xFFFF));
				else
					out.event(s, i * 10L, Value.struct(Value.of("text"), null, Value.array(Value.of(1), Value.of(2))));
		});
		DataStreamClass type = model.getDataStreamClasses().getFirst();
		var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		try (Trace trace = CtfTraces.open(List.of(out()), Progress.NONE);
				EventCursor cursor = trace.cursor();
				TraceWriter writer = TraceWriter.create(temp.resolve("again"), model, WriteOptions.DEFAULT)) {
			StreamWriter out = writer.stream(type, OptionalLong.empty(), "s");
			long start = 0;
			for (int i = 0; cursor.next(); i++) {
				if (i == events / 2)
					start = threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
				out.event(cursor);
			}
			long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().threadId()) - start;
			assertTrue(bytes < events / 2 * 2, bytes + " bytes for " + events / 2 + " events");
			writer.finish();
		}
		assertFalse(Files.mismatch(out().resolve("s"), temp.resolve("again/s")) >= 0);
	}
}
