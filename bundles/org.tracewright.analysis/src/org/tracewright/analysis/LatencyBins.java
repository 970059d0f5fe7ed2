// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

/** Parts of all lengths of time, eight for each doubling: each is at most an eighth wider than its shortest length. */
public final class LatencyBins {

	private static final int PARTS = 8;
	private static final int PART_BITS = 3;

	/** How many there are. */
	public static final int COUNT = (Long.SIZE - PART_BITS) * PARTS;

	private LatencyBins() {
	}

	/** The part that a length in ns is in. */
	public static int of(long length) {
		if (length < PARTS)
			return (int) Math.max(0, length);
		int shift = Long.SIZE - 1 - Long.numberOfLeadingZeros(length) - PART_BITS;
		return (shift + 1) * PARTS + (int) (length >>> shift) - PARTS;
	}

	/** The shortest length in a part, ns. */
	public static long least(int bin) {
		if (bin < 2 * PARTS)
			return bin;
		int shift = bin / PARTS - 1;
		return (long) (PARTS + bin % PARTS) << shift;
	}
}
