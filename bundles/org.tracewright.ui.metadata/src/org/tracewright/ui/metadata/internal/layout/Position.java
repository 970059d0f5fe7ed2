// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

/**
 * A place in a record, as far as it is known without reading one: some multiple of {@code known} and then {@code at}, in bits.
 *
 * @param part  0 in the first part, else the number of the part of variable length that {@code at} counts from
 * @param at    bits from there, at least 0
 * @param known power of two that the start of the part is a multiple of
 */
record Position(int part, long at, int known) {

	/** More than any record has; keeps sums of absurd lengths from overflowing. */
	static final long HUGE = 1L << 60;

	Position plus(long bits) {
		return new Position(part, Math.min(at + bits, HUGE), known);
	}

	/** The greatest power of two that the place is certainly a multiple of. */
	int granularity() {
		long lowest = Long.lowestOneBit(at);
		return lowest == 0 || lowest > known ? known : (int) lowest;
	}

	/** Bits up to the next place that is a multiple, at least. */
	long leastPadding(int alignment) {
		return -at & (Math.min(alignment, known) - 1);
	}

	/** Bits up to the next place that is a multiple, at most. */
	long mostPadding(int alignment) {
		return leastPadding(alignment) + (alignment <= known ? 0 : alignment - known);
	}
}
