// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class ScenarioTest {

	/** A shop that is open from 1 s to 11 s of a clock, seen at some time after it has opened. */
	private static String at(double seconds) {
		long start = Duration.ofSeconds(1).toNanos();
		Scenario scenario = new Scenario(() -> start + (long) (seconds * start), start, 10 * start);
		return (scenario.isRush() ? "rush " : "") + (scenario.isSlow() ? "slow " : "") + (scenario.isPaymentDown() ? "down " : "")
				+ (scenario.isOver() ? "over" : "open");
	}

	@Test
	void aRushComesEverySecond() {
		assertEquals("open", at(0));
		assertEquals("rush open", at(0.6));
		assertEquals("open", at(0.9));
		assertEquals("rush open", at(9.6));
	}

	@Test
	void theDatabaseIsSlowInTheMiddle() {
		assertEquals("open", at(3.9));
		assertEquals("slow open", at(4));
		assertEquals("slow open", at(5.4));
		assertEquals("rush open", at(5.6));
	}

	@Test
	void paymentFailsForAMoment() {
		assertEquals("open", at(6.99));
		assertEquals("down open", at(7));
		assertEquals("rush open", at(7.6));
	}

	@Test
	void itEnds() {
		assertEquals("open", at(9.99));
		assertEquals("over", at(10));
	}
}
