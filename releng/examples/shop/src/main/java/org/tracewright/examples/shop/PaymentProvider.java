// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.tracewright.examples.shop.ShopEvents.TRACE;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.tracewright.tracer.Span;

/** Somebody else's service. Each call has a virtual thread of its own, which does nothing but wait. */
final class PaymentProvider {

	private static final double CALL_MICROS = 6000;
	private static final double DECLINED = 0.03;

	private final Scenario scenario;
	private final Luck luck;

	PaymentProvider(Scenario scenario, Luck luck) {
		this.scenario = scenario;
		this.luck = luck;
	}

	/**
	 * Asks for money.
	 *
	 * @param attempt how often it was asked for this order, from 1
	 * @return whether it comes
	 * @throws ProviderDownException when nobody answers
	 */
	boolean pay(Order order, int attempt) throws ProviderDownException {
		FutureTask<Boolean> call = new FutureTask<>(() -> call(order, attempt));
		Thread.ofVirtual().name("payment-" + order.id()).start(call);
		try {
			return call.get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof ProviderDownException down)
				throw down;
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			throw new IllegalStateException("the shop's threads are never interrupted", e);
		}
	}

	private boolean call(Order order, int attempt) throws ProviderDownException {
		try (Span payment = TRACE.payment(order.id(), order.amount(), attempt)) {
			luck.work(CALL_MICROS);
			if (scenario.isPaymentDown())
				throw new ProviderDownException();
			return !luck.happens(DECLINED);
		}
	}
}
