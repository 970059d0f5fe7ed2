// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

/** What a reader makes of a timestamp of which only the low bits are recorded (CTF2-SPEC-2.0, 6.3). */
final class ClockBits {

	private ClockBits() {
	}

	/** The first clock value at or after another one that has these low bits. */
	static long updated(long clock, long value, int bits) {
		if (bits >= Long.SIZE)
			return value;
		long mask = (1L << bits) - 1;
		long low = value & mask;
		long high = clock & ~mask;
		return low < (clock & mask) ? high + mask + 1 + low : high | low;
	}

	/** Whether a reader at a clock value understands another one of which it gets the low bits. */
	static boolean resolves(long clock, long wanted, int bits) {
		return updated(clock, wanted, bits) == wanted;
	}

	/** Bytes of an unsigned LEB128 integer. */
	static int groups(long value) {
		return Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(value) + 6) / 7);
	}

	/** The shortest value in unsigned LEB128 that a reader at a clock value understands as another one. */
	static long variable(long clock, long wanted) {
		for (int groups = 1; groups < 10; groups++) {
			long low = wanted & (1L << 7 * groups) - 1;
			// A shorter form has fewer bits for the reader.
			if (groups(low) == groups && resolves(clock, wanted, 7 * groups))
				return low;
		}
		return wanted;
	}
}
