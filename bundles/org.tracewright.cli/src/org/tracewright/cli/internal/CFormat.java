// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as C prints them. */
final class CFormat {

	private static final int PRECISION = 6;

	private CFormat() {
	}

	/** As {@code printf("%g")} (ISO C, 7.21.6.1). */
	static String general(double value) {
		boolean negative = Double.doubleToRawLongBits(value) < 0;
		String sign = negative ? "-" : "";
		if (Double.isNaN(value))
			return sign + "nan";
		if (Double.isInfinite(value))
			return sign + "inf";
		if (value == 0)
			return sign + "0";
		BigDecimal rounded = new BigDecimal(Math.abs(value)).round(new MathContext(PRECISION, RoundingMode.HALF_EVEN));
		int exponent = rounded.precision() - rounded.scale() - 1;
		if (exponent >= -4 && exponent < PRECISION)
			return sign + rounded.stripTrailingZeros().toPlainString();
		String digits = rounded.unscaledValue().toString().replaceAll("0+$", "");
		String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
		return sign + mantissa + 'e' + (exponent < 0 ? '-' : '+') + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
	}
}
