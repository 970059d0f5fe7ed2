// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal;

import org.tracewright.analysis.history.HistoryReader;

/**
 * Moves over the intervals of a state attribute that touch a range of time, in their order. It fetches some at a time, so that many cursors may be merged that share
 * a reader, and takes no memory that grows with the trace.
 */
public final class IntervalCursor {

	private static final int FETCHED = 256;
	/** So many are fetched at once where that many without length lie at one instant. */
	private static final int MOST_FETCHED = 8192;

	private final HistoryReader reader;
	private final int attribute;
	private final long rangeEnd;
	private long[] begins = new long[FETCHED];
	private long[] ends = new long[FETCHED];
	private long[] values = new long[FETCHED];
	private int count;
	private int at = -1;
	/** Where the next ones are looked for, and how many of those that would be found there were shown before. */
	private long from;
	private long skipped;

	/**
	 * A cursor before the first of them.
	 *
	 * @param begin first instant, ns since the origin
	 * @param end   the instant behind the last
	 */
	public IntervalCursor(HistoryReader reader, int attribute, long begin, long end) {
		this.reader = reader;
		this.attribute = attribute;
		from = begin;
		rangeEnd = end;
	}

	/** Moves to the next one; false behind the last. */
	public boolean next() {
		if (++at >= count)
			fetch();
		return at < count;
	}

	private void fetch() {
		if (skipped > begins.length && begins.length < MOST_FETCHED) {
			begins = new long[MOST_FETCHED];
			ends = new long[MOST_FETCHED];
			values = new long[MOST_FETCHED];
		}
		at = 0;
		count = 0;
		long[] toSkip = {skipped};
		reader.intervals(attribute, from, rangeEnd, (begin, end, value) -> {
			if (toSkip[0] > 0) {
				toSkip[0]--;
				return true;
			}
			begins[count] = begin;
			ends[count] = end;
			values[count] = value;
			return ++count < begins.length;
		});
		if (count == 0)
			return;
		long last = ends[count - 1];
		int same = count;
		// Those without length that lie where the last one ends would be shown again.
		while (same > 0 && begins[same - 1] == last)
			same--;
		skipped = count - same + (same == 0 && last == from ? skipped : 0);
		from = last;
	}

	/** ns since the origin. */
	public long begin() {
		return begins[at];
	}

	/** ns since the origin, not included. */
	public long end() {
		return ends[at];
	}

	/** Its value. */
	public long value() {
		return values[at];
	}
}
