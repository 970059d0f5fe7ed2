// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

/**
 * A range of time.
 *
 * @param begin first instant, ns since the origin
 * @param end   the instant behind the last, later than the first
 */
public record TimeRange(long begin, long end) {

	/** Checks. */
	public TimeRange {
		if (end <= begin)
			throw new IllegalArgumentException("a range from " + begin + " to " + end);
	}

	/** Two instants in any order; at least 1 ns long. */
	public static TimeRange between(long one, long other) {
		return new TimeRange(Math.min(one, other), Math.max(Math.max(one, other), Math.min(one, other) + 1));
	}

	/** Length, ns. */
	public long length() {
		return end - begin;
	}

	/** Whether an instant is in it. */
	public boolean contains(long time) {
		return time >= begin && time < end;
	}

	/** The same length, but within another range as far as possible, and no longer than that. */
	public TimeRange within(TimeRange outer) {
		long length = Math.min(length(), outer.length());
		long newBegin = Math.clamp(begin, outer.begin, outer.end - length);
		return new TimeRange(newBegin, newBegin + length);
	}
}
