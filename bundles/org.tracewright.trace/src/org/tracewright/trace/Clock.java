// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.math.BigInteger;

/**
 * A clock whose cycles timestamps count. Conversion to nanoseconds is exact, rounded down.
 *
 * @param name          name
 * @param description   text for people, may be empty
 * @param uid           unique identifier, may be empty
 * @param frequency     cycles per second, unsigned, not 0
 * @param offsetSeconds offset of cycle 0 from the origin, in seconds
 * @param offsetCycles  offset on top of that, in cycles
 * @param precision     in cycles, -1 when unknown
 * @param unixEpoch     whether the origin is 1970-01-01T00:00:00Z
 */
public record Clock(String name, String description, String uid, long frequency, long offsetSeconds, long offsetCycles,
		long precision, boolean unixEpoch) {

	private static final long NANOS = 1_000_000_000L;
	/** Seconds (and cycles per second) below which products with 1e9 fit 63 bits. */
	private static final long MAX_PLAIN = 9_000_000_000L;
	private static final BigInteger BIG_NANOS = BigInteger.valueOf(NANOS);

	/**
	 * Nanoseconds from the origin for a number of cycles. What does not fit 64 bits saturates: see {@link #overflows}. Allocates nothing for clocks of up to
	 * 9 GHz whose times fit 64 bits.
	 *
	 * @param cycles clock value, unsigned 64 bits
	 */
	public long toNanos(long cycles) {
		long total = cycles + offsetCycles;
		boolean plain = cycles >= 0 && frequency > 0 && frequency <= MAX_PLAIN
				&& ((cycles ^ total) & (offsetCycles ^ total)) >= 0;
		if (plain && frequency == NANOS && offsetSeconds > -MAX_PLAIN && offsetSeconds < MAX_PLAIN) {
			// Most clocks count nanoseconds: no division.
			long base = offsetSeconds * NANOS;
			long nanos = total + base;
			if (((total ^ nanos) & (base ^ nanos)) >= 0)
				return nanos;
		}
		if (plain) {
			long seconds = Math.floorDiv(total, frequency);
			long rest = (total - seconds * frequency) * NANOS / frequency;
			long all = seconds + offsetSeconds;
			if (all > -MAX_PLAIN && all < MAX_PLAIN)
				return all * NANOS + rest;
		}
		return saturate(exact(cycles));
	}

	/** Whether the time of a clock value does not fit signed 64-bit nanoseconds. */
	public boolean overflows(long cycles) {
		long nanos = toNanos(cycles);
		return (nanos == Long.MAX_VALUE || nanos == Long.MIN_VALUE) && exact(cycles).bitLength() > 63;
	}

	/**
	 * The same clock with its origin moved to the whole second at or before a clock value, so that times near it fit; times are relative then.
	 *
	 * @param cycles clock value, unsigned 64 bits
	 */
	public Clock from(long cycles) {
		BigInteger total = unsigned(cycles).add(BigInteger.valueOf(offsetCycles));
		BigInteger[] parts = total.divideAndRemainder(unsigned(frequency));
		BigInteger seconds = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
		long before = seconds.negate().max(BigInteger.valueOf(Long.MIN_VALUE)).min(BigInteger.valueOf(Long.MAX_VALUE))
				.longValue();
		return new Clock(name, description, uid, frequency, before, offsetCycles, precision, false);
	}

	private BigInteger exact(long cycles) {
		BigInteger total = unsigned(cycles).add(BigInteger.valueOf(offsetCycles)).multiply(BIG_NANOS);
		BigInteger[] parts = total.divideAndRemainder(unsigned(frequency));
		BigInteger nanos = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
		return nanos.add(BigInteger.valueOf(offsetSeconds).multiply(BIG_NANOS));
	}

	private static long saturate(BigInteger nanos) {
		if (nanos.bitLength() <= 63)
			return nanos.longValue();
		return nanos.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
	}

	private static BigInteger unsigned(long value) {
		BigInteger big = BigInteger.valueOf(value & Long.MAX_VALUE);
		return value < 0 ? big.setBit(63) : big;
	}
}
