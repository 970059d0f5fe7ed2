// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.util.Locale;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Trace;

/**
 * One way of reading all events.
 *
 * @param reading which way
 * @param threads on how many threads
 */
record Variant(Reading reading, int threads) {

	/** Ways of reading. */
	enum Reading {
		/** A scan in no order. */
		UNORDERED,
		/** A scan in the order of time. */
		ORDERED,
		/** A scan in the order of time of few events, chosen by one field. */
		FILTER,
		/** A cursor from the first event to the last. */
		CURSOR
	}

	/** Reads the events of a range of time, both ends included. */
	Tally read(Trace trace, long from, long until) {
		return switch (reading) {
			case UNORDERED -> scan(trace, Scan.Order.NONE, EventPredicate.ALL, from, until);
			case ORDERED -> scan(trace, Scan.Order.TIME, EventPredicate.ALL, from, until);
			case FILTER -> scan(trace, Scan.Order.TIME, new SmallValues(trace), from, until);
			case CURSOR -> walk(trace, until);
		};
	}

	/** Reads all events and compares them with what was written. */
	Tally readAll(Trace trace, Expected expected) {
		Tally tally = read(trace, Long.MIN_VALUE, Long.MAX_VALUE);
		boolean few = reading == Reading.FILTER;
		if (tally.events() != (few ? expected.hits() : expected.events()) || tally.sum() != (few ? expected.hitSum() : expected.sum()))
			throw new WrongResultException(this + " finds " + tally + " instead of " + expected);
		if (tally.gaps() != 0 || reading != Reading.UNORDERED && tally.backwards() != 0)
			throw new WrongResultException(this + ": " + tally);
		return tally;
	}

	private Tally scan(Trace trace, Scan.Order order, EventPredicate filter, long from, long until) {
		Scan scan = new Scan(order, filter, from, until, threads, Progress.NONE);
		Tally tally = Tally.NONE;
		for (FoldingSink sink : trace.scan(scan, FoldingSink::new))
			tally = tally.and(sink.tally());
		return tally;
	}

	private static Tally walk(Trace trace, long until) {
		FoldingSink sink = new FoldingSink();
		try (EventCursor cursor = trace.cursor()) {
			while (cursor.next() && cursor.time() <= until)
				if (cursor.isGap())
					sink.gap(cursor.gap());
				else
					sink.whole(cursor);
		}
		return sink.tally();
	}

	@Override
	public String toString() {
		String name = reading == Reading.FILTER ? "ordered, filter on 1 field" : reading.name().toLowerCase(Locale.ROOT) + ", all fields";
		return name + ", " + threads + (threads == 1 ? " thread" : " threads");
	}
}
