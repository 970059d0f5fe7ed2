// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A set of keys as ranges that are in order and apart. */
final class Ranges {

	static final Ranges NONE = new Ranges(new long[0], new long[0]);

	private final long[] lows;
	private final long[] highs;

	private Ranges(long[] lows, long[] highs) {
		this.lows = lows;
		this.highs = highs;
	}

	/** One range, both ends included. */
	static Ranges of(long low, long high) {
		return new Ranges(new long[]{low}, new long[]{high});
	}

	/** What is in any of several sets. */
	static Ranges union(List<Ranges> sets) {
		List<long[]> all = new ArrayList<>();
		for (Ranges set : sets)
			for (int i = 0; i < set.lows.length; i++)
				all.add(new long[]{set.lows[i], set.highs[i]});
		all.sort(Comparator.comparingLong(range -> range[0]));
		List<long[]> joined = new ArrayList<>();
		for (long[] range : all) {
			long[] last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && (last[1] == Long.MAX_VALUE || range[0] <= last[1] + 1))
				last[1] = Math.max(last[1], range[1]);
			else
				joined.add(range);
		}
		return of(joined);
	}

	private static Ranges of(List<long[]> ranges) {
		return new Ranges(ranges.stream().mapToLong(r -> r[0]).toArray(), ranges.stream().mapToLong(r -> r[1]).toArray());
	}

	/** All other keys. */
	Ranges complement() {
		List<long[]> gaps = new ArrayList<>();
		long next = Long.MIN_VALUE;
		for (int i = 0; i < lows.length; i++) {
			if (lows[i] > next)
				gaps.add(new long[]{next, lows[i] - 1});
			if (highs[i] == Long.MAX_VALUE)
				return of(gaps);
			next = highs[i] + 1;
		}
		gaps.add(new long[]{next, Long.MAX_VALUE});
		return of(gaps);
	}

	boolean isEmpty() {
		return lows.length == 0;
	}

	/** Whether every key of a space is in the set. */
	boolean all(KeySpace space) {
		for (int i = 0; i < lows.length; i++)
			if (lows[i] <= space.least() && highs[i] >= space.greatest())
				return true;
		return false;
	}

	/** Least key; the set must not be empty. */
	long first() {
		return lows[0];
	}

	/** Greatest key; the set must not be empty. */
	long last() {
		return highs[highs.length - 1];
	}

	/** Whether a key is in the set. Hot: allocates nothing. */
	boolean contain(long key) {
		if (lows.length == 1)
			return key >= lows[0] && key <= highs[0];
		int low = 0;
		int high = lows.length - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			if (key < lows[middle])
				high = middle - 1;
			else if (key > highs[middle])
				low = middle + 1;
			else
				return true;
		}
		return false;
	}
}
