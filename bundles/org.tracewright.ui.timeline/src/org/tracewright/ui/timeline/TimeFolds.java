// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of time in which there are no events, each shown as short as the others. Instants are ns since the origin; how far from the origin they look, with those parts
 * folded, is counted in ns too. Asking allocates nothing.
 */
public final class TimeFolds {

	/** Nothing is folded. */
	public static final TimeFolds NONE = new TimeFolds(List.of(), 1);

	/** Shorter parts of the whole are not worth it. */
	private static final double LEAST = 0.01;
	/** How long what is folded looks, as a share of all that is not: each, and all together. */
	private static final double SHOWN = 0.08;
	private static final double ALL_SHOWN = 0.4;

	private final TimeRange[] folds;
	/** Where each looks to begin, ns. */
	private final long[] looks;
	/** How long each looks, ns. */
	private final long shown;

	/**
	 * Folds parts of time.
	 *
	 * @param empty in the order of time, without a common instant, each at least as long as it is going to look
	 * @param shown how long each looks, ns, at least 1
	 */
	public TimeFolds(List<TimeRange> empty, long shown) {
		folds = empty.toArray(TimeRange[]::new);
		looks = new long[folds.length];
		this.shown = shown;
		long saved = 0;
		for (int i = 0; i < folds.length; i++) {
			looks[i] = folds[i].begin() - saved;
			saved += folds[i].length() - shown;
		}
	}

	/**
	 * Folds what has no events and is long.
	 *
	 * @param counts events in parts of equal length
	 * @param all    the time that these are parts of
	 */
	public static TimeFolds of(int[] counts, TimeRange all) {
		List<TimeRange> empty = new ArrayList<>();
		double bin = all.length() / (double) Math.max(1, counts.length);
		long left = all.length();
		for (int i = 0; i < counts.length;) {
			int from = i;
			while (i < counts.length && counts[i] == 0)
				i++;
			if (i - from >= Math.max(2, LEAST * counts.length)) {
				empty.add(new TimeRange(all.begin() + (long) (from * bin), all.begin() + (long) (i * bin)));
				left -= empty.getLast().length();
			}
			i = Math.max(i, from + 1);
		}
		if (empty.isEmpty() || left <= 0)
			return NONE;
		long longest = empty.stream().mapToLong(TimeRange::length).min().orElseThrow();
		return new TimeFolds(empty, Math.clamp((long) (left * Math.min(SHOWN, ALL_SHOWN / empty.size())), 1, longest));
	}

	/** What is folded, in the order of time. */
	public List<TimeRange> all() {
		return List.of(folds);
	}

	/** Whether nothing is. */
	public boolean isNone() {
		return folds.length == 0;
	}

	/** Which part of a range is folded, from 0 to 1. */
	public double share(TimeRange range) {
		return folds.length == 0 ? 0 : 1 - (double) length(range) / range.length();
	}

	/** How far an instant looks from the origin. */
	public long look(long time) {
		int at = last(time);
		if (at < 0)
			return time;
		TimeRange fold = folds[at];
		return time >= fold.end()
				? looks[at] + shown + (time - fold.end())
				: looks[at] + (long) ((double) (time - fold.begin()) / fold.length() * shown);
	}

	/** The last fold that begins before an instant or then; -1 for none. */
	private int last(long time) {
		int at = folds.length - 1;
		while (at >= 0 && folds[at].begin() > time)
			at--;
		return at;
	}

	/** The instant that looks so far from the origin. */
	public long time(long look) {
		int at = folds.length - 1;
		while (at >= 0 && looks[at] > look)
			at--;
		if (at < 0)
			return look;
		long since = look - looks[at];
		return since >= shown
				? folds[at].end() + since - shown
				: folds[at].begin() + (long) ((double) since / shown * folds[at].length());
	}

	/** How long a range looks, ns. */
	public long length(TimeRange range) {
		return Math.max(1, look(range.end()) - look(range.begin()));
	}

	/**
	 * The range that looks so long from where another instant looks to be.
	 *
	 * @param begin  as {@link #look} says
	 * @param length of it, as it looks
	 * @param within where it has to be; it is moved there, and no longer than that
	 */
	public TimeRange range(double begin, double length, TimeRange within) {
		long first = look(within.begin());
		long longest = length(within);
		long looksLong = (long) Math.clamp(length, 1, (double) longest);
		long looksFrom = (long) Math.clamp(begin, (double) first, (double) (first + longest - looksLong));
		return TimeRange.between(time(looksFrom), time(looksFrom + looksLong));
	}

	/** A range at each end of a part that is folded, and at its own ends, in the order of time; the parts between follow each other. */
	public long[] pieces(TimeRange range) {
		List<Long> ends = new ArrayList<>();
		ends.add(range.begin());
		for (TimeRange fold : folds)
			for (long end : new long[]{fold.begin(), fold.end()})
				if (end > range.begin() && end < range.end())
					ends.add(end);
		ends.add(range.end());
		return ends.stream().mapToLong(Long::longValue).toArray();
	}

	/** Whether an instant is in a part that is folded. */
	public boolean isFolded(long time) {
		int at = last(time);
		return at >= 0 && time < folds[at].end();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TimeFolds folded && folded.shown == shown && folded.all().equals(all());
	}

	@Override
	public int hashCode() {
		return all().hashCode();
	}
}
