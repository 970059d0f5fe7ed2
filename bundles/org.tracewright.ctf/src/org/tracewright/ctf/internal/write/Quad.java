// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

/** IEEE 754 binary128 of a double: exact, since it has more of everything. */
final class Quad {

	private static final int BIAS = 16383;
	private static final int DOUBLE_BIAS = 1023;

	private Quad() {
	}

	/** Sign, exponent and the 48 most significant bits of the fraction. */
	static long high(double value) {
		long bits = Double.doubleToRawLongBits(value);
		return bits & Long.MIN_VALUE | exponent(bits) << 48 | fraction(bits) >>> 4;
	}

	/** The 64 least significant bits of the fraction. */
	static long low(double value) {
		return fraction(Double.doubleToRawLongBits(value)) << 60;
	}

	private static long exponent(long bits) {
		int exponent = (int) (bits >>> 52) & 0x7FF;
		long fraction = bits & (1L << 52) - 1;
		if (exponent == 0x7FF)
			return 0x7FFF;
		if (exponent > 0)
			return exponent - DOUBLE_BIAS + BIAS;
		return fraction == 0 ? 0 : BIAS - DOUBLE_BIAS + 1 - shift(fraction);
	}

	/** The fraction of 52 bits; what a double says without a leading one is normal here. */
	private static long fraction(long bits) {
		long fraction = bits & (1L << 52) - 1;
		boolean subnormal = (bits >>> 52 & 0x7FF) == 0 && fraction != 0;
		return subnormal ? fraction << shift(fraction) & (1L << 52) - 1 : fraction;
	}

	private static int shift(long fraction) {
		return Long.numberOfLeadingZeros(fraction) - 11;
	}
}
