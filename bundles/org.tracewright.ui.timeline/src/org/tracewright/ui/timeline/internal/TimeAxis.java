// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.Locale;

import org.tracewright.ui.timeline.TimeRange;

/**
 * Where the lines of the grid are: at round times.
 *
 * @param first first line, ns since the origin
 * @param step  from line to line, ns: 1, 2 or 5 times a power of ten
 */
public record TimeAxis(long first, long step) {

	private static final long[] UNITS = {86_400_000_000_000L, 3_600_000_000_000L, 60_000_000_000L, 1_000_000_000L, 1_000_000L,
			1_000L};
	private static final String[] UNIT_NAMES = {"d", "h", "min", "s", "ms", "µs"}; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final int[] ROUND = {1, 2, 5};

	/**
	 * Lines for a range.
	 *
	 * @param origin a line is here, or would be, ns since the origin
	 * @param most   most lines
	 */
	public static TimeAxis of(TimeRange range, long origin, int most) {
		return of(range, range.length(), origin, most);
	}

	/**
	 * Lines for a range.
	 *
	 * @param length how long it looks, ns
	 * @param origin a line is here, or would be, ns since the origin
	 * @param most   most lines
	 */
	public static TimeAxis of(TimeRange range, long length, long origin, int most) {
		double least = length / (double) Math.max(1, most);
		long step = 1;
		for (long power = 1; step < least && power < Long.MAX_VALUE / 100; power *= 10)
			for (int round : ROUND)
				if (step < least)
					step = power * round;
		if (step < least)
			step = Math.max(1, length);
		long since = Math.floorDiv(range.begin() - origin + step - 1, step);
		return new TimeAxis(origin + since * step, step);
	}

	/** The first line at an instant or after it, which is not before the {@link #first}. */
	public long from(long time) {
		return first + Math.floorDiv(time - first + step - 1, step) * step;
	}

	/** A time since the origin of the axis as text, with as many digits as the step needs: {@code +1.250 s}. */
	public String label(long time, long origin) {
		long since = time - origin;
		long size = Math.abs(since);
		String sign = since < 0 ? "-" : "+"; //$NON-NLS-1$ //$NON-NLS-2$
		if (size == 0)
			return "0"; //$NON-NLS-1$
		if (size >= 1_000_000_000L)
			return sign + number(size, 1_000_000_000L) + " s"; //$NON-NLS-1$
		if (size >= 1_000_000L)
			return sign + number(size, 1_000_000L) + " ms"; //$NON-NLS-1$
		if (size >= 1_000L)
			return sign + number(size, 1_000L) + " µs"; //$NON-NLS-1$
		return sign + size + " ns"; //$NON-NLS-1$
	}

	/** About how long a time is, ns: {@code 6.8 h}. */
	public static String rough(long nanos) {
		for (int i = 0; i < UNITS.length; i++)
			if (nanos >= UNITS[i])
				return String.format(Locale.ROOT, "%.1f %s", (double) nanos / UNITS[i], UNIT_NAMES[i]); //$NON-NLS-1$
		return nanos + " ns"; //$NON-NLS-1$
	}

	private String number(long size, long unit) {
		StringBuilder text = new StringBuilder().append(size / unit);
		long rest = size % unit;
		int digits = 0;
		for (long fine = unit; fine > step; fine /= 10)
			digits++;
		if (digits > 0) {
			text.append('.');
			for (int i = 0; i < digits; i++) {
				rest *= 10;
				text.append(rest / unit);
				rest %= unit;
			}
		}
		return text.toString();
	}
}
