// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.util.List;

/** Lists of patterns as SSH's files have them: {@code *} is any text, {@code ?} any character, {@code !} before a pattern excludes what it matches. */
final class Patterns {

	private Patterns() {
	}

	/** Whether one matches and none excludes. */
	static boolean anyMatch(List<String> patterns, String text) {
		boolean any = false;
		for (String pattern : patterns) {
			boolean negated = pattern.startsWith("!");
			if (isMatch(negated ? pattern.substring(1) : pattern, text)) {
				if (negated)
					return false;
				any = true;
			}
		}
		return any;
	}

	private static boolean isMatch(String pattern, String text) {
		int p = 0;
		int star = -1;
		int again = 0;
		for (int t = 0; t < text.length();) {
			if (p < pattern.length() && pattern.charAt(p) == '*') {
				star = p++;
				again = t;
			} else if (p < pattern.length() && (pattern.charAt(p) == '?' || isSame(pattern.charAt(p), text.charAt(t)))) {
				p++;
				t++;
			} else if (star >= 0) {
				p = star + 1;
				t = ++again;
			} else {
				return false;
			}
		}
		return pattern.substring(p).chars().allMatch(c -> c == '*');
	}

	private static boolean isSame(char a, char b) {
		return Character.toLowerCase(a) == Character.toLowerCase(b);
	}
}
