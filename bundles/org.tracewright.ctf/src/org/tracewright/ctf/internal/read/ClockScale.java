// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import org.tracewright.trace.Clock;

/** Turns clock values into times, ns, and back. For each event: clocks that count nanoseconds, as most do, take an addition. Allocates nothing. */
final class ClockScale {

	private static final long NANOS = 1_000_000_000L;
	private static final long MAX_FREQUENCY = 9_000_000_000L;

	private final Clock clock;
	/** Whether a time is the clock value and {@link #base}, as long as both are within 63 bits. */
	private final boolean plain;
	private final long base;

	/** For a clock, null for none: then there is one time, the earliest. */
	ClockScale(Clock clock) {
		this.clock = clock;
		base = clock == null ? 0 : clock.toNanos(0);
		plain = clock != null && clock.frequency() == NANOS && base >= 0 && base < Long.MAX_VALUE;
	}

	/** The time of a clock value. */
	long time(long cycles) {
		long time = cycles + base;
		if (plain && (cycles | time) >= 0)
			return time;
		return clock == null ? Long.MIN_VALUE : clock.toNanos(cycles);
	}

	/**
	 * A clock value up to which no time is later than a given one: the last, or one near it.
	 *
	 * @param cycles a clock value whose time is not later
	 * @param until  the time
	 * @return a clock value not before {@code cycles}, unsigned
	 */
	long last(long cycles, long until) {
		if (clock == null)
			return -1;
		if (plain && cycles >= 0 && until >= base)
			return Math.max(cycles, until - base);
		if (cycles < 0 || clock.frequency() <= 0 || clock.frequency() > MAX_FREQUENCY)
			return cycles;
		long distance = until - time(cycles);
		// Far ahead is as good as a second ahead: whoever comes there asks again.
		return cycles + (distance < 0 || distance > NANOS ? NANOS : distance) * clock.frequency() / NANOS;
	}
}
