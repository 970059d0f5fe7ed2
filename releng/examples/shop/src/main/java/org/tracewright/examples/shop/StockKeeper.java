// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.tracewright.examples.shop.ShopEvents.TRACE;

import org.tracewright.tracer.Span;

/** Looks after the stock: buys what is nearly gone. */
final class StockKeeper implements Runnable {

	private static final int LOW = 30;
	private static final double DELIVERY_MICROS = 20_000;

	private final Stock stock;
	private final Database database;
	private final Luck luck;

	StockKeeper(Stock stock, Database database, Luck luck) {
		this.stock = stock;
		this.database = database;
		this.luck = luck;
	}

	/** One look around. */
	@Override
	public void run() {
		stock.pieces().forEach((article, left) -> {
			if (left < LOW) {
				TRACE.stockLow(article, left);
				refill(article);
			}
		});
	}

	private void refill(String article) {
		int pieces = stock.missing(article);
		try (Span refill = TRACE.refill(article, pieces)) {
			luck.work(DELIVERY_MICROS);
			database.query("UPDATE stock SET pieces = pieces + " + pieces + " WHERE article = '" + article + "'");
			stock.add(article, pieces);
		} catch (QueryFailedException e) {
			// The next look finds it still low.
		}
	}
}
