// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tracewright.examples.shop.Catalogue.Article;

/** How many pieces of each article there are. */
final class Stock {

	private static final int FULL = 120;
	private static final double COUNTING_MICROS = 250;

	private final Map<String, Integer> pieces = new TreeMap<>();
	private final Luck luck;

	/** A full stock. */
	Stock(Luck luck) {
		this.luck = luck;
		for (Article article : Catalogue.ARTICLES)
			pieces.put(article.name(), FULL);
	}

	/** Puts all items of an order aside, or none when one is missing. One thread counts at a time. */
	synchronized boolean reserve(List<Item> items) {
		luck.work(COUNTING_MICROS);
		Map<String, Integer> left = new TreeMap<>(pieces);
		items.forEach(item -> left.merge(item.article(), -item.pieces(), Integer::sum));
		if (left.values().stream().anyMatch(count -> count < 0))
			return false;
		pieces.putAll(left);
		return true;
	}

	/** What is there, by article. */
	synchronized Map<String, Integer> pieces() {
		return Map.copyOf(pieces);
	}

	/** How many pieces of an article would fill it up. */
	synchronized int missing(String article) {
		return FULL - pieces.get(article);
	}

	/** Adds pieces of an article. */
	synchronized void add(String article, int more) {
		pieces.merge(article, more, Integer::sum);
	}
}
