// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

/** What a visitor asks for. */
sealed interface Request {

	/** Number of the request. */
	long id();

	/** Number of the visitor's session: any 64 bits. */
	long session();

	/** The path of its address. */
	String path();

	/** The page of an article. */
	record Browse(long id, long session, String article) implements Request {

		@Override
		public String path() {
			return "/article/" + article;
		}
	}

	/** All articles with a word. */
	record Search(long id, long session, String word) implements Request {

		@Override
		public String path() {
			return "/search?q=" + word;
		}
	}

	/** An order of what is in the basket. */
	record Checkout(long id, long session, Order order) implements Request {

		@Override
		public String path() {
			return "/checkout/" + order.id();
		}
	}
}
