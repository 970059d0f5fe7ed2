// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import org.tracewright.analysis.history.Raster;

/**
 * A column of states shows one that lasts long, and how much of the column it has at least. It is the longest whenever that has most of the column; of several that come in
 * turns it may be another one, as counting each of them would cost three times as much. Whether there are others is exact in any case.
 */
final class StatePainter extends Painter {

	/** From here on a single state counts as all of its column: the rest is rounding. */
	private static final double NEARLY = 0.998;

	private long best;
	private long bestLength;
	private long first;
	/** Not 0 when there are several values. */
	private long several;
	private long other;

	@Override
	void clear() {
		bestLength = -1;
		other = 0;
		several = 0;
	}

	@Override
	void part(long from, long to, long value, long extra) {
		long length = (Math.min(to, end) - Math.max(from, begin)) * (Raster.WHOLE - (extra & Pyramid.LOSS));
		boolean same = value == best;
		if (bestLength < 0) {
			first = value;
			best = value;
			bestLength = length;
		} else {
			long sum = same ? bestLength + length : length;
			best = sum > bestLength ? value : best;
			bestLength = Math.max(sum, bestLength);
		}
		several |= value ^ first | extra & Pyramid.SEVERAL;
		other |= extra;
	}

	@Override
	void finish(int at) {
		double share = bestLength * columnsPerNano;
		if ((other | several) == 0 && share >= NEARLY * Raster.WHOLE)
			out.set(at, best, 0, Raster.WHOLE, false);
		else
			out.set(at, best, 0, Math.clamp((long) (share + 0.5), 1, Raster.WHOLE - 1), several != 0);
	}

	@Override
	void whole(int first, int behind, long value, long extra) {
		out.fill(first, behind, value, 0, (int) Math.max(1, Raster.WHOLE - (extra & Pyramid.LOSS)), (extra & Pyramid.SEVERAL) != 0);
	}
}
