// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal;

import java.time.Duration;

import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;

/** Until when work may go on, unless it is cancelled before. */
public final class Deadline {

	/** Milliseconds between two looks at whether somebody has cancelled. */
	public static final long LOOK = 50;

	private final Duration limit;
	private final Cancellation cancellation;
	private final String what;
	private long end;
	private int resting;

	/**
	 * Begins now.
	 *
	 * @param what what takes so long, as the subject of a sentence
	 */
	public Deadline(String what, Duration limit, Cancellation cancellation) {
		this.what = what;
		this.limit = limit;
		this.cancellation = cancellation;
		end = System.nanoTime() + nanos(limit);
	}

	private static long nanos(Duration limit) {
		return limit.compareTo(Duration.ofDays(365)) > 0 ? Duration.ofDays(365).toNanos() : limit.toNanos();
	}

	/** A time that does not count, until it is closed. */
	public interface Rest extends AutoCloseable {
		@Override
		void close();
	}

	/** Begins a time that does not count, such as that which a user takes to look for a password. */
	public synchronized Rest rest() {
		long begin = System.nanoTime();
		resting++;
		return () -> endRest(begin);
	}

	private synchronized void endRest(long begin) {
		resting--;
		end += System.nanoTime() - begin;
	}

	/** Who may cancel. */
	public Cancellation cancellation() {
		return cancellation;
	}

	/** Milliseconds until the next look, at least 1. */
	public synchronized long nextLook() {
		return Math.clamp((end - System.nanoTime()) / 1_000_000, 1, LOOK);
	}

	/**
	 * Fails when the time is over or the work is cancelled.
	 *
	 * @throws ConnectionException TIMED_OUT or CANCELLED
	 */
	public synchronized void check() throws ConnectionException {
		if (cancellation.isCancelled())
			throw new ConnectionException(Kind.CANCELLED, what + " was cancelled");
		if (resting == 0 && System.nanoTime() - end >= 0)
			throw new ConnectionException(Kind.TIMED_OUT,
					what + " did not end within " + text(limit) + ": try again, or allow more time");
	}

	/** Sleeps until the next look. */
	public void pause() throws ConnectionException {
		check();
		try {
			Thread.sleep(nextLook());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ConnectionException(Kind.CANCELLED, what + " was cancelled", e);
		}
	}

	/** A length of time in words. */
	public static String text(Duration time) {
		if (time.toMillis() < 1000)
			return time.toMillis() + " ms";
		return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() / 1000.0 + " s";
	}
}
