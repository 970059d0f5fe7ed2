// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.util.Set;

/** Makes names of any characters fit for metadata. */
final class Names {

	/** What TSDL takes for something else than a name (CTF 1.8.3, appendix C.1). */
	private static final Set<String> KEYWORDS = Set.of("align", "callsite", "char", "clock", "const", "double", "enum", "env",
			"event", "float", "floating_point", "int", "integer", "long", "short", "signed", "stream", "string", "struct",
			"trace", "typealias", "typedef", "unsigned", "variant", "void", "_Bool", "_Complex", "_Imaginary");

	private Names() {
	}

	/** A text that can be encoded and that no reader cuts off: null characters become U+2400, halves of surrogate pairs U+FFFD. */
	static String clean(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().map(c -> c == 0 ? '\u2400' : Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
				.forEach(out::appendCodePoint);
		return out.toString();
	}

	/** A name as an identifier of TSDL; characters that cannot be in one become underscores. */
	static String identifier(String name) {
		String word = word(name);
		return word.isEmpty() || isDigit(word.charAt(0)) || KEYWORDS.contains(word) ? '_' + word : word;
	}

	/** The name of a field as an identifier of TSDL: with an underscore before it, which readers take away. */
	static String field(String name) {
		String word = word(name);
		// These are keywords just by the underscore; alone they are not, and nothing else begins with another character.
		return KEYWORDS.contains('_' + word) ? word : word.isEmpty() ? "__" : '_' + word;
	}

	private static String word(String name) {
		StringBuilder out = new StringBuilder(name.length());
		name.codePoints().map(c -> isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? c : '_')
				.forEach(out::appendCodePoint);
		return out.toString();
	}

	private static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

	/** A name that is not taken, which then is: the wanted one, or one with a number behind it. */
	static String free(String wanted, Set<String> taken) {
		String name = wanted;
		for (int i = 2; !taken.add(name); i++)
			name = wanted + '_' + i;
		return name;
	}
}
