// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

/** Appends real numbers. Those with few digits, which is what programs record most, without garbage. For use by one thread. */
final class Reals {

	private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};
	private static final long[] LONG_TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000,
			1_000_000_000, 10_000_000_000L, 100_000_000_000L, 1_000_000_000_000L};
	/** Integers up to here, and a decimal number of so many digits, are told apart by every double. */
	private static final double EXACT = 1e15;
	private static final int DIGITS = 6;

	private final StringBuilder text = new StringBuilder();

	/** As {@link Float#toString}. */
	void shortest(TextBuffer out, float value) {
		text.setLength(0);
		out.ascii(text.append(value));
	}

	/** As {@link Double#toString}. */
	void shortest(TextBuffer out, double value) {
		double size = Math.abs(value);
		if (size >= 1e-3 && size < 1e7)
			for (int places = 0; places < TENS.length && size * TENS[places] < EXACT; places++) {
				double scaled = Math.rint(size * TENS[places]);
				// Both are exact, so that the quotient is what reading these digits gives; and none with fewer digits gave it.
				if (scaled / TENS[places] == size) {
					fixed(out, value < 0, (long) scaled, places, Math.max(1, places));
					return;
				}
			}
		text.setLength(0);
		out.ascii(text.append(value));
	}

	/** As {@code printf("%g")}. */
	void general(TextBuffer out, double value) {
		double size = Math.abs(value);
		if (size >= 1e-4 && size < 1e6) {
			int places = DIGITS - 1;
			for (; places > 0 && size >= TENS[DIGITS - places]; places--) {
				// one decimal place less for each digit before the point
			}
			for (double s = size; s < 1; s *= 10)
				places++;
			double scaled = size * TENS[places];
			long digits = (long) scaled;
			double rest = scaled - digits;
			if (rest > 0.5)
				digits++;
			// Half-way cases need exact arithmetic, and those that get a digit more by rounding another form.
			if (Math.abs(rest - 0.5) > 1e-6 && digits >= 100_000 && digits < 1_000_000) {
				int shown = places;
				for (long d = digits; shown > 0 && d % 10 == 0; d /= 10)
					shown--;
				fixed(out, value < 0, digits, places, shown);
				return;
			}
		}
		out.ascii(CFormat.general(value));
	}

	/** A number of 10^-places, with so many places shown. */
	private static void fixed(TextBuffer out, boolean negative, long scaled, int places, int shown) {
		if (negative)
			out.put('-');
		long whole = scaled / LONG_TENS[places];
		out.decimal(whole);
		if (shown > 0) {
			out.put('.');
			long fraction = scaled - whole * LONG_TENS[places];
			out.padded(shown <= places ? fraction / LONG_TENS[places - shown] : fraction, shown);
		}
	}
}
