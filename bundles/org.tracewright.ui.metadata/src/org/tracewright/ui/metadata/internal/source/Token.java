// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a metadata text. Any text can be taken apart, also one that is just being written.
 *
 * @param kind   what it is
 * @param offset of its first character
 * @param end    offset after its last character
 * @param text   as it is written
 */
record Token(Kind kind, int offset, int end, String text) {

	static final char RECORD_SEPARATOR = 0x1E;

	/** What a token is. */
	enum Kind {
		WORD, NUMBER, STRING, COMMENT, SEPARATOR, MARK
	}

	boolean is(String word) {
		return text.equals(word);
	}

	/** A string without its quotes; anything else as it is. */
	String content() {
		if (kind != Kind.STRING || text.isEmpty())
			return text;
		boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == text.charAt(0);
		return text.substring(1, closed ? text.length() - 1 : text.length());
	}

	/** The tokens of a text, comments too. */
	static List<Token> all(String text, boolean json) {
		return all(text, 0, text.length(), json);
	}

	/** The tokens of a text without its comments. */
	static List<Token> code(String text, boolean json) {
		List<Token> tokens = all(text, json);
		tokens.removeIf(t -> t.kind == Kind.COMMENT);
		return tokens;
	}

	/** The tokens of a part of a text. */
	static List<Token> all(String text, int from, int to, boolean json) {
		List<Token> tokens = new ArrayList<>();
		int at = from;
		while (at < to) {
			char c = text.charAt(at);
			if (Character.isWhitespace(c) && c != RECORD_SEPARATOR) {
				at++;
				continue;
			}
			Kind kind = kind(text, at, to, json);
			int end = Math.min(to, end(text, at, to, kind, json));
			tokens.add(new Token(kind, at, end, text.substring(at, end)));
			at = end;
		}
		return tokens;
	}

	private static Kind kind(String text, int at, int to, boolean json) {
		char c = text.charAt(at);
		char next = at + 1 < to ? text.charAt(at + 1) : 0;
		if (c == RECORD_SEPARATOR)
			return Kind.SEPARATOR;
		if (c == '"' || c == '\'' && !json)
			return Kind.STRING;
		if (!json && c == '/' && (next == '*' || next == '/'))
			return Kind.COMMENT;
		if (digit(c) || (c == '-' || c == '+') && digit(next))
			return Kind.NUMBER;
		return word(c) || json && c == '-' ? Kind.WORD : Kind.MARK;
	}

	private static int end(String text, int at, int to, Kind kind, boolean json) {
		return switch (kind) {
			case STRING -> string(text, at, to, json);
			case COMMENT -> {
				boolean block = text.charAt(at + 1) == '*';
				int end = text.indexOf(block ? "*/" : "\n", at + (block ? 2 : 0)); //$NON-NLS-1$ //$NON-NLS-2$
				yield end < 0 ? to : end + (block ? 2 : 0);
			}
			case NUMBER -> {
				int end = at + 1;
				while (end < to && (word(text.charAt(end))
						|| text.charAt(end) == '.' && end + 1 < to && digit(text.charAt(end + 1))
						|| (text.charAt(end) == '-' || text.charAt(end) == '+') && "eE".indexOf(text.charAt(end - 1)) >= 0)) //$NON-NLS-1$
					end++;
				yield end;
			}
			case WORD -> {
				int end = at;
				while (end < to && (word(text.charAt(end)) || json && text.charAt(end) == '-'))
					end++;
				yield end;
			}
			case SEPARATOR -> at + 1;
			case MARK -> text.startsWith("...", at) //$NON-NLS-1$
					? at + 3
					: text.startsWith(":=", at) || text.startsWith("->", at) ? at + 2 : at + 1; //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	/** The end of a string; one that is not closed ends with its line, so that what follows keeps its meaning. */
	private static int string(String text, int at, int to, boolean json) {
		char quote = text.charAt(at);
		for (int i = at + 1; i < to; i++) {
			char c = text.charAt(i);
			if (c == quote)
				return i + 1;
			if (c == '\\')
				i++;
			else if (c == RECORD_SEPARATOR || c == '\n' && (json || quote == '\''))
				break;
		}
		int line = text.indexOf('\n', at);
		return line < 0 ? to : line > at && text.charAt(line - 1) == '\r' ? line - 1 : line;
	}

	private static boolean digit(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean word(char c) {
		return c == '_' || c < 128 && Character.isLetterOrDigit(c);
	}
}
