// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;
import org.tracewright.tracer.internal.provider.Bytes;

/** Texts of all kinds, short ones that take the short way and others that do not, are recorded as they are, in the order of time. */
class TextRecordsTest {

	private static final int EVENTS = 20_000;
	private static final int MAX = 20;
	/** Characters up to these: ASCII, Latin-1, others of 16 bits, and surrogate pairs. */
	private static final int[] LIMITS = {0x7F, 0x7F, 0x7F, 0xFF, 0xFFFF, 0x10FFFF};

	@TempDir
	Path folder;

	/** Events with texts. */
	@Provider("texts")
	interface Texts {

		/** The implementation. */
		Texts TRACE = Tracepoints.of(Texts.class);

		/** Texts between numbers of several sizes. */
		void several(@Name("number") int number, @Name("first") String first, @Name("small") byte small,
				@Name("cut") @Text(max = MAX) String cut, @Name("real") double real, @Name("last") String last);
	}

	private record Written(int number, String first, String cut, String last) {

		/** What is to be read of it. */
		Written expected() {
			return new Written(number, recorded(first, Integer.MAX_VALUE), recorded(cut, MAX), recorded(last, Integer.MAX_VALUE));
		}

		private static String recorded(String text, int max) {
			if (text == null)
				return "";
			byte[] bytes = new Bytes().text(text, max).done();
			return new String(bytes, 0, bytes.length - 1, StandardCharsets.UTF_8);
		}
	}

	/**
	 * Characters whose low halves are ASCII, null characters and halves of pairs are among them.
	 *
	 * @param ascii whether there is no other
	 */
	private static String text(Random random, boolean ascii) {
		int kind = random.nextInt(20);
		if (kind == 0)
			return null;
		if (kind == 1 && !ascii)
			return "\u0141\u0142".repeat(random.nextInt(4));
		int limit = ascii ? 0x7F : LIMITS[random.nextInt(LIMITS.length)];
		int length = kind == 2 ? 200 + random.nextInt(200) : random.nextInt(50);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++)
			text.appendCodePoint(kind == 3 ? random.nextInt(limit + 1) : 1 + random.nextInt(limit));
		// One character at any place decides.
		if (kind == 4 && length > 0)
			text.setCharAt(random.nextInt(length), random.nextBoolean() && !ascii ? '\u0161' : '\0');
		return text.toString();
	}

	private List<Written> read(Path path) throws TraceReadException {
		List<Written> all = new ArrayList<>();
		long last = Long.MIN_VALUE;
		try (Trace trace = CtfTraces.open(List.of(path), Progress.NONE); EventCursor cursor = trace.cursor()) {
			assertEquals(List.of(), trace.problems());
			while (cursor.next()) {
				if (cursor.isGap())
					continue;
				assertTrue(cursor.time() >= last);
				last = cursor.time();
				int number = (int) cursor.asLong(cursor.type().field(Scope.PAYLOAD, "number").orElseThrow());
				assertEquals((byte) number, cursor.asLong(cursor.type().field(Scope.PAYLOAD, "small").orElseThrow()));
				assertEquals(number / 2.0, cursor.asDouble(cursor.type().field(Scope.PAYLOAD, "real").orElseThrow()));
				all.add(new Written(number, asText(cursor, "first"), asText(cursor, "cut"), asText(cursor, "last")));
			}
		}
		return all;
	}

	private static String asText(EventCursor cursor, String field) {
		return cursor.asText(cursor.type().field(Scope.PAYLOAD, field).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({"false,false,0,1", "false,true,0,2", "true,false,0,3", "true,true,0,4", "false,false,19000,5",
			"true,false,19900,6", "true,false,20000,7"})
	void areReadAsTheyWereWritten(boolean overwrites, boolean shared, int ascii, long seed)
			throws IOException, TraceReadException {
		ChannelOptions channel = ChannelOptions.named("texts").subBuffers(4, 1 << 14);
		channel = overwrites ? channel.overwriting() : channel.blocking(Duration.ofMinutes(1));
		if (shared)
			channel = channel.sharedRings();
		Recording.Builder builder = overwrites ? Recording.flightRecorder() : Recording.toDirectory(folder.resolve("trace"));
		Random random = new Random(seed);
		List<Written> written = new ArrayList<>();
		try (Recording recording = builder.channel(channel, EventRule.named("texts:*")).start()) {
			for (int i = 0; i < EVENTS; i++) {
				Written event = new Written(i, text(random, i < ascii), text(random, i < ascii), text(random, i < ascii));
				Texts.TRACE.several(i, event.first, (byte) i, event.cut, i / 2.0, event.last);
				written.add(event.expected());
			}
			if (overwrites)
				recording.snapshot(folder.resolve("trace"));
		}
		List<Written> read = read(folder.resolve("trace"));
		assertTrue(overwrites ? read.size() > 100 && read.size() < EVENTS : read.size() == EVENTS);
		assertEquals(written.subList(EVENTS - read.size(), EVENTS), read);
	}

	@ParameterizedTest
	@CsvSource({"false,0,8", "true,0,9", "false,20000,10"})
	void whatFindsNoRoomIsCounted(boolean shared, int ascii, long seed) throws IOException, TraceReadException {
		ChannelOptions channel = ChannelOptions.named("texts").subBuffers(2, 1 << 12).discarding();
		Random random = new Random(seed);
		List<Written> written = new ArrayList<>();
		long lost;
		try (Recording recording = Recording.toDirectory(folder.resolve("trace"))
				.channel(shared ? channel.sharedRings() : channel, EventRule.named("texts:*")).start()) {
			for (int i = 0; i < EVENTS; i++) {
				Written event = new Written(i, text(random, i < ascii), text(random, i < ascii), text(random, i < ascii));
				Texts.TRACE.several(i, event.first, (byte) i, event.cut, i / 2.0, event.last);
				written.add(event.expected());
			}
			lost = recording.status().lost();
		}
		List<Written> read = read(folder.resolve("trace"));
		assertEquals(EVENTS, read.size() + lost);
		for (Written event : read)
			assertEquals(written.get(event.number), event);
	}
}
