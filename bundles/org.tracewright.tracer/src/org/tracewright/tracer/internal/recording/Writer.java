// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.util.concurrent.locks.LockSupport;

/** The thread that brings complete sub-buffers to their files as soon as there are some, and the others now and then. */
final class Writer implements Runnable {

	private static final long LONGEST_NAP = 100_000_000;

	private final Thread thread;
	private final Runnable drain;
	private final Runnable flush;
	private final Runnable last;
	private final long flushNanos;
	private volatile boolean asked;
	private volatile boolean waiting;
	private volatile boolean ended;

	/**
	 * A writer that has not begun.
	 *
	 * @param drain      brings what is complete
	 * @param flush      brings what is committed, every {@code flushNanos}
	 * @param last       brings the rest, at the end
	 * @param flushNanos ns
	 */
	Writer(String name, Runnable drain, Runnable flush, Runnable last, long flushNanos) {
		this.drain = drain;
		this.flush = flush;
		this.last = last;
		this.flushNanos = flushNanos;
		thread = new Thread(this, "tracewright " + name);
		thread.setDaemon(true);
	}

	void start() {
		thread.start();
	}

	/** Says that there is something to do. Called by threads that trace: costs next to nothing while this one is at work. */
	void signal() {
		asked = true;
		if (waiting)
			LockSupport.unpark(thread);
	}

	@Override
	public void run() {
		long next = System.nanoTime() + flushNanos;
		while (!ended) {
			asked = false;
			drain.run();
			long left = next - System.nanoTime();
			if (left <= 0) {
				flush.run();
				next = System.nanoTime() + flushNanos;
				continue;
			}
			waiting = true;
			if (!asked && !ended)
				LockSupport.parkNanos(this, Math.min(left, LONGEST_NAP));
			waiting = false;
		}
		last.run();
	}

	/** Ends it, and waits for that. */
	void end() {
		ended = true;
		LockSupport.unpark(thread);
		boolean interrupted = false;
		while (thread.isAlive())
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		if (interrupted)
			Thread.currentThread().interrupt();
	}
}
