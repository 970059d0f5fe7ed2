// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class VisitorsTest {

	private static List<Request> hundred(long seed) {
		Visitors visitors = new Visitors(new Luck(seed));
		return Stream.generate(visitors::next).limit(100).toList();
	}

	@Test
	void theSameSeedBringsTheSameVisitors() {
		assertEquals(hundred(1), hundred(1));
		assertNotEquals(hundred(1), hundred(2));
	}

	@Test
	void amountsAreInWholeCents() {
		Order order = new Order(1, List.of(new Item("green tea", 3, 12.2)), new Address("Emma", "Cork"));
		assertEquals(36.6, order.amount());
	}
}
