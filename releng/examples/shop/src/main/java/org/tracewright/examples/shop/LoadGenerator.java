// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.tracewright.examples.shop.ShopEvents.TRACE;

import org.tracewright.tracer.Span;

/** Sends visitors to the shop: a few, and once a second many. */
final class LoadGenerator implements Runnable {

	private static final double CALM_MICROS = 12_000;
	private static final double RUSH_MICROS = 450;

	private final Scenario scenario;
	private final Visitors visitors;
	private final WorkQueue<Request> requests;
	private final Luck luck;
	private int rushes;

	LoadGenerator(Scenario scenario, WorkQueue<Request> requests, Luck luck) {
		this.scenario = scenario;
		this.requests = requests;
		this.luck = luck.split();
		visitors = new Visitors(luck.split());
	}

	@Override
	public void run() {
		while (!scenario.isOver()) {
			while (!scenario.isOver() && !scenario.isRush())
				visit(CALM_MICROS);
			if (scenario.isRush())
				rush();
		}
	}

	private void rush() {
		rushes++;
		try (Span rush = TRACE.rush(rushes)) {
			while (!scenario.isOver() && scenario.isRush())
				visit(RUSH_MICROS);
		}
	}

	private void visit(double pauseMicros) {
		requests.put(visitors.next());
		luck.work(pauseMicros);
	}
}
