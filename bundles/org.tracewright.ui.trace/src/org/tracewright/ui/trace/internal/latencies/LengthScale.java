// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;

import org.eclipse.swtchart.Range;
import org.tracewright.analysis.LatencyBins;

/**
 * Lengths of time on a chart: an axis has their decimal logarithms, and this writes what they stand for. The axes of SWTChart that are logarithmic themselves have a line
 * for each tenth of a decade, and cease to be logarithmic when there is nothing to show.
 */
final class LengthScale extends Format {

	private static final long serialVersionUID = 1;
	private static final String[] UNITS = {"ns", "\u00B5s", "ms", "s"}; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final long THOUSAND = 1000;
	/** Of lengths that are no powers of ten. */
	private static final MathContext DIGITS = new MathContext(3);
	private static final double LEAST_RANGE = 0.1;
	/** Room at both ends: part of what is between. */
	private static final double ROOM = 0.03;

	/** Where a length in ns is; those of less than 1 ns are where 1 ns is. */
	static double of(long length) {
		return Math.log10(Math.max(1, length));
	}

	/** The length at a place, ns. */
	static long length(double place) {
		return Math.round(Math.pow(10, place));
	}

	/** The {@link LatencyBins} that all latencies of the chosen attributes are in: the first one, and the one after the last. */
	static int[] bins(LatencyView view) {
		int low = 0;
		while (low < LatencyBins.COUNT - 2 && view.bins()[low] == 0)
			low++;
		int high = LatencyBins.COUNT - 2;
		while (high > low && view.bins()[high] == 0)
			high--;
		return new int[]{low, high + 1};
	}

	/** What an axis shows so that all of these are on it. */
	static Range range(LatencyView view) {
		int[] bins = bins(view);
		double least = of(LatencyBins.least(bins[0]));
		double most = Math.max(least + LEAST_RANGE, of(LatencyBins.least(bins[1])));
		double room = ROOM * (most - least);
		return new Range(least - room, most + room);
	}

	@Override
	public StringBuffer format(Object place, StringBuffer to, FieldPosition position) {
		double power = ((Number) place).doubleValue();
		long length = length(power);
		return to.append(brief(new BigDecimal(length).round(DIGITS).longValue(), length));
	}

	/**
	 * A length without the zeros behind the point that it has elsewhere.
	 *
	 * @param nanos ns
	 * @param like  a length that gives the unit, ns
	 */
	static String brief(long nanos, long like) {
		int unit = 0;
		for (long size = like; size >= THOUSAND && unit < UNITS.length - 1; size /= THOUSAND)
			unit++;
		if (nanos == 0)
			return "0 " + UNITS[unit]; //$NON-NLS-1$
		return BigDecimal.valueOf(nanos, 3 * unit).stripTrailingZeros().toPlainString() + ' ' + UNITS[unit];
	}

	@Override
	public Object parseObject(String text, ParsePosition position) {
		// Charts try this, and take what cannot be read as it is.
		return null;
	}
}
