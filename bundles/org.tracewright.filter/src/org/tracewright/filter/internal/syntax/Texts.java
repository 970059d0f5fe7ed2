// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.syntax;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.filter.FilterException;
import org.tracewright.filter.Span;

/** Reads and writes what is between the quotes of a text: the escapes of C, and {@code *} as a wildcard. */
final class Texts {

	private static final String SIMPLE = "abfnrtv\\\"'?*";
	private static final String MEANING = "\u0007\b\f\n\r\t\u000B\\\"'?*";

	private final String text;
	private final int end;
	private final StringBuilder part = new StringBuilder();
	private int at;

	private Texts(String text, int start, int end) {
		this.text = text;
		this.end = end;
		at = start;
	}

	/** The parts between wildcards; wildcards side by side are one. */
	static List<String> read(String text, int start, int end) throws FilterException {
		return new Texts(text, start, end).parts();
	}

	private List<String> parts() throws FilterException {
		List<String> parts = new ArrayList<>();
		while (at < end) {
			char c = text.charAt(at++);
			if (c == '\\') {
				escape();
			} else if (c != '*') {
				part.append(c);
			} else if (parts.isEmpty() || !part.isEmpty()) {
				parts.add(part.toString());
				part.setLength(0);
			}
		}
		parts.add(part.toString());
		return parts;
	}

	private void escape() throws FilterException {
		int start = at - 1;
		char c = text.charAt(at++);
		int simple = SIMPLE.indexOf(c);
		if (simple >= 0)
			part.append(MEANING.charAt(simple));
		else if (c == 'x')
			number(start, 16, 1, 2);
		else if (c == 'u')
			number(start, 16, 4, 4);
		else if (c == 'U')
			number(start, 16, 8, 8);
		else if (c >= '0' && c <= '7') {
			at--;
			number(start, 8, 1, 3);
		} else
			throw new FilterException("unknown escape '\\" + Names.visible(c) + "': write '\\\\' for a backslash",
					new Span(start, 2));
	}

	private void number(int start, int radix, int least, int most) throws FilterException {
		long value = 0;
		int count = 0;
		while (count < most && at < end && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), radix) >= 0) {
			value = value * radix + Character.digit(text.charAt(at++), radix);
			count++;
		}
		Span span = new Span(start, at - start);
		if (count < least)
			throw new FilterException("expected " + least + (radix == 16 ? " hexadecimal" : " octal") + " digits in this escape",
					span);
		if (value > Character.MAX_CODE_POINT)
			throw new FilterException("there is no such character: the greatest is \\U0010FFFF", span);
		part.appendCodePoint((int) value);
	}

	/** Writes a text with its quotes. */
	static void write(StringBuilder out, List<String> parts) {
		out.append('"');
		for (int i = 0; i < parts.size(); i++) {
			if (i > 0)
				out.append('*');
			parts.get(i).codePoints().forEach(point -> write(out, point));
		}
		out.append('"');
	}

	private static void write(StringBuilder out, int point) {
		boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		if (point == '\\' || point == '"' || point == '*')
			out.append('\\').append((char) point);
		else if (point < ' ' || point == 0x7F || surrogate)
			out.append(String.format("\\u%04x", point));
		else
			out.appendCodePoint(point);
	}
}
