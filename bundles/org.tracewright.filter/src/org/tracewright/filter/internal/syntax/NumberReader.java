// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

import org.tracewright.filter.FilterException;
import org.tracewright.filter.Literal;
import org.tracewright.filter.Span;

/** Reads one number: of base 2, 8, 10 or 16, real, or with a unit of time. */
final class NumberReader {

	/** First integer that does not fit. */
	static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(64);

	private static final Map<String, Long> UNITS = Map.of("ns", 1L, "us", 1_000L, "µs", 1_000L, "μs", 1_000L, "ms", 1_000_000L,
			"s", 1_000_000_000L, "m", 60_000_000_000L, "min", 60_000_000_000L, "h", 3_600_000_000_000L);

	private final String text;
	private final int start;
	private int at;

	NumberReader(String text, int start) {
		this.text = text;
		this.start = start;
		at = start;
	}

	Literal read() throws FilterException {
		char second = Character.toLowerCase(peek(1));
		if (peek(0) == '0' && (second == 'x' || second == 'b')) {
			at += 2;
			return based(second == 'x' ? 16 : 2, at);
		}
		digits();
		boolean fraction = peek(0) == '.' && digit(peek(1));
		if (fraction) {
			at++;
			digits();
		}
		boolean exponent = exponent();
		String number = text.substring(start, at);
		if (Names.part(peek(0)))
			return withUnit(number, exponent);
		if (fraction || exponent)
			return real(Double.parseDouble(number));
		if (number.length() > 1 && number.startsWith("0")) {
			at = start + 1;
			return based(8, at);
		}
		return whole(new BigInteger(number));
	}

	private Literal based(int radix, int from) throws FilterException {
		while (Names.part(peek(0)))
			at++;
		String digits = text.substring(from, at);
		if (digits.isEmpty() || !digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, radix) >= 0))
			throw error(switch (radix) {
				case 16 -> "expected hexadecimal digits after '0x'";
				case 2 -> "expected the digits 0 and 1 after '0b'";
				default -> "a number that begins with 0 is octal, with digits from 0 to 7: leave the 0 out for a decimal one";
			});
		return whole(new BigInteger(digits, radix));
	}

	private Literal withUnit(String number, boolean exponent) throws FilterException {
		int from = at;
		while (Names.part(peek(0)))
			at++;
		String unit = text.substring(from, at);
		if (!UNITS.containsKey(unit))
			throw error("unknown unit '" + unit + "': a length of time ends with ns, us, ms, s, min or h");
		if (exponent || number.length() > 1 && number.startsWith("0") && digit(number.charAt(1)))
			throw error("a number with a unit is plain decimal, such as 10ms or 1.5s");
		if (number.length() > 40)
			throw error("a length of time has at most 40 digits");
		BigDecimal nanos = new BigDecimal(number).multiply(BigDecimal.valueOf(UNITS.get(unit))).stripTrailingZeros();
		if (nanos.scale() > 0)
			throw error("this is not a whole number of nanoseconds: times have none smaller");
		return whole(nanos.toBigIntegerExact());
	}

	private Literal whole(BigInteger value) throws FilterException {
		if (value.compareTo(LIMIT) >= 0)
			throw error("this number does not fit into 64 bits: the greatest is 18446744073709551615");
		return new Literal.Whole(value, span());
	}

	private Literal real(double value) throws FilterException {
		if (Double.isInfinite(value))
			throw error("this number is too great for a 64-bit floating-point value");
		return new Literal.Real(value, span());
	}

	private boolean exponent() {
		if (peek(0) != 'e' && peek(0) != 'E')
			return false;
		int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
		if (!digit(peek(1 + sign)))
			return false;
		at += 1 + sign;
		digits();
		return true;
	}

	private void digits() {
		while (digit(peek(0)))
			at++;
	}

	private static boolean digit(char c) {
		return c >= '0' && c <= '9';
	}

	private char peek(int ahead) {
		return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
	}

	private Span span() {
		return new Span(start, at - start);
	}

	private FilterException error(String message) {
		return new FilterException(message, span());
	}
}
