// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Work that waits for a thread. */
final class WorkQueue<T> {

	private final String name;
	private final Queue<T> waiting = new ArrayDeque<>();
	private boolean closed;

	/** An open queue without work. */
	WorkQueue(String name) {
		this.name = name;
	}

	/** What it is called. */
	String name() {
		return name;
	}

	/** Adds work. */
	synchronized void put(T work) {
		waiting.add(work);
		notifyAll();
	}

	/** Takes the oldest work, waits for some if need be; nothing once the queue is closed and all work is taken. */
	synchronized Optional<T> take() {
		try {
			while (waiting.isEmpty() && !closed)
				wait();
		} catch (InterruptedException e) {
			throw new IllegalStateException("the shop's threads are never interrupted", e);
		}
		return Optional.ofNullable(waiting.poll());
	}

	/** Says that no more work comes. */
	synchronized void close() {
		closed = true;
		notifyAll();
	}

	/** How much waits. */
	synchronized int length() {
		return waiting.size();
	}
}
