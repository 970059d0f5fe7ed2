// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.util.List;

/** What the shop sells, and to whom. */
final class Catalogue {

	/**
	 * A thing to buy.
	 *
	 * @param name  name
	 * @param price in euros
	 */
	record Article(String name, double price) {
	}

	static final List<Article> ARTICLES = List.of(new Article("teapot", 34.9), new Article("cup", 6.5),
			new Article("green tea", 12.2), new Article("black tea", 9.8), new Article("kettle", 59.0),
			new Article("strainer", 4.25), new Article("honey", 7.9), new Article("tray", 21.0));
	static final List<Address> CUSTOMERS = List.of(new Address("Amélie", "Lyon"), new Address("Björn", "Göteborg"),
			new Address("Chiara", "Torino"), new Address("Dmitri", "Riga"), new Address("Emma", "Cork"),
			new Address("Fatima", "Rabat"), new Address("Grzegorz", "Łódź"), new Address("花子", "京都"));

	private Catalogue() {
	}
}
