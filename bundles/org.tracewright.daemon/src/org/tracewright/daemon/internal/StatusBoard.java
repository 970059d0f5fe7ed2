// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.util.function.Supplier;

import org.tracewright.daemon.internal.SessionLock.Held;

/** How a session does, for those who must not wait for it. For any thread. */
final class StatusBoard {

	/** How old what is said of a session may be before all is looked at again, ns. */
	private static final long FRESH = 200_000_000;
	/** How long who asks waits for a session that usually is free at once, ns. */
	private static final long SHORT = 100_000_000;
	/** How long a session may be busy before that is a problem, ns. */
	private static final long BUSY = 3_000_000_000L;

	private final Supplier<SessionStatus> measure;
	private volatile SessionStatus status;

	/**
	 * For a session.
	 *
	 * @param measure looks how it does; with its lock
	 */
	StatusBoard(Supplier<SessionStatus> measure) {
		this.measure = measure;
		status = measure.get();
	}

	/** How it does now; with the lock. */
	SessionStatus now() {
		status = measure.get();
		return status;
	}

	/** Before others get the lock: what they see when they do not. */
	void publish() {
		if (System.nanoTime() - status.nanos() < FRESH)
			return;
		try {
			status = measure.get();
		} catch (RuntimeException | InternalError e) {
			// A ring that a program has cut: whoever reads it will tell.
		}
	}

	/** How it does, as far as that is known: a session that is busy is hardly waited for. When it has been busy for long, what is said is old, and says so. */
	SessionStatus status(SessionLock lock) {
		boolean old = System.nanoTime() - status.nanos() > BUSY;
		Held held = lock.tryHold(old ? 0 : SHORT);
		if (held == null)
			return lock.heldNanos() > BUSY ? status.busySince(lock.heldSince()) : status;
		try (held) {
			return now();
		}
	}
}
