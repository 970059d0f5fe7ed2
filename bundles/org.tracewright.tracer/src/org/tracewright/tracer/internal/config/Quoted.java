// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import java.util.ArrayList;
import java.util.List;

/** Cuts text with quotes in it, as filters have: double ones around texts, back quotes around names. */
final class Quoted {

	private Quoted() {
	}

	/** The pieces between separators that are not in quotes; at least one. */
	static List<String> split(String text, char separator) {
		List<String> pieces = new ArrayList<>();
		int start = 0;
		for (int i = next(text, 0); i < text.length(); i = next(text, i + 1))
			if (text.charAt(i) == separator) {
				pieces.add(text.substring(start, i));
				start = i + 1;
			}
		pieces.add(text.substring(start));
		return pieces;
	}

	/** The first character from an index on that is not in quotes; that index must not be in quotes either. */
	private static int next(String text, int from) {
		int i = from;
		while (i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '`')) {
			char quote = text.charAt(i++);
			while (i < text.length() && text.charAt(i) != quote)
				i += text.charAt(i) == '\\' ? 2 : 1;
			i++;
		}
		return Math.min(i, text.length());
	}
}
