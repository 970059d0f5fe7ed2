// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.io.ByteArrayOutputStream;

import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.IntegerContext;

/** The values of TSDL literals (CTF 1.8.3, appendix C.1). */
final class Literals {

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
}
