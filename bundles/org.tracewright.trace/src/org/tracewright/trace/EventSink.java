// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

/** Takes the events of one part of a {@link Trace#scan scan}. Each sink is used by one thread at a time. */
public interface EventSink {

	/** An event; the view is valid during the call. */
	void event(EventView event);

	/**
	 * A visitor to which all values of the parts of an event record are shown right after {@link #event}: header, contexts and payload, in this order. The
	 * fastest way to all values; asked for once. Null, as by default, when the sink looks at values by itself; when not, {@link #event} may ask for type, stream
	 * and time of the event only.
	 */
	default ValueVisitor values() {
		return null;
	}

	/** Something is missing at this place; comes between the events around it. */
	default void gap(Gap gap) {
		// for those who show or count them
	}

	/** A fault of the data was met. */
	default void problem(Problem problem) {
		// for those who show or count them
	}
}
