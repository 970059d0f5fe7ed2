// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.tracewright.analysis.Latencies;

/**
 * An order of the list. Those that are equal in it are in the order of their begins.
 *
 * @param column     what is compared
 * @param descending whether the greatest comes first
 */
public record LatencyOrder(Column column, boolean descending) {

	/** The longest first. */
	public static final LatencyOrder LONGEST = new LatencyOrder(Column.LENGTH, true);

	private static final Comparator<String> TEXTS = String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

	/** The columns of the list. */
	public enum Column {
		/** When it begins. */
		BEGIN,
		/** How long it lasts. */
		LENGTH,
		/** What is measured. */
		RULE,
		/** What of that. */
		DETAIL,
		/** Whose it is. */
		WHOSE
	}

	/** What a click on the title of a column leads to: the other direction where it is the order already. Of lengths, the longest are wanted first. */
	LatencyOrder by(Column other) {
		return new LatencyOrder(other, other == column ? !descending : other == Column.LENGTH);
	}

	/**
	 * Puts latencies in this order; takes some tenths of a second for each million.
	 *
	 * @param numbers   which, the first one first
	 * @param texts     the texts of the history that tell whose latencies are
	 * @param cancelled whether nobody waits for them any more; then they are in no order
	 */
	int[] sorted(Latencies all, int[] numbers, IntFunction<String> texts, BooleanSupplier cancelled) {
		if (column == Column.BEGIN)
			return descending ? reversed(numbers) : numbers;
		long[] keys = new long[numbers.length];
		switch (column) {
			case LENGTH -> Arrays.setAll(keys, i -> all.length(numbers[i]));
			case RULE, DETAIL -> {
				Map<Integer, Integer> ranks = ranks(all, column == Column.RULE ? Latencies.Group::rule : Latencies.Group::detail);
				Arrays.setAll(keys, i -> ranks.get(all.attribute(numbers[i])));
			}
			case WHOSE -> {
				int[] ranks = ranks(all, numbers, texts);
				Arrays.setAll(keys, i -> ranks[all.text(numbers[i]) + 1]);
			}
			default -> throw new IllegalStateException(column.name());
		}
		if (descending)
			Arrays.setAll(keys, i -> -keys[i]);
		return merged(keys, numbers.clone(), cancelled);
	}

	private static int[] reversed(int[] numbers) {
		int[] reversed = new int[numbers.length];
		Arrays.setAll(reversed, i -> numbers[numbers.length - 1 - i]);
		return reversed;
	}

	/** The place of each attribute in the order of its texts. */
	private static Map<Integer, Integer> ranks(Latencies all, Function<Latencies.Group, String> text) {
		List<String> sorted = all.groups().stream().map(text).distinct().sorted(TEXTS).toList();
		Map<String, Integer> places = new HashMap<>();
		for (String each : sorted)
			places.put(each, places.size());
		return all.groups().stream()
				.collect(Collectors.toMap(Latencies.Group::attribute, group -> places.get(text.apply(group))));
	}

	/** The place of each text in the order of texts, by its number and one; no text comes first. */
	private static int[] ranks(Latencies all, int[] numbers, IntFunction<String> texts) {
		BitSet used = new BitSet();
		for (int number : numbers)
			if (all.text(number) >= 0)
				used.set(all.text(number));
		Map<Integer, String> known = used.stream().boxed().collect(Collectors.toMap(Function.identity(), texts::apply));
		int[] ranks = new int[used.length() + 1];
		int rank = 0;
		for (Map.Entry<Integer, String> text : known.entrySet().stream().sorted(Map.Entry.comparingByValue(TEXTS)).toList())
			ranks[text.getKey() + 1] = ++rank;
		return ranks;
	}

	/** Sorts by merging: what is equal stays in its order, and both arrays are read and written from one end to the other. */
	private static int[] merged(long[] keys, int[] numbers, BooleanSupplier cancelled) {
		int count = numbers.length;
		long[] keysFrom = keys;
		int[] from = numbers;
		long[] keysTo = new long[count];
		int[] to = new int[count];
		for (long width = 1; width < count && !cancelled.getAsBoolean(); width *= 2) {
			for (long start = 0; start < count; start += 2 * width) {
				int one = (int) start;
				int middle = (int) Math.min(count, start + width);
				int other = middle;
				int end = (int) Math.min(count, start + 2 * width);
				for (int i = one; i < end; i++) {
					int next = one < middle && (other == end || keysFrom[one] <= keysFrom[other]) ? one++ : other++;
					keysTo[i] = keysFrom[next];
					to[i] = from[next];
				}
			}
			long[] keysMerged = keysTo;
			keysTo = keysFrom;
			keysFrom = keysMerged;
			int[] merged = to;
			to = from;
			from = merged;
		}
		return from;
	}
}
