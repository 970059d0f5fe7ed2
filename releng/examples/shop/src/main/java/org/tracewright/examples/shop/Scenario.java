// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What happens when: a rush every second, a slow database in the middle, and a moment in which nobody can pay.
 *
 * @param clock  tells the time, in ns
 * @param start  when the shop opens, by that clock
 * @param length how long it is open, in ns
 */
record Scenario(LongSupplier clock, long start, long length) {

	private static final long SECOND = Duration.ofSeconds(1).toNanos();
	private static final double RUSH_FROM = 0.55;
	private static final double RUSH_TO = 0.8;
	private static final double SLOW_FROM = 0.4;
	private static final double SLOW_TO = 0.55;
	private static final double DOWN_FROM = 0.7;
	private static final double DOWN_TO = 0.76;

	/** One that begins now. */
	static Scenario now(Duration length) {
		return new Scenario(System::nanoTime, System.nanoTime(), length.toNanos());
	}

	/** Whether the shop has closed. */
	boolean isOver() {
		return elapsed() >= length;
	}

	/** Whether everybody comes at once. */
	boolean isRush() {
		double part = elapsed() % SECOND / (double) SECOND;
		return part >= RUSH_FROM && part < RUSH_TO;
	}

	/** Whether the database is slow. */
	boolean isSlow() {
		return isWithin(SLOW_FROM, SLOW_TO);
	}

	/** Whether the payment provider does not answer. */
	boolean isPaymentDown() {
		return isWithin(DOWN_FROM, DOWN_TO);
	}

	private boolean isWithin(double from, double to) {
		double part = elapsed() / (double) length;
		return part >= from && part < to;
	}

	private long elapsed() {
		return clock.getAsLong() - start;
	}
}
