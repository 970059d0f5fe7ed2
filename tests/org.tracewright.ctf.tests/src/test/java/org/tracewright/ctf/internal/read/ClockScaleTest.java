// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tracewright.trace.Clock;

/** The quick way from clock values to times is the exact one, and the way back never leads too far. */
class ClockScaleTest {

	private static final long[] FREQUENCIES = {1, 1000, 24_000_000, 999_999_999, 1_000_000_000, 2_893_000_000L, 9_000_000_000L,
			-1};

	private static long some(Random random) {
		return random.nextLong() >> random.nextInt(Long.SIZE);
	}

	private static Clock clock(Random random) {
		return new Clock("c", "", "", FREQUENCIES[random.nextInt(FREQUENCIES.length)], some(random) >> 20, some(random), -1,
				true);
	}

	@Test
	void timesAreThoseOfTheClock() {
		Random random = new Random(1);
		for (int i = 0; i < 20_000; i++) {
			Clock clock = clock(random);
			long cycles = some(random);
			assertEquals(clock.toNanos(cycles), new ClockScale(clock).time(cycles), () -> clock + " at " + cycles);
		}
	}

	@Test
	void theLastClockValueUpToATimeIsNotLater() {
		Random random = new Random(2);
		for (int i = 0; i < 20_000; i++) {
			Clock clock = clock(random);
			ClockScale scale = new ClockScale(clock);
			long cycles = some(random);
			long time = scale.time(cycles);
			long until = time + Math.min(random.nextLong(1L << 1 + random.nextInt(62)), Long.MAX_VALUE - Math.max(0, time));
			long last = scale.last(cycles, until);
			assertTrue(Long.compareUnsigned(last, cycles) >= 0, () -> clock + ": " + last + " is before " + cycles);
			assertTrue(scale.time(last) <= until, () -> clock + ": " + last + " is later than " + until);
		}
	}

	@Test
	void aNanosecondClockFindsTheVeryLast() {
		ClockScale scale = new ClockScale(new Clock("c", "", "", 1_000_000_000L, 5, 7, -1, true));
		assertEquals(93, scale.last(1, 5_000_000_100L));
		assertEquals(5_000_000_100L, scale.time(93));
	}

	@Test
	void withoutAClockThereIsOneTime() {
		ClockScale scale = new ClockScale(null);
		assertEquals(Long.MIN_VALUE, scale.time(42));
		assertEquals(-1, scale.last(42, Long.MIN_VALUE));
	}
}
