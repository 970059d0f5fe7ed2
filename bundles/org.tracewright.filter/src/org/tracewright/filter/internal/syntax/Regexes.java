// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.syntax;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.tracewright.filter.FilterException;
import org.tracewright.filter.Span;

/** Makes sure that regular expressions compile. */
final class Regexes {

	private static final int MAX_LENGTH = 4_096;
	private static final int MAX_DEPTH = 100;

	private Regexes() {
	}

	static void check(Token token) throws FilterException {
		String pattern = token.text();
		if (pattern.length() > MAX_LENGTH)
			throw new FilterException("this regular expression has more than " + MAX_LENGTH + " characters: make it shorter",
					token.span());
		if (depth(pattern) > MAX_DEPTH)
			throw new FilterException("this regular expression is nested more than " + MAX_DEPTH + " deep: make it simpler",
					token.span());
		try {
			Pattern.compile(pattern);
		} catch (PatternSyntaxException e) {
			int index = Math.min(Math.max(e.getIndex(), 0), pattern.length());
			String reason = e.getDescription().substring(0, 1).toLowerCase() + e.getDescription().substring(1);
			throw new FilterException("this is not a regular expression: " + reason, place(token, index));
		}
	}

	/** How deep brackets nest: the compiler of patterns needs stack for each. */
	private static int depth(String pattern) {
		int depth = 0;
		int most = 0;
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			if (c == '\\')
				i++;
			depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
			most = Math.max(most, depth);
		}
		return most;
	}

	/** The character of the pattern, if no escaped quote makes it stand elsewhere in the text. */
	private static Span place(Token token, int index) {
		boolean same = token.span().length() == token.text().length() + 2;
		return same ? new Span(token.span().offset() + 1 + index, 1) : token.span();
	}
}
