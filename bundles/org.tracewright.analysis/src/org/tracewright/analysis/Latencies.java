// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryReader;
import org.tracewright.analysis.history.IntervalSink;
import org.tracewright.analysis.internal.Distribution;
import org.tracewright.analysis.internal.latencies.LatencyRows;
import org.tracewright.analysis.internal.latencies.Longest;
import org.tracewright.trace.Progress;

/**
 * The latencies that begin in a range of time, from a history of {@link Analyses#latencies}. Each has a number from 0, in the order of begins. Immutable, and safe for use
 * by several threads.
 */
public final class Latencies {

	/** Most latencies that are shown one by one: those that last longest. */
	public static final int MOST = 2_000_000;

	private static final int PULSE = (1 << 12) - 1;
	private static final int NO_TEXT = -1;

	private final long[] begins;
	private final long[] lengths;
	private final int[] attributes;
	private final int[] texts;
	private final int left;
	private final List<Group> groups;
	private final Group total;
	private final List<Part> parts;
	private final Source source;
	private final List<Unmatched> unmatched;
	private final boolean complete;

	/** What they were read from: the history, and the range in ns since the origin, its end not included. */
	private record Source(History history, long begin, long end) {
	}

	/**
	 * All latencies of an attribute.
	 *
	 * @param attribute number of the attribute
	 * @param seen      how many of its intervals were looked at; those that come later do not count
	 * @param firstBin  the first of its {@link LatencyBins} that are not empty
	 * @param bins      how many latencies are in each from there on
	 */
	private record Part(int attribute, long seen, int firstBin, long[] bins) {
	}

	/** Is shown latencies. */
	@FunctionalInterface
	public interface Visitor {

		/**
		 * One of them.
		 *
		 * @param attribute number of its attribute
		 * @param begin     ns since the origin
		 * @param length    ns
		 */
		void latency(int attribute, long begin, long length);
	}

	/**
	 * Numbers about all latencies of an attribute that begin in the range, whether they are shown one by one or not. Times are in ns; percentiles are exact to three
	 * digits.
	 *
	 * @param attribute number of the attribute; -1 for all of them together, which have no names
	 * @param rule      what is measured
	 * @param detail    what of that
	 */
	public record Group(int attribute, String rule, String detail, long count, long min, double mean, long max, long p50,
			long p95, long p99, long sum) {
	}

	/**
	 * Events of a rule that did not make a pair, in all of the trace.
	 *
	 * @param begins  begins without an end
	 * @param ends    ends without a begin
	 * @param unknown begins whose ends are not known, as events were lost
	 */
	public record Unmatched(String rule, long begins, long ends, long unknown) {
	}

	private Latencies(Longest longest, List<Group> groups, Group total, List<Part> parts, Source source, List<Unmatched> unmatched,
			boolean complete) {
		begins = longest.begins();
		lengths = longest.lengths();
		attributes = longest.attributes();
		texts = longest.texts();
		left = (int) Math.min(Integer.MAX_VALUE, longest.left());
		this.groups = List.copyOf(groups);
		this.total = total;
		this.parts = List.copyOf(parts);
		this.source = source;
		this.unmatched = List.copyOf(unmatched);
		this.complete = complete;
	}

	/**
	 * Reads them.
	 *
	 * @param begin    first instant, ns since the origin
	 * @param end      the instant behind the last, ns since the origin
	 * @param which    the attributes whose latencies count; only asked for those that have some
	 * @param progress in latencies; when cancelled, what is given is empty and not {@link #isComplete complete}
	 */
	public static Latencies read(History history, long begin, long end, Predicate<Attribute> which, Progress progress) {
		return read(history, begin, end, which, progress, MOST);
	}

	/** The same, with at most so many that are shown one by one. */
	static Latencies read(History history, long begin, long end, Predicate<Attribute> which, Progress progress, int most) {
		// Before anything is read: more may come meanwhile.
		boolean complete = history.isComplete();
		List<Attribute> all = history.attributes();
		List<Attribute> chosen = all.stream()
				.filter(attribute -> attribute.kind() == AttributeKind.LINK && attribute.parent() >= 0 && which.test(attribute))
				.toList();
		HistoryReader reader = history.reader();
		Longest longest = new Longest(most);
		List<Group> groups = new ArrayList<>();
		List<Part> parts = new ArrayList<>();
		Sums sums = new Sums();
		long total = chosen.stream().mapToLong(attribute -> history.intervals(attribute.id())).sum();
		long done = 0;
		for (Attribute attribute : chosen) {
			if (progress.isCancelled())
				break;
			// One at a time: each distribution takes some hundred kilobytes.
			Tally tally = new Tally(attribute.id(), begin, longest, progress, done, total);
			reader.intervals(attribute.id(), begin, end, tally::add);
			if (tally.sums.values.count() > 0) {
				groups.add(tally.sums.group(attribute.id(), all.get(attribute.parent()).name(), attribute.name()));
				parts.add(tally.part());
				sums.add(tally.sums);
			}
			done += history.intervals(attribute.id());
		}
		if (!progress.isCancelled())
			longest.sort(progress);
		if (progress.isCancelled())
			return new Latencies(new Longest(0), List.of(), null, List.of(), null, List.of(), false);
		groups.sort(Comparator.comparingLong(Group::sum).reversed().thenComparing(Group::rule).thenComparing(Group::detail));
		return new Latencies(longest, groups, groups.isEmpty() ? null : sums.group(-1, "", ""), parts,
				new Source(history, begin, end), unmatched(all, reader), complete);
	}

	/** What is added up of an attribute. */
	private static final class Tally {

		private final int attribute;
		private final long from;
		private final Longest longest;
		private final Progress progress;
		private final long before;
		private final long total;
		private final Sums sums = new Sums();
		private final long[] bins = new long[LatencyBins.COUNT];
		private long seen;

		private Tally(int attribute, long from, Longest longest, Progress progress, long before, long total) {
			this.attribute = attribute;
			this.from = from;
			this.longest = longest;
			this.progress = progress;
			this.before = before;
			this.total = total;
		}

		private boolean add(long begin, long end, long text) {
			if ((++seen & PULSE) == 0) {
				progress.report(before + seen, total);
				if (progress.isCancelled())
					return false;
			}
			if (begin < from)
				return true;
			long length = end - begin;
			sums.add(length);
			bins[LatencyBins.of(length)]++;
			longest.add(begin, length, attribute, text < 0 ? NO_TEXT : (int) text);
			return true;
		}

		private Part part() {
			int first = LatencyBins.of(sums.min);
			return new Part(attribute, seen, first, Arrays.copyOfRange(bins, first, LatencyBins.of(sums.max) + 1));
		}
	}

	/** Lengths added up, ns. */
	private static final class Sums {

		private final Distribution values = new Distribution(false);
		private long min = Long.MAX_VALUE;
		private long max;
		private long sum;

		private void add(long length) {
			values.add(length);
			min = Math.min(min, length);
			max = Math.max(max, length);
			sum += length;
		}

		/** Takes others, which nothing is added to any more. */
		private void add(Sums others) {
			values.add(others.values);
			min = Math.min(min, others.min);
			max = Math.max(max, others.max);
			sum += others.sum;
		}

		private Group group(int attribute, String rule, String detail) {
			return new Group(attribute, rule, detail, values.count(), min, (double) sum / values.count(), max,
					(long) values.percentile(50), (long) values.percentile(95), (long) values.percentile(99), sum);
		}
	}

	private static List<Unmatched> unmatched(List<Attribute> all, HistoryReader reader) {
		Map<String, long[]> numbers = new LinkedHashMap<>();
		for (Attribute attribute : all) {
			int which = List.of(LatencyRows.UNMATCHED_BEGINS, LatencyRows.UNMATCHED_ENDS, LatencyRows.UNKNOWN)
					.indexOf(attribute.name());
			if (attribute.kind() == AttributeKind.COUNT && attribute.parent() >= 0 && which >= 0)
				reader.intervals(attribute.id(), Long.MIN_VALUE, Long.MAX_VALUE, (begin, end, count) -> {
					numbers.computeIfAbsent(all.get(attribute.parent()).name(), rule -> new long[3])[which] = count;
					return true;
				});
		}
		return numbers.entrySet().stream()
				.map(rule -> new Unmatched(rule.getKey(), rule.getValue()[0], rule.getValue()[1], rule.getValue()[2])).toList();
	}

	/** How many are shown one by one. */
	public int size() {
		return begins.length;
	}

	/** How many shorter ones there are besides, which have no numbers. */
	public int left() {
		return left;
	}

	/** Begin of a latency, ns since the origin. */
	public long begin(int i) {
		return begins[i];
	}

	/** How long it lasts, ns. */
	public long length(int i) {
		return lengths[i];
	}

	/** Number of its attribute: what it is. */
	public int attribute(int i) {
		return attributes[i];
	}

	/** Number of the text in the history that says whose it is; -1 for none. */
	public int text(int i) {
		return texts[i];
	}

	/** The first latency that begins at or after a time, ns since the origin; their number when there is none. */
	public int firstFrom(long time) {
		int low = 0;
		int high = begins.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (begins[middle] < time)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** Numbers about each attribute, the greatest sum first. */
	public List<Group> groups() {
		return groups;
	}

	/** Numbers about all attributes together, whose attribute is -1; null when there are no latencies. */
	public Group total() {
		return total;
	}

	/** How many latencies of some attributes there are in each of {@link LatencyBins}, whether they have numbers or not. */
	public long[] bins(IntPredicate which) {
		long[] bins = new long[LatencyBins.COUNT];
		for (Part part : parts)
			if (which.test(part.attribute))
				for (int i = 0; i < part.bins.length; i++)
					bins[part.firstBin + i] += part.bins[i];
		return bins;
	}

	/**
	 * Shows all latencies of some attributes, whether they have numbers or not. Where some have none, the history is read again, which takes about as long as before; it must
	 * not have been closed.
	 *
	 * @param cancelled whether nobody waits for it any more; then not all are shown
	 */
	public void each(IntPredicate which, BooleanSupplier cancelled, Visitor visitor) {
		if (left == 0) {
			for (int i = 0; i < begins.length; i++)
				if (which.test(attributes[i]))
					visitor.latency(attributes[i], begins[i], lengths[i]);
			return;
		}
		HistoryReader reader = source.history.reader();
		for (Part part : parts)
			if (which.test(part.attribute) && !cancelled.getAsBoolean())
				reader.intervals(part.attribute, source.begin, source.end, new IntervalSink() {

					private long seen;

					@Override
					public boolean interval(long begin, long end, long text) {
						if ((++seen & PULSE) == 0 && cancelled.getAsBoolean())
							return false;
						if (begin >= source.begin)
							visitor.latency(part.attribute, begin, end - begin);
						return seen < part.seen;
					}
				});
	}

	/** What could not be paired, of each rule where there is anything of that kind. */
	public List<Unmatched> unmatched() {
		return unmatched;
	}

	/** Whether all was read, of a history that is complete. */
	public boolean isComplete() {
		return complete;
	}
}
