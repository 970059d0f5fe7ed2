// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.examples.shop.Catalogue.Article;

/** Makes up what visitors ask for: the same for the same seed. */
final class Visitors {

	private static final double CHECKOUT = 0.2;
	private static final double SEARCH = 0.15;
	private static final int MOST_LINES = 3;
	private static final int MOST_PIECES = 4;

	private final Luck luck;
	private long requests;
	private long orders;

	Visitors(Luck luck) {
		this.luck = luck;
	}

	/** The next request. */
	Request next() {
		requests++;
		if (luck.happens(CHECKOUT))
			return new Request.Checkout(requests, luck.bits(), order());
		String article = luck.pick(Catalogue.ARTICLES).name();
		return luck.happens(SEARCH)
				? new Request.Search(requests, luck.bits(), article)
				: new Request.Browse(requests, luck.bits(), article);
	}

	private Order order() {
		List<Item> items = new ArrayList<>();
		for (int left = luck.upTo(MOST_LINES); left > 0; left--) {
			Article article = luck.pick(Catalogue.ARTICLES);
			items.add(new Item(article.name(), luck.upTo(MOST_PIECES), article.price()));
		}
		orders++;
		return new Order(orders, items, luck.pick(Catalogue.CUSTOMERS));
	}
}
