// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.IntegerContext;

/** The values of TSDL literals (CTF 1.8.3, appendix C.1). */
final class Literals {

	private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
	private static final Set<String> PRIMITIVES = Set.of("void", "char", "short", "int", "long", "float", "double", "signed",
			"unsigned", "_Bool", "_Complex", "_Imaginary");
	private static final Set<String> KEYWORDS = Stream
			.concat(PRIMITIVES.stream(),
					Stream.of("trace", "env", "clock", "stream", "event", "callsite", "typealias", "typedef", "const", "integer",
							"floating_point", "string", "struct", "variant", "enum", "align"))
			.collect(Collectors.toUnmodifiableSet());

	private Literals() {
	}

	/** An integer literal with its sign; 0 for one that the parser made up after a syntax error, which has been reported. */
	static BigInteger integer(IntegerContext context) {
		try {
			return value(context);
		} catch (NumberFormatException e) {
			return BigInteger.ZERO;
		}
	}

	private static BigInteger value(IntegerContext context) {
		String text = context.getStop().getText();
		BigInteger value;
		if (context.CHARACTER() != null) {
			String character = string(text.substring(text.indexOf('\'')).replace('\'', '"'));
			value = BigInteger.valueOf(character.isEmpty() ? 0 : character.codePointAt(0));
		} else {
			int end = text.length();
			while ("uUlL".indexOf(text.charAt(end - 1)) >= 0)
				end--;
			text = text.substring(0, end);
			if (context.HEXADECIMAL() != null)
				value = new BigInteger(text.substring(2), 16);
			else if (context.BINARY() != null)
				value = new BigInteger(text.substring(2), 2);
			else if (context.OCTAL() != null)
				value = new BigInteger(text, 8);
			else
				value = new BigInteger(text);
		}
		return context.sign != null && context.sign.getText().equals("-") ? value.negate() : value;
	}

	/** A string literal without its quotes, escapes replaced. */
	static String string(String literal) {
		String body = literal.substring(literal.indexOf('"') + 1, literal.length() - 1);
		if (body.indexOf('\\') < 0)
			return body;
		ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
		for (int i = 0; i < body.length();) {
			int c = body.codePointAt(i);
			i += Character.charCount(c);
			if (c != '\\') {
				out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
				continue;
			}
			char e = body.charAt(i++);
			int radix = e == 'x' ? 16 : 8;
			int first = e == 'x' ? i : i - 1;
			int last = first;
			while (last < body.length() && last - first < (radix == 16 ? 2 : 3) && Character.digit(body.charAt(last), radix) >= 0)
				last++;
			if (last > first) {
				out.write(Integer.parseInt(body.substring(first, last), radix));
				i = last;
				continue;
			}
			switch (e) {
				case 'a' -> out.write(7);
				case 'b' -> out.write('\b');
				case 'e' -> out.write(27);
				case 'f' -> out.write('\f');
				case 'n' -> out.write('\n');
				case 'r' -> out.write('\r');
				case 't' -> out.write('\t');
				case 'v' -> out.write(11);
				default -> out.writeBytes(Character.toString(e).getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** A string literal that {@link #string} gives back. */
	static String quote(String text) {
		StringBuilder out = new StringBuilder("\"");
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> out.append("\\\"");
				case '\\' -> out.append("\\\\");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\t' -> out.append("\\t");
				default -> {
					if (c < ' ' || c == 0x7F)
						out.append("\\%03o".formatted((int) c));
					else
						out.append(c);
				}
			}
		}
		return out.append('"').toString();
	}

	/** Whether a text is an identifier that is no keyword. */
	static boolean isIdentifier(String text) {
		return text != null && IDENTIFIER.matcher(text).matches() && !KEYWORDS.contains(text);
	}

	/** Whether a typealias can give this name: an identifier, or words of C types, with stars behind them. */
	static boolean isTypeName(String text) {
		String name = text.replaceFirst("( \\*)+$", "");
		return isIdentifier(name) || PRIMITIVES.containsAll(List.of(name.split(" ")));
	}

	/** How a name is written: as it was, or with an underscore before it where it could be mistaken for something else. */
	static String identifier(String written, String name) {
		if (written != null && TypeBuilder.unescaped(written).equals(name))
			return written;
		return KEYWORDS.contains(name) || name.length() > 1 && name.startsWith("_") ? '_' + name : name;
	}
}
