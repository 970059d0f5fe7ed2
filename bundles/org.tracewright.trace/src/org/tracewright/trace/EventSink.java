// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

/** Takes the events of one part of a {@link Trace#scan scan}. Each sink is used by one thread at a time. */
public interface EventSink {

	/** An event; the view is valid during the call. */
	void event(EventView event);

	/** Something is missing at this place; comes between the events around it. */
	default void gap(Gap gap) {
		// counts are kept by those who show them
	}
}
