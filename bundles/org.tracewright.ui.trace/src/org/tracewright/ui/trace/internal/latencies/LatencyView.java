// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

import org.tracewright.analysis.Latencies;

/**
 * Latencies as they are looked at: which they are, in the order of the list, and how many have which length.
 *
 * @param all    all of them
 * @param choice which of them are looked at
 * @param listed numbers of those that are looked at, in the order of the list
 * @param bins   how many of the chosen attributes are in each of {@link LatencyBins}
 * @param chosen how many of those that are looked at are
 */
public record LatencyView(Latencies all, LatencyChoice choice, int[] listed, int[] bins, int[] chosen) {

	/**
	 * Looks at them; takes some tenths of a second for each million.
	 *
	 * @param texts     the texts of the history that tell whose latencies are
	 * @param cancelled whether nobody waits for it any more
	 * @return null when it was cancelled
	 */
	static LatencyView of(Latencies all, LatencyChoice choice, IntFunction<String> texts, BooleanSupplier cancelled) {
		int[] bins = new int[LatencyBins.COUNT];
		int[] chosen = new int[LatencyBins.COUNT];
		int[] numbers = new int[all.size()];
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
			numbers[matching++] = i;
		}
		if (cancelled.getAsBoolean())
			return null;
		int[] listed = choice.order().sorted(all, Arrays.copyOf(numbers, matching), texts, cancelled);
		return cancelled.getAsBoolean() ? null : new LatencyView(all, choice, listed, bins, chosen);
	}

	/** How many are looked at. */
	public int matching() {
		return listed.length;
	}

	/** Place of a latency in the list; -1 when it is not looked at. */
	int place(int number) {
		for (int i = 0; i < listed.length; i++)
			if (listed[i] == number)
				return i;
		return -1;
	}
}
