// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.tracewright.trace.EventView;

/**
 * Pairs wake-ups of threads with the switches that bring them on a processor. A thread that runs, or only waits for a processor, is not woken by what is reported as a
 * wake-up; of several before it runs the first counts.
 */
final class WakeUps {

	/** States that a thread is left in, as the kernel numbers them (include/linux/sched.h). */
	private static final long REPORTED = 0xFF;
	private static final long ENDED = 16 | 32;

	/** What is known of a thread. */
	private enum State {
		RUNNING, RUNNABLE, BLOCKED, UNKNOWN
	}

	/** A thread while it is followed. */
	private static final class Thread {

		private State state = State.UNKNOWN;
		/** Since when; null when the state is not known. */
		private Moment since;
		/** When it was woken; null when it was not. */
		private Moment woken;
	}

	private final RuleRows rows;
	private final Losses losses;
	private final Concern concern;
	private final Map<Long, Thread> threads = new HashMap<>();

	WakeUps(RuleRows rows, Losses losses, Concern concern) {
		this.rows = rows;
		this.losses = losses;
		this.concern = concern;
	}

	/** A thread, a key, is woken. */
	void wake(long key, EventView event) {
		if (key < 0)
			return;
		Thread thread = thread(key, event);
		if (thread.woken != null && losses.between(thread.woken, event, concern)) {
			rows.begin(true);
			thread.woken = null;
		}
		if (thread.woken == null && thread.state != State.RUNNING && thread.state != State.RUNNABLE)
			thread.woken = losses.moment(event);
	}

	/** A thread, with its state if that still holds. */
	private Thread thread(long key, EventView event) {
		Thread thread = threads.computeIfAbsent(key, k -> new Thread());
		if (thread.since != null && losses.between(thread.since, event, concern))
			set(thread, State.UNKNOWN, null);
		return thread;
	}

	private static void set(Thread thread, State state, Moment since) {
		thread.state = state;
		thread.since = since;
	}

	/** A thread, a key, leaves a processor in a state as the kernel tells it, -1 when that is not known. */
	void leave(long key, long state, EventView event) {
		if (key < 0)
			return;
		Thread thread = thread(key, event);
		if (thread.woken != null) {
			// It ran when it was woken.
			rows.begin(losses.between(thread.woken, event, concern));
			thread.woken = null;
		}
		long reported = state & REPORTED;
		if (state < 0)
			set(thread, State.UNKNOWN, null);
		else if ((reported & ENDED) != 0)
			threads.remove(key);
		else
			set(thread, reported == 0 ? State.RUNNABLE : State.BLOCKED, losses.moment(event));
	}

	/** A thread, a key, comes on a processor. */
	void run(long key, String label, String processor, EventView event) throws IOException {
		if (key < 0)
			return;
		Thread thread = thread(key, event);
		if (thread.woken == null) {
			// Who was pushed aside needs no wake-up to go on.
			if (thread.state == State.BLOCKED)
				rows.end();
		} else if (losses.between(thread.woken, event, concern)) {
			rows.begin(true);
		} else {
			rows.add(new Begun(thread.woken, label, processor), processor, event.time());
		}
		thread.woken = null;
		set(thread, State.RUNNING, losses.moment(event));
	}

	/** Shows the numbers up to now. */
	void soFar(long begin, long end) throws IOException {
		rows.soFar(begin, end);
	}

	/** The trace has ended. */
	void finish(long begin, long end) throws IOException {
		for (Thread thread : threads.values())
			if (thread.woken != null)
				rows.begin(losses.since(thread.woken, concern));
		rows.finish(begin, end);
	}
}
