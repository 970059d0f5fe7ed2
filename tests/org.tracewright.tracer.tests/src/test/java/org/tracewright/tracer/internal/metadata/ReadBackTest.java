// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tracewright.tracer.internal.metadata.Samples.channel;
import static org.tracewright.tracer.internal.metadata.Samples.metadata;
import static org.tracewright.tracer.internal.metadata.Samples.trace;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.ValueText;
import org.tracewright.tracer.EventSchema;

/** Packets that were written by what the types say are read by what the metadata says. */
class ReadBackTest {

	private static final long ORIGIN = 1_700_000_000_123_456_789L;
	private static final long SEEDS = 20;

	@TempDir
	private Path temp;

	@ParameterizedTest
	@MethodSource("org.tracewright.tracer.internal.metadata.Samples#all")
	void valuesOfAllTypesAreShown(MetadataForm form, boolean compact, boolean contexts) throws IOException {
		ChannelDescription channel = channel(3, compact, contexts);
		TraceDescription trace = trace(channel(0, !compact, false), channel);
		EventSchema[] schemas = {Samples.COMMON, Samples.SPECIAL, Samples.EMPTY};
		List<Object> context = contexts ? List.of(-7L, List.of("main", "run")) : List.of();
		List<Object> common = List.of(-1L, 5L, -70000L, -1L, 255L, 8L, 4_000_000_000L, -1L, 0.5, -1e300, "a \"ü\" 漢", 2L, 65535L,
				List.of(1L, -2L), List.of(List.of("x", ""), List.of(), List.of("y")), List.of(7L, 8L, 9L),
				List.of(List.of(1L, 2L), List.of(3L, 4L), List.of(5L, 6L)), List.of(List.of(1L, 2L), List.of(3L, 4L)),
				List.of(List.of(0L), List.of(1L, 255L)), List.of(10L, List.of("t")),
				List.of(List.of(1L, List.of(2L, 3L)), List.of(4L, List.of())), List.of());
		List<Object> special = List.of(true, new byte[]{1, (byte) 0xAB}, List.of(false, true),
				List.of(new byte[]{2}, new byte[0]), List.of(new byte[]{3}, new byte[]{4, 5}), List.of(new byte[]{6}));
		byte[] packet = new PacketWriter(trace, channel, 1000).event(0, 1000, context, Samples.COMMON.fields(), common)
				.event(1, 1500, context, Samples.SPECIAL.fields(), special).event(2, 1L << 40, context, List.of(), List.of())
				.bytes();
		String before = contexts ? "vtid=-7 stack_length=2 stack=[\"main\", \"run\"] | " : "| ";
		String no = form == MetadataForm.CTF_2 ? "false" : "false (0)";
		String yes = form == MetadataForm.CTF_2 ? "true" : "true (1)";
		assertEquals(List.of(ORIGIN + 1000 + " app:common " + before
				+ "i8=-1 i16=0b0000000000000101 i32=-70000 i64=0xffffffffffffffff u8=255 u16=010 "
				+ "u32=4000000000 u64=0xffffffffffffffff f32=0.5 f64=-1.0E300 text=\"a \\\"ü\\\" 漢\" colour=blue (2) "
				+ "big=null (65535) list_length=2 list=[1, -2] lists_length=3 lists=[{elements_length=2, elements=[\"x\", \"\"]}, "
				+ "{elements_length=0, elements=[]}, {elements_length=1, elements=[\"y\"]}] three=[7, 8, 9] "
				+ "matrix=[[1, 2], [3, 4], [5, 6]] rows_length=2 rows=[[1, 2], [3, 4]] "
				+ "columns=[{elements_length=1, elements=[red (0)]}, {elements_length=2, elements=[green (1), null (255)]}] "
				+ "point={x=10, tags_length=1, tags=[\"t\"]} points_length=2 points=[{x=1, y_length=2, y=[2, 3]}, "
				+ "{x=4, y_length=0, y=[]}] nothing={}",
				ORIGIN + 1500 + " app:special " + before + "flag=" + yes + " raw_length=2 raw=" + bytes(form, 1, 0xAB)
						+ " flags=[" + no + ", " + yes + "] chunks_length=2 chunks=[{elements_length=1, elements="
						+ bytes(form, 2) + "}, {elements_length=0, elements=" + bytes(form)
						+ "}] pages=[{elements_length=1, elements=" + bytes(form, 3) + "}, {elements_length=2, elements="
						+ bytes(form, 4, 5) + "}] in={raw_length=1, raw=" + bytes(form, 6) + '}',
				ORIGIN + (1L << 40) + " app:empty " + before.stripTrailing()), lines(write(form, trace, packet, schemas)));
	}

	private static String bytes(MetadataForm form, int... values) {
		List<String> all = new ArrayList<>();
		for (int value : values)
			all.add((form == MetadataForm.CTF_2 ? "%02x" : "0x%x").formatted(value));
		if (form == MetadataForm.CTF_1_8)
			return "[" + String.join(", ", all) + "]";
		return values.length + " bytes" + (values.length > 0 ? ": " : "") + String.join(" ", all);
	}

	@ParameterizedTest
	@MethodSource("org.tracewright.tracer.internal.metadata.Samples#all")
	void randomEventsAreReadAsTheyWereWritten(MetadataForm form, boolean compact, boolean contexts) throws IOException {
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomTrace written = new RandomTrace(seed, compact, contexts);
			Path folder = written.write(form, temp.resolve("t" + seed));
			try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE); EventCursor cursor = trace.cursor()) {
				String where = "seed " + seed;
				assertEquals(List.of(), trace.problems(), where);
				for (RandomTrace.Written event : written.events) {
					assertTrue(cursor.next(), where);
					assertFalse(cursor.isGap(), where);
					assertEquals(ORIGIN + event.time(), cursor.time(), where);
					assertEquals(event.schema().title(), cursor.type().title(), where);
					assertEquals(OptionalInt.of(event.schema().level().ordinal()), cursor.type().logLevel(), where);
					assertEquals(ExpectedValues.of(written.channel.contexts(), event.contexts()),
							ReadValues.of(cursor, Scope.COMMON_CONTEXT), where);
					assertEquals(ExpectedValues.of(event.schema().fields(), event.values()), ReadValues.of(cursor, Scope.PAYLOAD),
							where);
				}
				assertFalse(cursor.next(), where);
			}
		}
	}

	/** Babeltrace 2.0 knows CTF 1.8 only. */
	@Test
	void babeltraceCountsTheSameEvents() throws Exception {
		Optional<String> babeltrace = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.map(folder -> Path.of(folder, "babeltrace2")).filter(Files::isExecutable).map(Path::toString).findFirst();
		assumeTrue(babeltrace.isPresent());
		for (long seed = 0; seed < 20; seed++) {
			RandomTrace written = new RandomTrace(seed, seed % 2 == 0, seed % 3 != 0);
			Path folder = written.write(MetadataForm.CTF_1_8, temp.resolve("b" + seed));
			Path out = temp.resolve("b" + seed + ".txt");
			Process process = new ProcessBuilder(babeltrace.get(), "--no-delta", "--clock-seconds", folder.toString())
					.redirectErrorStream(true).redirectOutput(out.toFile()).start();
			assertTrue(process.waitFor(60, TimeUnit.SECONDS));
			List<String> lines = Files.readAllLines(out);
			assertEquals(written.events.size(), lines.size(), "seed " + seed + ": " + lines);
			for (int i = 0; i < lines.size(); i++) {
				RandomTrace.Written event = written.events.get(i);
				long time = ORIGIN + event.time();
				String begin = "[%d.%09d] %s: ".formatted(time / 1_000_000_000, time % 1_000_000_000, event.schema().title());
				assertTrue(lines.get(i).startsWith(begin), "seed " + seed + ": " + lines.get(i));
			}
		}
	}

	/** A trace of random events: more classes than the compact header has short ids for. */
	private static final class RandomTrace {

		private record Written(EventSchema schema, long time, List<Object> contexts, List<Object> values) {
		}

		private final List<Written> events = new ArrayList<>();
		private final ChannelDescription channel;
		private final TraceDescription trace;
		private final EventSchema[] schemas = new EventSchema[40];
		private final byte[] packet;

		private RandomTrace(long seed, boolean compact, boolean contexts) {
			RandomEvents random = new RandomEvents(seed);
			channel = new ChannelDescription(2, "random", compact, contexts ? random.fields(3, 2) : List.of());
			trace = trace(channel);
			for (int id = 0; id < schemas.length; id++)
				schemas[id] = random.schema(id);
			PacketWriter writer = new PacketWriter(trace, channel, 12345);
			long time = 12345;
			for (int i = 0; i < 60; i++) {
				time += random.step();
				int id = random.next(schemas.length);
				Written event = new Written(schemas[id], time, random.values(channel.contexts()),
						random.values(schemas[id].fields()));
				events.add(event);
				writer.event(id, time, event.contexts, schemas[id].fields(), event.values);
			}
			packet = writer.bytes();
		}

		private Path write(MetadataForm form, Path folder) throws IOException {
			return ReadBackTest.write(form, folder, trace, packet, schemas);
		}
	}

	private Path write(MetadataForm form, TraceDescription trace, byte[] packet, EventSchema... schemas) throws IOException {
		return write(form, temp.resolve("trace"), trace, packet, schemas);
	}

	private static Path write(MetadataForm form, Path folder, TraceDescription trace, byte[] packet, EventSchema... schemas)
			throws IOException {
		Files.createDirectories(folder);
		Files.write(folder.resolve("metadata"), metadata(form, trace, schemas));
		Files.write(folder.resolve("stream"), packet);
		return folder;
	}

	private static List<String> lines(Path folder) throws IOException {
		List<String> lines = new ArrayList<>();
		try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE); EventCursor cursor = trace.cursor()) {
			assertEquals(List.of(), trace.problems());
			while (cursor.next()) {
				StringBuilder line = new StringBuilder();
				if (cursor.isGap()) {
					line.append(cursor.gap().text());
				} else {
					line.append(cursor.time()).append(' ').append(cursor.type().title()).append(' ');
					int length = line.length();
					cursor.visit(Scope.COMMON_CONTEXT, new ValueText(line, true));
					line.append(line.length() > length ? " | " : "| ");
					cursor.visit(Scope.PAYLOAD, new ValueText(line, true));
				}
				lines.add(line.toString().stripTrailing());
			}
		}
		return lines;
	}
}
