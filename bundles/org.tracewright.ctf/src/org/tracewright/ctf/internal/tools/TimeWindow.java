// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.tools;

import org.tracewright.trace.Clock;

/** A range of time as a clock counts it, ends included. */
final class TimeWindow {

	private final Clock clock;
	private final long from;
	private final long until;

	/**
	 * A range.
	 *
	 * @param clock null for none: then everything is inside
	 * @param from  first instant, ns
	 * @param until last instant, ns
	 */
	TimeWindow(Clock clock, long from, long until) {
		this.clock = clock;
		this.from = from;
		this.until = until;
	}

	boolean isAll() {
		return clock == null || from == Long.MIN_VALUE && until == Long.MAX_VALUE;
	}

	boolean isBefore(long cycles) {
		return clock != null && clock.toNanos(cycles) < from;
	}

	boolean isAfter(long cycles) {
		return clock != null && clock.toNanos(cycles) > until;
	}

	boolean has(long cycles) {
		return !isBefore(cycles) && !isAfter(cycles);
	}

	/** A clock value, or the first one inside when it is before. */
	long notBefore(long cycles) {
		return isBefore(cycles) ? first() : cycles;
	}

	/** A clock value, or the last one inside when it is after. */
	long notAfter(long cycles) {
		return isAfter(cycles) ? last() : cycles;
	}

	/** The first clock value inside. */
	long first() {
		long low = 0;
		long high = -1;
		// The least value that is not before.
		while (low != high) {
			long middle = low + (high - low >>> 1);
			if (isBefore(middle))
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** The last clock value inside. */
	long last() {
		long low = 0;
		long high = -1;
		while (low != high) {
			long middle = low + (high - low >>> 1) + (high - low & 1);
			if (isAfter(middle))
				high = middle - 1;
			else
				low = middle;
		}
		return low;
	}
}
