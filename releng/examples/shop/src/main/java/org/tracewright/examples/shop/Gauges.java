// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.tracewright.examples.shop.ShopEvents.TRACE;

import java.util.List;

/** Tells how many wait in queues. */
final class Gauges implements Runnable {

	private final List<WorkQueue<?>> queues;

	Gauges(List<WorkQueue<?>> queues) {
		this.queues = queues;
	}

	/** Tells it once. */
	@Override
	public void run() {
		for (WorkQueue<?> queue : queues)
			TRACE.queueLength(queue.name(), queue.length());
	}
}
