// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

/** Chooses events. Readers apply it while they decode, before streams are merged. Safe for use by several threads; what {@link #forReader} gives must not allocate per event. */
public interface EventPredicate {

	/** Chooses every event. */
	EventPredicate ALL = event -> true;

	/** Whether an event is chosen; not asked for types for which {@link #mayMatch} says no. */
	boolean test(EventView event);

	/** Whether events of a type may be chosen: readers skip others without a look at their fields. */
	default boolean mayMatch(EventType type) {
		return true;
	}

	/** The same for one reader, which is one thread at a time: it may keep what it needs from event to event. Each reader asks once. */
	default EventPredicate forReader() {
		return this;
	}

	/** First instant of interest, ns since the origin: readers may leave out what is before. */
	default long from() {
		return Long.MIN_VALUE;
	}

	/** Last instant of interest, ns since the origin: readers may leave out what is after. */
	default long until() {
		return Long.MAX_VALUE;
	}
}
