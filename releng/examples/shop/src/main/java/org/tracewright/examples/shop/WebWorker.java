// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.tracewright.examples.shop.ShopEvents.TRACE;

import java.util.Optional;
import java.util.stream.Collectors;

import org.tracewright.examples.shop.Request.Browse;
import org.tracewright.examples.shop.Request.Checkout;
import org.tracewright.examples.shop.Request.Search;
import org.tracewright.tracer.Span;

/** Serves requests, one after the other. */
final class WebWorker implements Runnable {

	private static final double RENDER_MICROS = 600;

	private final WorkQueue<Request> requests;
	private final WorkQueue<Order> orders;
	private final Database database;
	private final PageCache cache;
	private final Totals totals;
	private final Luck luck;

	WebWorker(WorkQueue<Request> requests, WorkQueue<Order> orders, Database database, PageCache cache, Totals totals,
			Luck luck) {
		this.requests = requests;
		this.orders = orders;
		this.database = database;
		this.cache = cache;
		this.totals = totals;
		this.luck = luck;
	}

	@Override
	public void run() {
		for (Optional<Request> next = requests.take(); next.isPresent(); next = requests.take())
			serve(next.get());
	}

	private void serve(Request request) {
		totals.requests.increment();
		try (Span span = TRACE.request(request.id(), request.path(), request.session())) {
			try {
				answer(request);
			} catch (QueryFailedException e) {
				totals.failedRequests.increment();
				TRACE.requestFailed(request.id(), e.getMessage());
			}
		}
	}

	private void answer(Request request) throws QueryFailedException {
		switch (request) {
			case Browse browse -> {
				if (!cache.has(browse.article())) {
					database.query("SELECT * FROM article WHERE name = '" + browse.article() + "'");
					cache.keep(browse.article());
				}
				render("article");
			}
			case Search search -> {
				database.query("SELECT name, price FROM article WHERE name LIKE '%" + search.word() + "%'");
				render("results");
			}
			case Checkout checkout -> {
				if (TRACE.basketEnabled())
					TRACE.basket(checkout.session(), contents(checkout.order()));
				database.query("INSERT INTO orders VALUES (" + checkout.order().id() + ", 'new')");
				orders.put(checkout.order());
				render("thanks");
			}
		}
	}

	private void render(String page) {
		try (Span render = TRACE.render(page)) {
			luck.work(RENDER_MICROS);
		}
	}

	private static String contents(Order order) {
		return order.items().stream().map(item -> item.pieces() + " x " + item.article()).collect(Collectors.joining(", "));
	}
}
