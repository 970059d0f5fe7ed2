// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.internal.Distribution;
import org.tracewright.trace.Progress;

/**
 * How long attributes were in which states during a range of time. What reaches beyond the range counts with its part inside.
 *
 * @param entries  states that were there; those that lasted longest come first
 * @param complete whether all of the range has been looked at
 */
public record StateSummary(List<Entry> entries, boolean complete) {

	/** Intervals that are looked at between two questions whether to go on. */
	private static final int STRIDE = 1 << 14;

	/** Copies the list. */
	public StateSummary {
		entries = List.copyOf(entries);
	}

	/** An attribute of kind {@link AttributeKind#STATE} or {@link AttributeKind#MARK}; others have no states. */
	public record Part(History history, int attribute) {
	}

	/**
	 * A state.
	 *
	 * @param tone  what it means
	 * @param name  what names it; empty when its tone says all
	 * @param count intervals, or marks
	 * @param total how long in all, ns; 0 for marks
	 * @param min   the shortest, ns
	 * @param max   the longest, ns
	 * @param p50   half of them are at most so long, ns; like the other two exact to three digits
	 * @param p95   19 of 20 are at most so long, ns
	 * @param p99   99 of 100 are at most so long, ns
	 */
	public record Entry(Tone tone, String name, long count, long total, long min, long max, long p50, long p95, long p99) {

		/** The mean, ns. */
		public double mean() {
			return count == 0 ? 0 : (double) total / count;
		}
	}

	/** What makes two states the same. */
	private record Key(Tone tone, String name) {
	}

	/**
	 * Adds up states.
	 *
	 * @param begin first instant, ns since the origin
	 * @param end   the instant behind the last, ns since the origin
	 */
	public static StateSummary of(List<Part> parts, long begin, long end, Progress progress) {
		Map<Key, Distribution> found = new LinkedHashMap<>();
		int[] looked = new int[1];
		for (Part part : parts) {
			AttributeKind kind = part.history.attributes().get(part.attribute).kind();
			if (kind != AttributeKind.STATE && kind != AttributeKind.MARK)
				continue;
			boolean mark = kind == AttributeKind.MARK;
			Map<Long, Distribution> byValue = new HashMap<>();
			part.history.reader().intervals(part.attribute, begin, end, (from, to, value) -> {
				long state = mark ? Marks.tone(value).ordinal() : value;
				byValue.computeIfAbsent(state,
						s -> found.computeIfAbsent(key(part.history, s, mark), k -> new Distribution(false)))
						.add(mark ? 0 : Math.min(to, end) - Math.max(from, begin));
				return (++looked[0] & STRIDE - 1) != 0 || !progress.isCancelled();
			});
			if (progress.isCancelled())
				break;
		}
		List<Entry> entries = new ArrayList<>();
		found.forEach((key,
				lengths) -> entries.add(new Entry(key.tone, key.name, lengths.count(), (long) lengths.sum(), (long) lengths.min(),
						(long) lengths.max(), (long) lengths.percentile(50), (long) lengths.percentile(95),
						(long) lengths.percentile(99))));
		entries.sort(Comparator.comparingLong(Entry::total).thenComparingLong(Entry::count).reversed());
		return new StateSummary(entries, !progress.isCancelled());
	}

	private static Key key(History history, long state, boolean mark) {
		return mark ? new Key(Tone.values()[(int) state], "") : new Key(Tone.of(state), history.text(Tone.text(state)));
	}
}
