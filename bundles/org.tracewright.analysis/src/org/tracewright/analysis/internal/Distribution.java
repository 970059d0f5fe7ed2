// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal;

import org.HdrHistogram.DoubleHistogram;
import org.HdrHistogram.Histogram;

/** Values of a field: least, greatest, sum and percentiles. Integers are kept exactly to three digits, reals as well unless they differ by more than 10^15. Grows, but allocates nothing per value. */
public final class Distribution {

	private static final int DIGITS = 3;

	private final boolean real;
	private Histogram above;
	private Histogram below;
	private DoubleHistogram realsAbove;
	private DoubleHistogram realsBelow;
	private long count;
	private long strange;
	private double min = Double.POSITIVE_INFINITY;
	private double max = Double.NEGATIVE_INFINITY;
	private double sum;
	/** Of integers, exactly. */
	private long least = Long.MAX_VALUE;
	private long greatest = Long.MIN_VALUE;
	/** Whether integers are unsigned; then these two have another sign than they seem to have. */
	private boolean unsigned;

	/** An empty one, for integers or reals. */
	public Distribution(boolean real) {
		this.real = real;
	}

	/** Adds an integer. */
	public void add(long value) {
		note(value);
		least = Math.min(least, value);
		greatest = Math.max(greatest, value);
		if (value >= 0) {
			if (above == null)
				above = new Histogram(DIGITS);
			above.recordValue(value);
		} else {
			if (below == null)
				below = new Histogram(DIGITS);
			below.recordValue(value == Long.MIN_VALUE ? Long.MAX_VALUE : -value);
		}
	}

	/** Adds an unsigned integer of 64 bits, to reals. */
	public void addUnsigned(long bits) {
		unsigned = true;
		long ordered = bits ^ Long.MIN_VALUE;
		least = Math.min(least, ordered);
		greatest = Math.max(greatest, ordered);
		add(bits >= 0 ? (double) bits : (bits >>> 1 | bits & 1) * 2.0);
	}

	/** Adds a real; what is no number is counted only. */
	public void add(double value) {
		if (Double.isNaN(value) || Double.isInfinite(value)) {
			strange++;
			return;
		}
		note(value);
		try {
			if (value >= 0) {
				if (realsAbove == null)
					realsAbove = new DoubleHistogram(DIGITS);
				realsAbove.recordValue(value);
			} else {
				if (realsBelow == null)
					realsBelow = new DoubleHistogram(DIGITS);
				realsBelow.recordValue(-value);
			}
		} catch (ArrayIndexOutOfBoundsException e) {
			// Too far from all others: it has no place among the percentiles.
			strange++;
		}
	}

	private void note(double value) {
		count++;
		min = Math.min(min, value);
		max = Math.max(max, value);
		sum += value;
	}

	/** Adds all values of another one of the same kind. */
	public void add(Distribution other) {
		count += other.count;
		strange += other.strange;
		sum += other.sum;
		min = Math.min(min, other.min);
		max = Math.max(max, other.max);
		unsigned |= other.unsigned;
		least = Math.min(least, other.least);
		greatest = Math.max(greatest, other.greatest);
		above = merged(above, other.above);
		below = merged(below, other.below);
		realsAbove = merged(realsAbove, other.realsAbove);
		realsBelow = merged(realsBelow, other.realsBelow);
	}

	private static Histogram merged(Histogram into, Histogram from) {
		if (into == null || from == null)
			return into == null ? from : into;
		into.add(from);
		return into;
	}

	private static DoubleHistogram merged(DoubleHistogram into, DoubleHistogram from) {
		if (into == null || from == null)
			return into == null ? from : into;
		try {
			into.add(from);
		} catch (ArrayIndexOutOfBoundsException e) {
			// The two are too far apart: the percentiles are those of the larger one.
			return into.getTotalCount() >= from.getTotalCount() ? into : from;
		}
		return into;
	}

	/** Values so far. */
	public long count() {
		return count;
	}

	/** The least. */
	public double min() {
		return min;
	}

	/** The greatest. */
	public double max() {
		return max;
	}

	/** The least of integers, exactly; unsigned ones as their bits. */
	public long least() {
		return unsigned ? least ^ Long.MIN_VALUE : least;
	}

	/** The greatest of integers, exactly; unsigned ones as their bits. */
	public long greatest() {
		return unsigned ? greatest ^ Long.MIN_VALUE : greatest;
	}

	/** The sum. */
	public double sum() {
		return sum;
	}

	/** The value below which a share of all lies, from 0 to 100. */
	public double percentile(double percent) {
		long under = real ? size(realsBelow) : size(below);
		long all = under + (real ? size(realsAbove) : size(above));
		if (all == 0)
			return Double.NaN;
		long rank = Math.max(1, (long) Math.ceil(percent / 100 * all));
		double value;
		if (rank <= under) {
			double share = 100.0 * (under - rank + 1) / under;
			value = real ? -realsBelow.getValueAtPercentile(share) : -(double) below.getValueAtPercentile(share);
		} else {
			double share = 100.0 * (rank - under) / (all - under);
			value = real ? realsAbove.getValueAtPercentile(share) : above.getValueAtPercentile(share);
		}
		return Math.clamp(value, min, max);
	}

	private static long size(Histogram histogram) {
		return histogram == null ? 0 : histogram.getTotalCount();
	}

	private static long size(DoubleHistogram histogram) {
		return histogram == null ? 0 : histogram.getTotalCount();
	}
}
