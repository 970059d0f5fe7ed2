// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import java.util.Map;

/**
 * Names of C++ functions as people write them (Itanium C++ ABI, 5.1): with namespaces and classes, without parameters, and with {@code <...>} for the arguments of
 * templates. Names that need more than that, such as those that repeat parts by number, stay as they are.
 */
final class CxxNames {

	private static final int MOST_DEPTH = 64;
	private static final String OPERATORS = "nw new na new[] dl delete da delete[] ps + ng - ad & de * co ~ pl + mi - ml * dv / "
			+ "rm % an & or | eo ^ aS = pL += mI -= mL *= dV /= rM %= aN &= oR |= eO ^= ls << rs >> lS <<= rS >>= eq == ne != "
			+ "lt < gt > le <= ge >= ss <=> nt ! aa && oo || pp ++ mm -- cm , pm ->* pt -> cl () ix [] aw co_await";
	private static final Map<Character, String> STANDARD = Map.of('a', "allocator", 'b', "basic_string", 's', "string", 'i',
			"istream", 'o', "ostream", 'd', "iostream");

	/** The name is none of those that are understood. */
	private static final class NotPlain extends Exception {

		private static final long serialVersionUID = 1;

		private NotPlain() {
			super(null, null, false, false);
		}
	}

	private final String text;
	private int at;
	private int depth;
	/** Within what is left out; parts may be repeated by number there. */
	private int silent;

	private CxxNames(String text, int at) {
		this.text = text;
		this.at = at;
	}

	/** The name of a symbol without version; clones keep their suffix, such as {@code .part.0}. */
	static String plain(String symbol) {
		int version = symbol.indexOf('@', 1);
		String name = version < 0 ? symbol : symbol.substring(0, version);
		if (!name.startsWith("_Z"))
			return name;
		int clone = name.indexOf('.');
		try {
			return new CxxNames(clone < 0 ? name : name.substring(0, clone), 2).name() + (clone < 0 ? "" : name.substring(clone));
		} catch (NotPlain e) {
			return name;
		}
	}

	private char peek(int ahead) {
		return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
	}

	private boolean take(char c) {
		if (peek(0) != c)
			return false;
		at++;
		return true;
	}

	private void need(char c) throws NotPlain {
		if (!take(c))
			throw new NotPlain();
	}

	private void enter() throws NotPlain {
		if (++depth > MOST_DEPTH)
			throw new NotPlain();
	}

	private String name() throws NotPlain {
		enter();
		String name;
		if (take('N')) {
			name = nested();
		} else if (take('Z')) {
			name = local();
		} else {
			boolean standard = peek(0) == 'S' && peek(1) == 't';
			if (standard)
				at += 2;
			name = (standard ? "std::" : "") + unqualified("") + templateArguments();
		}
		depth--;
		return name;
	}

	private String nested() throws NotPlain {
		while ("rVKRO".indexOf(peek(0)) >= 0 && peek(0) != 0)
			at++;
		StringBuilder name = new StringBuilder();
		String last = "";
		while (!take('E')) {
			if (peek(0) == 'I' && !name.isEmpty()) {
				name.append(templateArguments());
				continue;
			}
			last = peek(0) == 'S' || peek(0) == 'T' ? repeated() : unqualified(last);
			name.append(name.isEmpty() ? "" : "::").append(last);
		}
		if (name.isEmpty())
			throw new NotPlain();
		return name.toString();
	}

	/** What stands for something that was named before, or for a parameter of a template. */
	private String repeated() throws NotPlain {
		if (take('S')) {
			char c = peek(0);
			if (c == 't' || STANDARD.containsKey(c)) {
				at++;
				return c == 't' ? "std" : "std::" + STANDARD.get(c);
			}
		} else {
			at++;
		}
		while (Character.isDigit(peek(0)) || peek(0) >= 'A' && peek(0) <= 'Z')
			at++;
		need('_');
		if (silent == 0)
			throw new NotPlain();
		return "";
	}

	private String unqualified(String parent) throws NotPlain {
		take('L');
		char c = peek(0);
		String name;
		if (Character.isDigit(c)) {
			name = source();
		} else if (!parent.isEmpty() && (c == 'C' || c == 'D') && peek(1) >= '0' && peek(1) <= '5') {
			at += 2;
			name = (c == 'C' ? "" : "~") + parent.substring(parent.lastIndexOf(':') + 1);
		} else if (c == 'U' && (peek(1) == 'l' || peek(1) == 't')) {
			boolean lambda = peek(1) == 'l';
			at += 2;
			if (lambda)
				typesToEnd();
			while (Character.isDigit(peek(0)))
				at++;
			need('_');
			name = lambda ? "{lambda}" : "{unnamed}";
		} else {
			name = operator();
		}
		while (take('B'))
			source();
		return name;
	}

	private String operator() throws NotPlain {
		int place = Character.isLetter(peek(0)) ? (" " + OPERATORS + " ").indexOf(" " + peek(0) + peek(1) + " ") : -1;
		if (place < 0)
			throw new NotPlain();
		at += 2;
		String sign = OPERATORS.substring(place + 3).split(" ", 2)[0];
		boolean apart = sign.endsWith("<") && peek(0) == 'I';
		return "operator" + (Character.isLetter(sign.charAt(0)) ? " " : "") + sign + (apart ? " " : "");
	}

	private String source() throws NotPlain {
		int length = 0;
		while (Character.isDigit(peek(0)) && length < text.length())
			length = length * 10 + text.charAt(at++) - '0';
		if (length == 0 || length > text.length() - at)
			throw new NotPlain();
		at += length;
		String name = text.substring(at - length, at);
		return name.startsWith("_GLOBAL__N") ? "(anonymous namespace)" : name;
	}

	/** Something within a function. */
	private String local() throws NotPlain {
		String function = name();
		typesToEnd();
		if (peek(0) == 's' || peek(0) == 'd')
			throw new NotPlain();
		String entity = name();
		if (take('_')) {
			take('_');
			while (Character.isDigit(peek(0)))
				at++;
			take('_');
		}
		return function + "::" + entity;
	}

	private String templateArguments() throws NotPlain {
		if (!take('I'))
			return "";
		arguments();
		return "<...>";
	}

	private void arguments() throws NotPlain {
		enter();
		silent++;
		while (!take('E'))
			if (take('J'))
				arguments();
			else if (take('L'))
				literal();
			else
				type();
		silent--;
		depth--;
	}

	private void literal() throws NotPlain {
		if (peek(0) == '_' && peek(1) == 'Z') {
			at += 2;
			name();
			typesToEnd();
			return;
		}
		type();
		while (Character.isDigit(peek(0)) || peek(0) >= 'a' && peek(0) <= 'f' || peek(0) == 'n' || peek(0) == '_')
			at++;
		need('E');
	}

	private void typesToEnd() throws NotPlain {
		silent++;
		while (!take('E'))
			type();
		silent--;
	}

	/** Skips a type. */
	private void type() throws NotPlain {
		enter();
		char c = peek(0);
		if (c != 0 && "rVKPROCG".indexOf(c) >= 0) {
			at++;
			type();
		} else if (c != 0 && "vwbcahstijlmxynofdegz".indexOf(c) >= 0) {
			at++;
		} else if (c == 'F') {
			at++;
			take('Y');
			while (!take('E'))
				if ((peek(0) == 'R' || peek(0) == 'O') && peek(1) == 'E')
					at++;
				else
					type();
		} else if (c == 'A') {
			at++;
			while (Character.isDigit(peek(0)))
				at++;
			need('_');
			type();
		} else if (c == 'M') {
			at++;
			type();
			type();
		} else if (c == 'D') {
			extended();
		} else if (c == 'T' || c == 'S' && peek(1) != 't') {
			repeated();
			templateArguments();
		} else {
			name();
		}
		depth--;
	}

	private void extended() throws NotPlain {
		char c = peek(1);
		at += 2;
		if (c == 'p' || c == 'o')
			type();
		else if (c == 0 || "defhisuacn".indexOf(c) < 0)
			throw new NotPlain();
	}
}
