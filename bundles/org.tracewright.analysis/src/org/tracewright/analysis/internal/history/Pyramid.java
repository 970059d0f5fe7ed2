// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.Raster;

/**
 * Puts {@link #FAN_OUT} intervals or nodes together into one node of the level above. Nodes are made by number and not by time, so that bursts cost no more than
 * what is even, and idle attributes nothing.
 */
final class Pyramid {

	/** How many make one of the level above. */
	static final int FAN_OUT = 4;

	/** Of what a node of states has extra: how much of {@link Raster#WHOLE} its value does not have. */
	static final long LOSS = 0xFF;
	/** Of what a node of states has extra: there are other values as well. */
	static final long SEVERAL = 0x100;

	private final Shares shares = new Shares();

	/** Adds the node for the {@link #FAN_OUT} entries of a block that begin at an index to the block above. */
	void add(AttributeKind kind, Block from, int first, Block above) {
		if (kind.isRange())
			range(from, first, above);
		else
			state(from, first, above);
	}

	private static void range(Block from, int first, Block above) {
		long high = from.value(first);
		long low = high - from.extra(first);
		for (int i = first + 1; i < first + FAN_OUT; i++) {
			high = Math.max(high, from.value(i));
			low = Math.min(low, from.value(i) - from.extra(i));
		}
		above.add(from.begin(first), from.end(first + FAN_OUT - 1), high, high - low);
	}

	private void state(Block from, int first, Block above) {
		long begin = from.begin(first);
		long end = from.end(first + FAN_OUT - 1);
		long other = 0;
		long before = begin;
		shares.clear();
		for (int i = first; i < first + FAN_OUT; i++) {
			long start = from.begin(i);
			long extra = from.extra(i);
			other |= extra | (start == before ? 0 : 1);
			before = from.end(i);
			shares.add(from.value(i), (before - start) * (Raster.WHOLE - (extra & LOSS)));
		}
		int best = shares.longest();
		long extra = 0;
		if (shares.isMixed() || other != 0) {
			double share = end == begin ? 0.5 : (double) shares.length(best) / ((end - begin) * Raster.WHOLE);
			extra = Math.clamp(Raster.WHOLE - (long) (share * Raster.WHOLE + 0.5), 1, Raster.WHOLE - 1);
			extra |= shares.isMixed() ? SEVERAL : other & SEVERAL;
		}
		above.add(begin, end, shares.value(best), extra);
	}
}
