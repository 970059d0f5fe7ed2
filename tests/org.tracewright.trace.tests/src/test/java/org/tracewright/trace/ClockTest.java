// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ClockTest {

	private static Clock clock(long frequency, long seconds, long cycles) {
		return new Clock("c", "", "", frequency, seconds, cycles, -1, true);
	}

	@Test
	void aGigahertzClockCountsNanosecondsFromItsOffset() {
		assertEquals(1_795_382_111_791_471_591L + 1_414_961_945_703L,
				clock(1_000_000_000L, 0, 1_795_382_111_791_471_591L).toNanos(1_414_961_945_703L));
	}

	@Test
	void cyclesThatAreNoWholeNanosecondsAreRoundedDown() {
		assertEquals(333, clock(3_000_000_000L, 0, 0).toNanos(1000));
		assertEquals(-334, clock(3_000_000_000L, 0, -1001).toNanos(0));
	}

	@Test
	void whatDoesNotFitSaturatesAndSaysSo() {
		Clock slow = clock(1, 0, 0);
		assertEquals(Long.MAX_VALUE, slow.toNanos(-1L));
		assertTrue(slow.overflows(-1L));
		assertFalse(slow.overflows(9_000_000_000L));
	}

	@Test
	void theFastWayEqualsExactArithmetic() {
		long seed = 20261122;
		Random random = new Random(seed);
		for (int i = 0; i < 20_000; i++) {
			long frequency = 1 + random.nextLong(1L << 1 + random.nextInt(62));
			long seconds = random.nextLong() >> 31 + random.nextInt(30);
			long offset = random.nextLong() >> random.nextInt(63);
			long cycles = random.nextLong() >>> random.nextInt(63);
			BigInteger total = new BigInteger(Long.toUnsignedString(cycles)).add(BigInteger.valueOf(offset))
					.multiply(BigInteger.valueOf(1_000_000_000));
			BigInteger[] parts = total.divideAndRemainder(BigInteger.valueOf(frequency));
			BigInteger expected = (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0])
					.add(BigInteger.valueOf(seconds).multiply(BigInteger.valueOf(1_000_000_000)));
			BigInteger bounded = expected.max(BigInteger.valueOf(Long.MIN_VALUE)).min(BigInteger.valueOf(Long.MAX_VALUE));
			assertEquals(bounded.longValue(), clock(frequency, seconds, offset).toNanos(cycles),
					"seed " + seed + ", round " + i + ": " + frequency + " Hz, " + seconds + " s, " + offset + ", " + cycles);
		}
	}
}
