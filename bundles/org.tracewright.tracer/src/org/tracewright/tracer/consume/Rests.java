// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.consume;

import java.util.concurrent.locks.LockSupport;

/**
 * Short rests of a thread that has much to do beside threads that trace. When all processors are taken, the system takes one away from another thread for it: for a
 * tick or more, some ms, if it never rests; but only until it rests if it does. For one thread.
 */
public final class Rests {

	/** Work between rests, ns. */
	private static final long WORK = 250_000;
	/** A rest, ns. */
	private static final long REST = 50_000;

	/** What led here was work, too. */
	private long began = System.nanoTime() - WORK;

	/** Rests if it has worked long enough. */
	public void restIfDue() {
		if (System.nanoTime() - began < WORK)
			return;
		LockSupport.parkNanos(REST);
		began = System.nanoTime();
	}
}
