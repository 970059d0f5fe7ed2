// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.util.concurrent.TimeUnit;

import org.tracewright.daemon.internal.SessionLock.Held;

/** The thread of a session: it does its work again and again, whenever there is something to do, and at the times at which what is not complete is looked for too. */
final class SessionThread implements Runnable {

	private static final long LONGEST_NAP = 1_000_000_000;

	private final SessionLock lock;
	private final Work work;
	private final Thread thread;
	private long flushed = System.nanoTime() - LONGEST_NAP;
	private boolean asked;
	private volatile boolean ended;

	/** What is to be done; all with the lock of the session. */
	interface Work {

		/**
		 * Does what there is to do.
		 *
		 * @param flush also with what is not complete
		 */
		void round(boolean flush);

		/** How often to look for what is not complete, ns. */
		long flushNanos();

		/** Whether there is anything to do without being asked. */
		boolean isBusy();

		/** The thread is about to end. */
		void leave();
	}

	/** A thread that has not begun. */
	SessionThread(String name, SessionLock lock, Work work) {
		this.lock = lock;
		this.work = work;
		thread = new Thread(null, this, "session " + name, 512 << 10);
		thread.setDaemon(true);
	}

	void begin() {
		thread.start();
	}

	/** It is to end, some time. */
	void end() {
		ended = true;
	}

	boolean isEnded() {
		return ended;
	}

	/** Waits until it has ended; whether it has. */
	boolean join(long millis) throws InterruptedException {
		if (thread.getState() != Thread.State.NEW)
			thread.join(millis);
		return !thread.isAlive();
	}

	/** There is something to do; with the lock. */
	void wake() {
		asked = true;
		lock.signal();
	}

	@Override
	public void run() {
		try (Held held = lock.hold()) {
			while (!ended) {
				asked = false;
				work.round(isFlushDue());
				if (!asked && !ended)
					lock.await(napNanos());
			}
			work.leave();
		} catch (InterruptedException e) {
			// The daemon ends.
		}
	}

	/** Whether it is time to look for what is not complete; if so, not again for a while. */
	private boolean isFlushDue() {
		long now = System.nanoTime();
		// Asked anew each time: a channel that was added, or somebody who looks, may not have to wait for so long.
		boolean due = now - flushed >= work.flushNanos();
		if (due)
			flushed = now;
		return due;
	}

	private long napNanos() {
		return work.isBusy()
				? Math.clamp(work.flushNanos() - (System.nanoTime() - flushed), 1_000_000, LONGEST_NAP)
				: TimeUnit.HOURS.toNanos(1);
	}
}
