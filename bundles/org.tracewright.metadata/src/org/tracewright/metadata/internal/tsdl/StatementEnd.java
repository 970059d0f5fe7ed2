// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

/** Finds where the last whole statement of a growing TSDL text ends, without parsing it. */
final class StatementEnd {

	private StatementEnd() {
	}

	/** The characters up to and including the last semicolon that is outside braces, strings and comments. */
	static int of(CharSequence text) {
		int end = 0;
		int depth = 0;
		int length = text.length();
		for (int i = 0; i < length; i++) {
			switch (text.charAt(i)) {
				case '{' -> depth++;
				case '}' -> depth--;
				case ';' -> end = depth <= 0 ? i + 1 : end;
				case '"', '\'' -> i = quoted(text, i);
				case '/' -> i = comment(text, i);
				default -> { // part of a token
				}
			}
		}
		return end;
	}

	private static int quoted(CharSequence text, int start) {
		for (int i = start + 1; i < text.length(); i++) {
			if (text.charAt(i) == '\\')
				i++;
			else if (text.charAt(i) == text.charAt(start))
				return i;
		}
		return text.length();
	}

	private static int comment(CharSequence text, int start) {
		if (start + 1 >= text.length())
			return start;
		boolean line = text.charAt(start + 1) == '/';
		if (!line && text.charAt(start + 1) != '*')
			return start;
		for (int i = start + 2; i < text.length(); i++)
			if (line ? text.charAt(i) == '\n' : text.charAt(i) == '/' && text.charAt(i - 1) == '*' && i > start + 2)
				return i;
		return text.length();
	}
}
