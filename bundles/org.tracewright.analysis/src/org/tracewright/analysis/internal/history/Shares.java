// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.util.Arrays;

/**
 * How long each of a few states lasts. States are told apart by their last five bits, which give their colour: which comes next cannot be foreseen, and with one place
 * for each there is nothing to branch on. Allocates nothing.
 */
final class Shares {

	private static final int PLACES = 32;
	private static final int PLACE_BITS = 5;

	private final long[] values = new long[PLACES];
	private final long[] lengths = new long[PLACES];
	private long first;
	private long different;
	/** A bit for each place that is used. */
	private int used;

	/** Forgets all. */
	void clear() {
		Arrays.fill(lengths, 0);
		different = 0;
		used = 0;
	}

	/** Adds a length to a value's; lengths are less than 2^57 in all. */
	void add(long value, long length) {
		int place = (int) value & PLACES - 1;
		values[place] = value;
		// One more, so that what has no length is there as well.
		lengths[place] += length + 1;
		first = used == 0 ? value : first;
		used |= 1 << place;
		different |= value ^ first;
	}

	/** Whether there are several values. */
	boolean isMixed() {
		return different != 0;
	}

	/** The place of the value that lasts longest. */
	int longest() {
		long best = 0;
		for (int rest = used; rest != 0; rest &= rest - 1) {
			int place = Integer.numberOfTrailingZeros(rest);
			best = Math.max(best, lengths[place] << PLACE_BITS | place);
		}
		return (int) best & PLACES - 1;
	}

	long value(int place) {
		return values[place];
	}

	long length(int place) {
		return lengths[place];
	}
}
