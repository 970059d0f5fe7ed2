// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.List;
import java.util.Locale;

import org.tracewright.analysis.history.Raster;
import org.tracewright.ui.timeline.RowContent;

/**
 * From where to where the numbers of a row go.
 *
 * @param low  number at the bottom
 * @param high number at the top; the same when there is only one
 */
record CurveScale(double low, double high) {

	/** From here on numbers have a unit of a thousand, a million and so on; integers later, so that they are exact. */
	private static final double MANY = 100_000;
	private static final double MANY_WHOLE = 1e9;
	private static final String[] UNITS = {"", " k", " M", " G", " T"};
	private static final double THOUSAND = 1000;
	/** Numbers without a unit of their own have powers of ten. */
	private static final double MOST = 1e15;
	private static final double LEAST = 1e-3;

	/**
	 * What is shown of curves.
	 *
	 * @param columns those of the pictures that are shown, -1 for none
	 * @return null when nothing is
	 */
	static CurveScale of(Raster[] rasters, List<RowContent.Curve> all, int[] columns) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < rasters.length; i++)
			for (int column : columns)
				if (column >= 0 && rasters[i].has(column)) {
					low = Math.min(low, RowPainter.number(rasters[i].low(column), all.get(i).real()));
					high = Math.max(high, RowPainter.number(rasters[i].value(column), all.get(i).real()));
				}
		if (low > high)
			return null;
		// A curve of one value lies in the middle; zero is shown where it is near.
		return new CurveScale(low > 0 && low < high / 2 ? 0 : low, high);
	}

	/** Line of a number, in a row from a line on that is so high. */
	int place(double value, int y, int height) {
		double share = high == low ? 0.5 : (value - low) / (high - low);
		return y + (int) ((1 - share) * (height - 2));
	}

	/** A number with some digits. */
	static String text(double value) {
		double size = Math.abs(value);
		if (size >= MOST || size < LEAST && size > 0)
			return String.format(Locale.ROOT, "%.3g", value);
		if (value == Math.rint(value) && size < MANY_WHOLE)
			return String.format("%,d", (long) value);
		int unit = 0;
		double shown = value;
		if (size >= MANY)
			for (; Math.abs(shown) >= THOUSAND; unit++)
				shown /= THOUSAND;
		int digits = Math.abs(shown) >= 100 ? 1 : Math.abs(shown) >= 1 ? 2 : 3;
		return String.format("%,." + digits + "f%s", shown, UNITS[unit]);
	}
}
