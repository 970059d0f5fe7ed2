// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.util.List;

/**
 * An order.
 *
 * @param id     number
 * @param items  what is ordered, at least one line
 * @param shipTo customer and where the goods go
 */
record Order(long id, List<Item> items, Address shipTo) {

	private static final double CENTS = 100;

	Order {
		items = List.copyOf(items);
	}

	/** What it costs, in euros, to the cent. */
	double amount() {
		return Math.round(CENTS * items.stream().mapToDouble(item -> item.pieces() * item.price()).sum()) / CENTS;
	}
}
