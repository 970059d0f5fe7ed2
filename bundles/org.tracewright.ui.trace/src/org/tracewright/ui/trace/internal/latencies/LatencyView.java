// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.Arrays;

import org.tracewright.analysis.Latencies;

/**
 * Latencies as they are looked at: which are listed, and how many have which length.
 *
 * @param all      all of them
 * @param choice   which of them are looked at
 * @param listed   numbers of those that are listed, in their order; no more than {@link #MOST_LISTED}
 * @param matching how many are looked at
 * @param bins     how many of the chosen attributes are in each of {@link LatencyBins}
 * @param chosen   how many of those that are looked at are
 */
public record LatencyView(Latencies all, LatencyChoice choice, int[] listed, int matching, int[] bins, int[] chosen) {

	/** Most that are listed. */
	public static final int MOST_LISTED = 10_000;

	private static final int NUMBER_BITS = 21;

	/** Looks at them; takes some milliseconds for each million. */
	public static LatencyView of(Latencies all, LatencyChoice choice) {
		int[] bins = new int[LatencyBins.COUNT];
		int[] chosen = new int[LatencyBins.COUNT];
		long[] keys = new long[all.size()];
		int matching = 0;
		for (int i = 0; i < all.size(); i++) {
			if (!choice.hasAttribute(all.attribute(i)))
				continue;
			long length = all.length(i);
			int bin = LatencyBins.of(length);
			bins[bin]++;
			if (!choice.has(all.begin(i), length))
				continue;
			chosen[bin]++;
			keys[matching++] = key(choice.order(), length, i);
		}
		if (choice.order() != LatencyChoice.Order.BEGIN)
			Arrays.sort(keys, 0, matching);
		int[] listed = new int[Math.min(MOST_LISTED, matching)];
		for (int i = 0; i < listed.length; i++)
			listed[i] = (int) (keys[i] & (1 << NUMBER_BITS) - 1);
		return new LatencyView(all, choice, listed, matching, bins, chosen);
	}

	/** What is sorted by: length and number in one. Lengths of more than an hour are as good as equal. */
	private static long key(LatencyChoice.Order order, long length, int number) {
		long capped = Math.min(length, (1L << Long.SIZE - 1 - NUMBER_BITS) - 1);
		return switch (order) {
			case LONGEST -> -capped << NUMBER_BITS | number;
			case SHORTEST -> capped << NUMBER_BITS | number;
			case BEGIN -> number;
		};
	}

	/** Place of a latency in the list; -1 when it is not listed. */
	int place(int number) {
		for (int i = 0; i < listed.length; i++)
			if (listed[i] == number)
				return i;
		return -1;
	}
}
