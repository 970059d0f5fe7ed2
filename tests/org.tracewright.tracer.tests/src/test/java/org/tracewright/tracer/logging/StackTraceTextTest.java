// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

final class StackTraceTextTest {

	private static final StackTraceElement MAIN = new StackTraceElement("shop.Main", "main", "Main.java", 3);
	private static final StackTraceElement ORDER = new StackTraceElement("shop.Shop", "order", "Shop.java", 70);
	private static final StackTraceElement PAY = new StackTraceElement("shop.Bank", "pay", "Bank.java", 12);

	private static <T extends Throwable> T at(T exception, StackTraceElement... frames) {
		exception.setStackTrace(frames);
		return exception;
	}

	@Test
	void noExceptionIsAnEmptyText() {
		assertEquals("", StackTraceText.of(null, 100));
	}

	@Test
	void framesThatACauseSharesAreLeftOut() {
		Throwable cause = at(new IllegalStateException("no money"), PAY, ORDER, MAIN);
		assertEquals("""
				java.lang.RuntimeException: order failed
					at shop.Shop.order(Shop.java:70)
					at shop.Main.main(Main.java:3)
				Caused by: java.lang.IllegalStateException: no money
					at shop.Bank.pay(Bank.java:12)
					... 2 more
				""", StackTraceText.of(at(new RuntimeException("order failed", cause), ORDER, MAIN), 1000));
	}

	@Test
	void aLongOneIsCut() {
		StackTraceElement[] deep = new StackTraceElement[100_000];
		Arrays.fill(deep, MAIN);
		String text = StackTraceText.of(at(new StackOverflowError(), deep), 4096);
		assertEquals(4096, text.length());
		assertTrue(text.startsWith("java.lang.StackOverflowError\n\tat shop.Main.main(Main.java:3)\n"), text);
	}

	@Test
	void deepStacksLeaveRoomForTheCause() {
		StackTraceElement[] deep = new StackTraceElement[1000];
		Arrays.fill(deep, MAIN);
		assertEquals("""
				java.lang.Exception: first
					at shop.Main.main(Main.java:3)
					at shop.Main.main(Main.java:3)
					at shop.Main.main(Main.java:3)
					at shop.Main.main(Main.java:3)
					... 996 more
				Caused by: java.lang.Exception: second
					at shop.Bank.pay(Bank.java:12)
				""", StackTraceText.of(at(new Exception("first", at(new Exception("second"), PAY)), deep), 250));
	}

	@Test
	void causesThatGoRoundInACircleEnd() {
		Exception first = at(new Exception("first"));
		Exception second = at(new Exception("second", first));
		first.initCause(second);
		assertTrue(StackTraceText.of(first, 200).startsWith("""
				java.lang.Exception: first
				Caused by: java.lang.Exception: second
				Caused by: java.lang.Exception: first
				"""));
	}
}
