// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.time.Duration;
import java.util.List;

/** The shop: its parts and its threads. */
final class Shop {

	private static final int WEB_WORKERS = 3;
	private static final int ORDER_WORKERS = 2;
	private static final long GAUGE_MILLIS = 25;
	private static final long STOCK_MILLIS = 150;

	private final WorkQueue<Request> requests = new WorkQueue<>("requests");
	private final WorkQueue<Order> orders = new WorkQueue<>("orders");
	private final WorkQueue<Order> mails = new WorkQueue<>("mails");
	private final Totals totals = new Totals();
	private final Runnable incident;
	private final Luck luck;

	/**
	 * A shop that is closed.
	 *
	 * @param incident is told when something goes wrong that somebody will want to understand
	 * @param seed     what all chance comes from
	 */
	Shop(Runnable incident, long seed) {
		this.incident = incident;
		luck = new Luck(seed);
	}

	/** Opens it for a while. All its threads have ended when this returns. */
	void open(Duration length) throws InterruptedException {
		Scenario scenario = Scenario.now(length);
		Database database = new Database(scenario, luck.split());
		Stock stock = new Stock(luck.split());
		Crew load = new Crew().start("load", new LoadGenerator(scenario, requests, luck.split()));
		Crew web = webWorkers(database);
		Crew order = orderWorkers(scenario, database, stock);
		Crew mail = new Crew().start("mail", new MailWorker(mails, totals, luck.split()));
		Periodic stockKeeper = new Periodic(new StockKeeper(stock, database, luck.split()), STOCK_MILLIS);
		Periodic gauges = new Periodic(new Gauges(List.of(requests, orders, mails)), GAUGE_MILLIS);
		Crew others = new Crew().start("stock", stockKeeper).start("gauges", gauges);
		// Whoever gives work to others ends before them, so that no work is left.
		load.join();
		requests.close();
		web.join();
		orders.close();
		order.join();
		mails.close();
		mail.join();
		stockKeeper.stop();
		gauges.stop();
		others.join();
	}

	private Crew webWorkers(Database database) {
		PageCache cache = new PageCache(luck.split());
		Crew crew = new Crew();
		for (int i = 1; i <= WEB_WORKERS; i++)
			crew.start("web-" + i, new WebWorker(requests, orders, database, cache, totals, luck.split()));
		return crew;
	}

	private Crew orderWorkers(Scenario scenario, Database database, Stock stock) {
		PaymentProvider provider = new PaymentProvider(scenario, luck.split());
		Crew crew = new Crew();
		for (int i = 1; i <= ORDER_WORKERS; i++)
			crew.start("order-" + i, new OrderWorker(orders, mails, stock, provider, database, incident, totals, luck.split()));
		return crew;
	}

	/** What it has done so far. */
	Totals totals() {
		return totals;
	}
}
