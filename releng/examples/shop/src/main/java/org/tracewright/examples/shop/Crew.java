// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.util.ArrayList;
import java.util.List;

/** Threads that do the same work, until there is none. */
final class Crew {

	private final List<Thread> threads = new ArrayList<>();

	/** Starts a thread. */
	Crew start(String name, Runnable work) {
		threads.add(Thread.ofPlatform().name(name).start(work));
		return this;
	}

	/** Waits until all have ended. */
	void join() throws InterruptedException {
		for (Thread thread : threads)
			thread.join();
	}
}
