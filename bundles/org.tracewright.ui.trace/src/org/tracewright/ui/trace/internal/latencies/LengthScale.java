// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;

import org.eclipse.swtchart.Range;
import org.tracewright.trace.TimeFormat;

/**
 * Lengths of time on a chart: an axis has their decimal logarithms, and this writes what they stand for. The axes of SWTChart that are logarithmic themselves put bars
 * together as if they were not, and name tenths of a decade as soon as there is room.
 */
final class LengthScale extends Format {

	private static final long serialVersionUID = 1;
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
		return to.append(TimeFormat.duration(length(((Number) place).doubleValue())));
	}

	@Override
	public Object parseObject(String text, ParsePosition position) {
		// Charts try this, and take what cannot be read as it is.
		return null;
	}
}
