// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

/** Lengths of time on a scale on which each step is ten times the one before. Knows no widgets. */
final class LengthAxis {

	private static final String[] UNITS = {"ns", "\u00B5s", "ms", "s"}; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final double low;
	private final double high;

	/**
	 * A scale.
	 *
	 * @param shortest ns
	 * @param longest  ns
	 */
	LengthAxis(long shortest, long longest) {
		low = Math.log10(Math.max(1, shortest));
		high = Math.max(low + 0.1, Math.log10(Math.max(2.0, longest)));
	}

	/** Where a length is, from 0 to 1. */
	double place(long length) {
		return Math.clamp((Math.log10(Math.max(1, length)) - low) / (high - low), 0, 1);
	}

	/** The length at a place, ns. */
	long length(double place) {
		return Math.round(Math.pow(10, low + Math.clamp(place, 0, 1) * (high - low)));
	}

	/** The first power of ten on the scale. */
	int first() {
		return (int) Math.ceil(low - 1e-9);
	}

	/** The last power of ten on the scale. */
	int last() {
		return (int) Math.floor(high + 1e-9);
	}

	/** A power of ten in words. */
	static String text(int power) {
		int unit = Math.clamp(power / 3, 0, UNITS.length - 1);
		return Math.round(Math.pow(10, power - 3 * unit)) + " " + UNITS[unit]; //$NON-NLS-1$
	}
}
