// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.util.Arrays;

import org.tracewright.analysis.history.Raster;

/**
 * Puts some intervals or nodes together into one node of the level above. Nodes are made by number and not by time, so that bursts cost no more than what is even, and
 * idle attributes nothing.
 */
final class Pyramid {

	/** Of what a node of states has extra: there are several values. */
	static final long SEVERAL = 1;
	/** Of what a node of states has extra: there is no state for some time. */
	static final long GAPS = 2;

	private static final int OF_INTERVALS = 8;
	private static final int OF_NODES = 4;

	/** For each colour how long it lasts, intervals in ns, nodes in ns and parts of {@link Raster#WHOLE}, and the value that lasts longest in one of them. */
	private final long[] lengths = new long[Colours.MOST];
	private final long[] values = new long[Colours.MOST];

	/** How many entries of the level below make a node of a level. */
	static int fanOut(int level) {
		return level == 1 ? OF_INTERVALS : OF_NODES;
	}

	/** Adds the node of numbers for the entries of a block that begin at an index to the block above. */
	void range(Block from, int first, int count, Block above) {
		long high = from.value(first);
		long low = high - from.extra(first);
		for (int i = first + 1; i < first + count; i++) {
			high = Math.max(high, from.value(i));
			low = Math.min(low, from.value(i) - from.extra(i));
		}
		above.add(from.begin(first), from.end(first + count - 1), high, high - low);
	}

	/** The same of states. */
	void state(Block from, int first, int count, Colours colours, Block above) {
		long begin = from.begin(first);
		long end = from.end(first + count - 1);
		long one = from.value(first);
		long different = 0;
		long extra = 0;
		long before = begin;
		int there = 0;
		boolean nodes = from.words() > 0;
		Arrays.fill(lengths, 0, colours.count(), 0);
		for (int i = first; i < first + count; i++) {
			long start = from.begin(i);
			long value = from.value(i);
			extra |= from.extra(i) | (start == before ? 0 : GAPS);
			before = from.end(i);
			different |= value ^ one;
			int number = colours.add(value);
			values[number] = value;
			there |= 1 << number;
			if (nodes)
				from.addShares(i, before - start, lengths);
			else
				lengths[number] += before - start;
		}
		int known = colours.count();
		int best = colours.add(one);
		for (int number = 0; number < known; number++)
			if (lengths[number] > lengths[best])
				best = number;
		above.add(begin, end, (there >>> best & 1) != 0 ? values[best] : colours.value(best),
				different == 0 ? extra : extra | SEVERAL);
		double shareOfUnit = end == begin ? 0 : (nodes ? 1.0 : Raster.WHOLE) / (end - begin);
		for (int word = 0; word * Long.BYTES < known; word++) {
			long shares = 0;
			for (int number = word * Long.BYTES; number < Math.min(known, (word + 1) * Long.BYTES); number++)
				shares |= (long) (lengths[number] * shareOfUnit + 0.5) << (number % Long.BYTES * Byte.SIZE);
			above.shares(word, shares);
		}
	}
}
