// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tracewright.trace.Utf8;
import org.tracewright.trace.ValueText;

import com.google.gson.stream.JsonWriter;

/** The bytes that are written without garbage are those of the plain ways to write them. */
class OutputTextTest {

	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);
	private final TextBuffer out = new TextBuffer(4);

	private String taken() {
		String text = new String(out.copy(), StandardCharsets.UTF_8);
		out.truncate(0);
		return text;
	}

	@Test
	void integersAreWrittenAsJavaDoes() {
		long[] special = {0, 9, 10, 99, 100, 999, 1000, 9999, 10_000, Integer.MAX_VALUE, Integer.MAX_VALUE + 1L, Long.MAX_VALUE,
				Long.MIN_VALUE, -1};
		for (int i = 0; i < 100_000; i++) {
			long value = i < special.length ? special[i] : random.nextLong() >> random.nextInt(64);
			out.decimal(value);
			assertEquals(Long.toString(value), taken());
			out.unsigned(value);
			assertEquals(Long.toUnsignedString(value), taken());
			out.hexadecimal(value, false);
			assertEquals(Long.toHexString(value), taken());
			out.octal(value);
			assertEquals(Long.toOctalString(value), taken());
			int nano = (int) Math.floorMod(value, 1_000_000_000L);
			out.nine(nano);
			assertEquals("%09d".formatted(nano), taken());
		}
		out.binary(5, 8);
		out.repeat('-', 2);
		out.repeat('-', -2);
		out.padded(42, 5);
		out.pair(0xAB);
		assertEquals("00000101--00042ab", taken());
	}

	@Test
	void realsAreWrittenAsJavaAndCDo() {
		Reals reals = new Reals();
		for (int i = 0; i < 200_000; i++) {
			double value = switch (i % 5) {
				case 0 -> Double.longBitsToDouble(random.nextLong());
				case 1 -> random.nextInt(2_000_000) / 1000.0 - 1000;
				case 2 -> Math.pow(10, random.nextInt(14) - 6) * (random.nextInt(3) == 0 ? 1 : random.nextDouble());
				case 3 -> random.nextInt(20_000_000) / 2.0;
				default -> -random.nextDouble() * 1e-2;
			};
			reals.shortest(out, value);
			assertEquals(Double.toString(value), taken(), () -> "seed " + seed);
			reals.shortest(out, (float) value);
			assertEquals(Float.toString((float) value), taken());
			reals.general(out, value);
			assertEquals(CFormat.general(value), taken(), () -> "seed " + seed);
		}
	}

	@Test
	void textsAreEscapedAsByTheFormsThemselves() throws IOException {
		Escapes text = new Escapes(Escapes.Form.TEXT);
		Escapes json = new Escapes(Escapes.Form.JSON);
		Escapes babeltrace = new Escapes(Escapes.Form.BABELTRACE);
		byte[][] parts = {"plain ".getBytes(), "\"'?\\".getBytes(), {7, 8, 9, 10, 11, 12, 13, 27, 31, 127},
				"é\u0085\u2028\u2029€😀".getBytes(StandardCharsets.UTF_8),
				{(byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB8, (byte) 0x80}, {(byte) 0xC0, (byte) 0x80},
				{(byte) 0xFF}, {(byte) 0xE2, (byte) 0x82}};
		for (int i = 0; i < 20_000; i++) {
			ByteBuffer bytes = ByteBuffer.allocate(200);
			for (int k = random.nextInt(8); k > 0; k--) {
				byte[] part = parts[random.nextInt(parts.length)];
				int from = random.nextInt(part.length);
				bytes.put(part, random.nextBoolean() ? 0 : from, random.nextInt(part.length - from) + 1);
			}
			bytes.flip();
			StringBuilder quoted = new StringBuilder();
			ValueText.quote(quoted, Utf8.decode(bytes));
			text.quote(out, bytes);
			assertEquals(quoted.toString(), taken(), () -> "seed " + seed);
			StringWriter written = new StringWriter();
			try (JsonWriter writer = new JsonWriter(written)) {
				writer.beginArray().value(Utf8.decode(bytes)).endArray();
			}
			json.quote(out, bytes);
			assertEquals(written.toString(), "[" + taken() + "]", () -> "seed " + seed);
			assertEquals(0, bytes.position());
		}
		babeltrace.quote(out, ByteBuffer.wrap(new byte[]{'?', '\'', 1, 27, 'a', (byte) 0xFF, (byte) 0xC3}));
		byte[] expected = {'"', '\\', '?', '\\', '\'', '\\', 'x', '0', '1', '\\', 'e', 'a', (byte) 0xFF, (byte) 0xC3, '"'};
		assertEquals(ByteBuffer.wrap(expected), ByteBuffer.wrap(out.copy()));
	}

	@Test
	void theMarkStandsBelowTheFault() {
		assertEquals("  a == <\n       ^", FilterOption.mark("a == <", 5, 1));
		assertEquals("  nosuch > 1\n  ^~~~~~", FilterOption.mark("nosuch > 1", 0, 6));
		assertEquals("  a <\n     ^", FilterOption.mark("a <", 3, 0));
		String[] lines = FilterOption.mark("x".repeat(200) + "?" + "y".repeat(200), 200, 1).split("\n");
		assertEquals('?', lines[0].charAt(lines[1].indexOf('^')));
	}
}
