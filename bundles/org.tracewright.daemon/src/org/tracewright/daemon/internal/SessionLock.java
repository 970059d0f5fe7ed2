// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * The lock of a session, which is held while its files are written. Who must not wait for a disk that hangs either tries to get it, or leaves here what is to be done
 * when it is free.
 */
final class SessionLock {

	/** Ends the holding of the lock. */
	interface Held extends AutoCloseable {

		@Override
		void close();
	}

	/** How often to look at what nobody signals, ns. */
	private static final long LOOK = 100_000_000;

	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();
	private final Runnable release;
	private final Queue<Runnable> tasks = new ArrayDeque<>();
	private boolean working;
	private volatile long since = System.nanoTime();
	private volatile LocalTime sinceTime = LocalTime.now();

	/**
	 * A lock that is free.
	 *
	 * @param release what to do with the lock before others get it
	 */
	SessionLock(Runnable release) {
		this.release = release;
	}

	/** Waits for it. */
	Held hold() {
		lock.lock();
		if (lock.getHoldCount() == 1)
			begin();
		return this::release;
	}

	/** Waits for it so many ns at most; null when it was not free. */
	Held tryHold(long nanos) {
		try {
			if (!(nanos <= 0 ? lock.tryLock() : lock.tryLock(nanos, TimeUnit.NANOSECONDS)))
				return null;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		}
		if (lock.getHoldCount() == 1)
			begin();
		return this::release;
	}

	private void begin() {
		sinceTime = LocalTime.now().truncatedTo(ChronoUnit.SECONDS);
		since = System.nanoTime();
	}

	private void release() {
		try {
			if (lock.getHoldCount() == 1)
				release.run();
		} finally {
			lock.unlock();
		}
	}

	/** How long it has been held, ns, when somebody holds it. */
	long heldNanos() {
		return System.nanoTime() - since;
	}

	/** Since when it has been held, when somebody holds it. */
	LocalTime heldSince() {
		return sinceTime;
	}

	/** Wakes all that wait; with the lock. */
	void signal() {
		changed.signalAll();
	}

	/** Lets others have it until there is a signal, for so many ns at most; with the lock. */
	void await(long nanos) throws InterruptedException {
		release.run();
		try {
			changed.awaitNanos(nanos);
		} finally {
			begin();
		}
	}

	/** Lets others have it while something is so, for so many ns at most; with the lock. */
	void waitWhile(long nanos, BooleanSupplier condition) {
		long until = System.nanoTime() + nanos;
		try {
			for (long left = nanos; left > 0 && condition.getAsBoolean(); left = until - System.nanoTime())
				await(Math.min(left, LOOK));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Does something with the lock, some time, in the order in which it was left here. Returns at once. */
	void later(Runnable task) {
		synchronized (tasks) {
			tasks.add(task);
			if (!working)
				Thread.ofVirtual().name("session").start(this::work);
			working = true;
		}
	}

	private void work() {
		for (Runnable task = next(); task != null; task = next())
			try (Held held = hold()) {
				task.run();
			}
	}

	private Runnable next() {
		synchronized (tasks) {
			Runnable task = tasks.poll();
			working = task != null;
			return task;
		}
	}
}
