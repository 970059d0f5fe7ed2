// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

import org.tracewright.analysis.Latencies;
import org.tracewright.analysis.LatencyBins;

/**
 * Latencies as they are looked at: which they are, in the order of the list, and how many have which length.
 *
 * @param all    all of them
 * @param choice which of them are looked at
 * @param listed numbers of those that are looked at, in the order of the list; where there are very many, only the longest have numbers
 * @param bins   how many of the chosen attributes are in each of {@link LatencyBins}, whether they are listed or not
 * @param chosen how many of those that are looked at are, whether they are listed or not
 */
public record LatencyView(Latencies all, LatencyChoice choice, int[] listed, long[] bins, long[] chosen) {

	/**
	 * Looks at them; takes some tenths of a second for each million.
	 *
	 * @param texts     the texts of the history that tell whose latencies are
	 * @param cancelled whether nobody waits for it any more
	 * @return null when it was cancelled
	 */
	static LatencyView of(Latencies all, LatencyChoice choice, IntFunction<String> texts, BooleanSupplier cancelled) {
		int[] numbers = new int[all.size()];
		int matching = 0;
		for (int i = 0; i < all.size(); i++)
			if (choice.hasAttribute(all.attribute(i)) && choice.has(all.begin(i), all.length(i)))
				numbers[matching++] = i;
		if (cancelled.getAsBoolean())
			return null;
		long[] bins = all.bins(choice::hasAttribute);
		long[] chosen = choice.isPart() ? chosen(all, choice, cancelled) : bins;
		if (cancelled.getAsBoolean())
			return null;
		int[] listed = choice.order().sorted(all, Arrays.copyOf(numbers, matching), texts, cancelled);
		return cancelled.getAsBoolean() ? null : new LatencyView(all, choice, listed, bins, chosen);
	}

	private static long[] chosen(Latencies all, LatencyChoice choice, BooleanSupplier cancelled) {
		long[] chosen = new long[LatencyBins.COUNT];
		all.each(choice::hasAttribute, cancelled, (attribute, begin, length) -> {
			if (choice.has(begin, length))
				chosen[LatencyBins.of(length)]++;
		});
		return chosen;
	}

	/** How many are looked at, whether they are listed or not. */
	public long matching() {
		return Arrays.stream(chosen).sum();
	}

	/** How many of those that are looked at are not listed: they are shorter than all of the list. */
	public long left() {
		return matching() - listed.length;
	}

	/** Place of a latency in the list; -1 when it is not looked at. */
	int place(int number) {
		for (int i = 0; i < listed.length; i++)
			if (listed[i] == number)
				return i;
		return -1;
	}
}
