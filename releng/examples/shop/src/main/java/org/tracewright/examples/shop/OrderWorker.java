// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.tracewright.examples.shop.ShopEvents.TRACE;

import java.util.Optional;

import org.tracewright.tracer.Span;

/** Brings orders to their end: reserves, asks for money, tells the customer. */
final class OrderWorker implements Runnable {

	private static final int ATTEMPTS = 3;
	private static final int FIRST_WAIT_MILLIS = 10;
	private static final int MICROS_PER_MILLI = 1000;

	private final WorkQueue<Order> orders;
	private final WorkQueue<Order> mails;
	private final Stock stock;
	private final PaymentProvider provider;
	private final Database database;
	private final Runnable incident;
	private final Totals totals;
	private final Luck luck;

	OrderWorker(WorkQueue<Order> orders, WorkQueue<Order> mails, Stock stock, PaymentProvider provider, Database database,
			Runnable incident, Totals totals, Luck luck) {
		this.orders = orders;
		this.mails = mails;
		this.stock = stock;
		this.provider = provider;
		this.database = database;
		this.incident = incident;
		this.totals = totals;
		this.luck = luck;
	}

	@Override
	public void run() {
		for (Optional<Order> next = orders.take(); next.isPresent(); next = orders.take())
			handle(next.get());
	}

	private void handle(Order order) {
		try (Span span = TRACE.order(order.id())) {
			Optional<Rejection> rejection = process(order);
			if (rejection.isPresent()) {
				totals.rejectedOrders.increment();
				TRACE.orderRejected(order.id(), rejection.get());
			} else {
				totals.orders.increment();
				TRACE.orderPlaced(order.id(), order.shipTo().name(), order.amount(), order.items().toArray(Item[]::new),
						order.shipTo());
				mails.put(order);
			}
		}
	}

	private Optional<Rejection> process(Order order) {
		if (!reserve(order))
			return Optional.of(Rejection.OUT_OF_STOCK);
		Optional<Rejection> unpaid = pay(order);
		if (unpaid.isPresent())
			return unpaid;
		try {
			database.query("UPDATE orders SET state = 'paid' WHERE id = " + order.id());
			return Optional.empty();
		} catch (QueryFailedException e) {
			return Optional.of(Rejection.DATABASE_ERROR);
		}
	}

	private boolean reserve(Order order) {
		try (Span reserve = TRACE.reserve(order.id())) {
			return stock.reserve(order.items());
		}
	}

	private Optional<Rejection> pay(Order order) {
		int waitMillis = FIRST_WAIT_MILLIS;
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			try {
				return provider.pay(order, attempt) ? Optional.empty() : Optional.of(Rejection.PAYMENT_DECLINED);
			} catch (ProviderDownException e) {
				TRACE.paymentProviderDown(order.id());
				incident.run();
			}
			if (attempt < ATTEMPTS) {
				TRACE.paymentRetry(order.id(), attempt + 1, waitMillis);
				luck.work(waitMillis * MICROS_PER_MILLI);
				waitMillis *= 2;
			}
		}
		return Optional.of(Rejection.PROVIDER_DOWN);
	}
}
