// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.tracewright.trace.Utf8;

/**
 * How a form of output writes texts: which characters it escapes, and what it does with bytes that are not UTF-8. For use by one
 * thread.
 */
final class Escapes {

	/** Forms of output. */
	enum Form {
		/** As {@link org.tracewright.trace.ValueText#quote}. */
		TEXT,
		/** As Babeltrace's text output: bytes that are no UTF-8 stay as they are. */
		BABELTRACE,
		/** JSON (RFC 8259), with U+2028 and U+2029 escaped for readers that take it for JavaScript. */
		JSON
	}

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGH = 0x80 * ONES;

	private final Form form;
	/** What stands for a character of ASCII; null for itself. */
	private final byte[][] escapes = new byte[128][];
	private byte[] rest = new byte[256];

	Escapes(Form form) {
		this.form = form;
		for (char c = 0; c < escapes.length; c++) {
			String escape = escape(c);
			escapes[c] = escape == null ? null : escape.getBytes(StandardCharsets.US_ASCII);
		}
	}

	private String escape(char c) {
		if (c == '"' || c == '\\' || form == Form.BABELTRACE && (c == '\'' || c == '?'))
			return "\\" + c;
		return switch (c) {
			case '\n' -> "\\n";
			case '\r' -> "\\r";
			case '\t' -> "\\t";
			default -> switch (form) {
				case TEXT -> Character.isISOControl(c) ? "\\u%04x".formatted((int) c) : null;
				case BABELTRACE -> babeltrace(c);
				case JSON -> c == '\b' ? "\\b" : c == '\f' ? "\\f" : c < ' ' ? "\\u%04x".formatted((int) c) : null;
			};
		};
	}

	private static String babeltrace(char c) {
		return switch (c) {
			case 7 -> "\\a";
			case '\b' -> "\\b";
			case 11 -> "\\v";
			case '\f' -> "\\f";
			case 27 -> "\\e";
			default -> c < ' ' || c == 127 ? "\\x%02x".formatted((int) c) : null;
		};
	}

	/** A text in quotes as bytes. */
	byte[] quoted(String text) {
		TextBuffer out = new TextBuffer(text.length() + 16);
		quote(out, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
		return out.copy();
	}

	/** Appends a text in quotes. Allocates nothing but for faulty UTF-8. The position of the text stays. */
	void quote(TextBuffer out, ByteBuffer text) {
		out.put('"');
		int start = out.size();
		out.put(text);
		int end = out.size();
		int at = plain(out.bytes(), start, end);
		if (at < end && !escape(out, at, end)) {
			out.truncate(start);
			out.put(Utf8.decode(text).getBytes(StandardCharsets.UTF_8));
			escape(out, start, out.size());
		}
		out.put('"');
	}

	/** The first byte that may need a closer look: none before it is escaped in any form. */
	private static int plain(byte[] bytes, int start, int end) {
		int at = start;
		for (; at + 8 <= end; at += 8) {
			long eight = (long) LONGS.get(bytes, at);
			// Each term gets a high bit where a byte is below a space, or one of the five that some form escapes.
			long odd = eight | eight - 0x20 * ONES | eight + ONES | (eight ^ '"' * ONES) - ONES | (eight ^ '\'' * ONES) - ONES
					| (eight ^ '?' * ONES) - ONES | (eight ^ '\\' * ONES) - ONES;
			if ((odd & HIGH) != 0)
				return at;
		}
		for (; at < end; at++) {
			byte b = bytes[at];
			if (b < ' ' || b == 127 || b == '"' || b == '\'' || b == '?' || b == '\\')
				return at;
		}
		return end;
	}

	/** Escapes what was appended from a place on; false when it is no UTF-8 and this form cares. */
	private boolean escape(TextBuffer out, int from, int to) {
		int length = to - from;
		if (rest.length < length)
			rest = new byte[length * 2];
		System.arraycopy(out.bytes(), from, rest, 0, length);
		out.truncate(from);
		int done = 0;
		int at = 0;
		while (at < length) {
			byte b = rest[at];
			int size = b >= 0 || form == Form.BABELTRACE ? 1 : sequence(at, length);
			if (size == 0)
				return false;
			byte[] escape = b >= 0 ? escapes[b] : size == 1 ? null : special(at, size);
			if (escape != null) {
				out.put(rest, done, at - done);
				out.put(escape);
				done = at + size;
			}
			at += size;
		}
		out.put(rest, done, length - done);
		return true;
	}

	/** What stands for a character beyond ASCII; null for itself. */
	private byte[] special(int at, int size) {
		if (form == Form.TEXT && size == 2 && rest[at] == (byte) 0xC2 && rest[at + 1] < (byte) 0xA0)
			return "\\u%04x".formatted(rest[at + 1] & 0xFF).getBytes(StandardCharsets.US_ASCII);
		if (form == Form.JSON && size == 3 && rest[at] == (byte) 0xE2 && rest[at + 1] == (byte) 0x80
				&& (rest[at + 2] & 0xFE) == 0xA8)
			return (rest[at + 2] == (byte) 0xA8 ? "\\u2028" : "\\u2029").getBytes(StandardCharsets.US_ASCII);
		return null;
	}

	/** Number of bytes of a character beyond ASCII; 0 when it is no UTF-8. */
	private int sequence(int at, int length) {
		int first = rest[at] & 0xFF;
		int size = first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
		if (size == 0 || at + size > length)
			return 0;
		int second = rest[at + 1] & 0xFF;
		// Too long a form, a surrogate, or beyond U+10FFFF.
		if (first == 0xE0 && second < 0xA0 || first == 0xED && second >= 0xA0 || first == 0xF0 && second < 0x90
				|| first == 0xF4 && second >= 0x90)
			return 0;
		for (int i = 1; i < size; i++)
			if ((rest[at + i] & 0xC0) != 0x80)
				return 0;
		return size;
	}
}
