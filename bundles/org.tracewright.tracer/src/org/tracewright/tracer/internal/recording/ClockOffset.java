// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.time.Instant;

import org.tracewright.tracer.TraceClock;

/**
 * Where a clock's origin lies on the time line of the Unix epoch.
 *
 * @param seconds whole seconds, rounded down
 * @param nanos   the rest, 0 to 999,999,999 ns
 */
record ClockOffset(long seconds, long nanos) {

	private static final int TRIES = 200;
	private static final long SECOND = 1_000_000_000;

	/** Measures it: of many readings of both clocks, that in which the least time passed counts. */
	static ClockOffset measure(TraceClock clock) {
		long best = Long.MAX_VALUE;
		long offset = 0;
		for (int i = 0; i < TRIES; i++) {
			long before = clock.now();
			Instant now = Instant.now();
			long passed = clock.now() - before;
			if (passed < best) {
				best = passed;
				offset = now.getEpochSecond() * SECOND + now.getNano() - (before + passed / 2);
			}
		}
		return new ClockOffset(Math.floorDiv(offset, SECOND), Math.floorMod(offset, SECOND));
	}
}
