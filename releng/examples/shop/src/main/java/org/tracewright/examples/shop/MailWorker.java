// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.tracewright.examples.shop.ShopEvents.TRACE;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.tracewright.tracer.Span;

/** Writes to customers whose orders are placed. */
final class MailWorker implements Runnable {

	private static final double MAIL_MICROS = 4000;

	private final WorkQueue<Order> mails;
	private final Totals totals;
	private final Luck luck;

	MailWorker(WorkQueue<Order> mails, Totals totals, Luck luck) {
		this.mails = mails;
		this.totals = totals;
		this.luck = luck;
	}

	@Override
	public void run() {
		for (Optional<Order> next = mails.take(); next.isPresent(); next = mails.take())
			send(next.get());
	}

	private void send(Order order) {
		String text = "Dear " + order.shipTo().name() + ", your order " + order.id() + " is on its way to "
				+ order.shipTo().city() + ".";
		try (Span send = TRACE.sendMail(order.id())) {
			luck.work(MAIL_MICROS);
			totals.mails.increment();
			TRACE.mailSent(order.id(), order.shipTo().name(), text.getBytes(StandardCharsets.UTF_8).length);
		}
	}
}
