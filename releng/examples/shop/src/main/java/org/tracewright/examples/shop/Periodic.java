// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A task that is done again and again until it is stopped. */
final class Periodic implements Runnable {

	private final CountDownLatch stop = new CountDownLatch(1);
	private final Runnable task;
	private final long millis;

	/** A task with a pause of some milliseconds behind it. */
	Periodic(Runnable task, long millis) {
		this.task = task;
		this.millis = millis;
	}

	@Override
	public void run() {
		try {
			do
				task.run();
			while (!stop.await(millis, TimeUnit.MILLISECONDS));
		} catch (InterruptedException e) {
			throw new IllegalStateException("the shop's threads are never interrupted", e);
		}
	}

	/** Ends it after what it is doing. */
	void stop() {
		stop.countDown();
	}
}
