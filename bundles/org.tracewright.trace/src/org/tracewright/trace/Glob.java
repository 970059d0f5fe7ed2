// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.util.regex.Pattern;

/** Patterns in which {@code *} stands for any text and {@code ?} for one character; a backslash takes the meaning away. */
public final class Glob {

	private final Pattern pattern;

	/** From the text of a pattern. */
	public Glob(String text) {
		StringBuilder regex = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length())
				regex.append(Pattern.quote(String.valueOf(text.charAt(++i))));
			else
				regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
		}
		pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
	}

	/** Whether the whole text is of the pattern. */
	public boolean matches(String text) {
		return pattern.matcher(text).matches();
	}
}
