// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.syntax;

import java.util.Set;

/** Which names need back quotes. */
final class Names {

	private static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "true", "false");

	private Names() {
	}

	static boolean start(char c) {
		return c == '_' || Character.isLetter(c);
	}

	static boolean part(char c) {
		return start(c) || Character.isDigit(c);
	}

	/** Whether the word has a meaning of its own. */
	static boolean reserved(String word) {
		return RESERVED.contains(word);
	}

	static boolean identifier(String name) {
		return !name.isEmpty() && start(name.charAt(0)) && name.chars().allMatch(c -> part((char) c));
	}

	/** Puts a name into a filter. */
	static void write(StringBuilder out, String name) {
		if (identifier(name) && !reserved(name))
			out.append(name);
		else
			out.append('`').append(name.replace("\\", "\\\\").replace("`", "\\`")).append('`');
	}

	/** A character for a message, by number when it cannot be seen. */
	static String visible(int point) {
		boolean hidden = Character.isISOControl(point) || !Character.isDefined(point)
				|| Character.getType(point) == Character.FORMAT || Character.getType(point) == Character.SURROGATE;
		return hidden ? String.format("U+%04X", point) : Character.toString(point);
	}
}
