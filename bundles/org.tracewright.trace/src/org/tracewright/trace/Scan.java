// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

/**
 * How to read many events at once.
 *
 * @param order    in which order sinks get events
 * @param filter   which events
 * @param from     first instant, ns since the origin
 * @param until    last instant, included
 * @param threads  at most so many at once, at least 1
 * @param progress in bytes of all streams; a cancelled scan ends soon and its results are partial
 */
public record Scan(Order order, EventPredicate filter, long from, long until, int threads, Progress progress) {

	/** Orders of events. */
	public enum Order {
		/** One sink for each thread; packets come in any order, the events of a packet in theirs. The fastest. */
		NONE,
		/** One sink for each slice of time, in the order of time; within a sink, events of all streams are in time order. */
		TIME
	}

	/** Checks. */
	public Scan {
		if (threads < 1)
			throw new IllegalArgumentException("threads: " + threads);
	}

	/** All events in any order on all processors. */
	public static Scan unordered(Progress progress) {
		return new Scan(Order.NONE, EventPredicate.ALL, Long.MIN_VALUE, Long.MAX_VALUE,
				Runtime.getRuntime().availableProcessors(), progress);
	}

	/** All events in time order on all processors. */
	public static Scan ordered(Progress progress) {
		return new Scan(Order.TIME, EventPredicate.ALL, Long.MIN_VALUE, Long.MAX_VALUE,
				Runtime.getRuntime().availableProcessors(), progress);
	}

	/** The same for chosen events. */
	public Scan only(EventPredicate chosen) {
		return new Scan(order, chosen, from, until, threads, progress);
	}

	/** The same for a range of time, ends included, ns since the origin. */
	public Scan between(long first, long last) {
		return new Scan(order, filter, first, last, threads, progress);
	}

	/** The same on a number of threads. */
	public Scan threads(int number) {
		return new Scan(order, filter, from, until, number, progress);
	}
}
