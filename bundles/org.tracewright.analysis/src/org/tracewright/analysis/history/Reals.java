// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.history;

/** Reals as integers in the same order, as the store keeps them: comparing the integers compares the reals. */
public final class Reals {

	private Reals() {
	}

	/** The integer for a real. */
	public static long encode(double value) {
		long bits = Double.doubleToRawLongBits(value);
		return bits ^ bits >> Long.SIZE - 1 & Long.MAX_VALUE;
	}

	/** The real of an integer. */
	public static double decode(long sortable) {
		return Double.longBitsToDouble(sortable ^ sortable >> Long.SIZE - 1 & Long.MAX_VALUE);
	}
}
