// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.List;

import org.tracewright.trace.EventType;
import org.tracewright.trace.Trace;

/**
 * What an analysis needs of a trace.
 *
 * @param present event types that it uses and the trace has; it runs when there are any
 * @param wanted  names of events that would tell it something, for the user who wonders why it is empty
 */
public record Requirement(List<EventType> present, List<String> wanted) {

	/** Copies the lists. */
	public Requirement {
		present = List.copyOf(present);
		wanted = List.copyOf(wanted);
	}

	/** Whether the analysis has anything to do. */
	public boolean isMet() {
		return !present.isEmpty();
	}

	/** The event types of a trace that an analysis uses. */
	static Requirement of(Trace trace, java.util.function.Predicate<EventType> used, String... wanted) {
		return new Requirement(trace.eventTypes().stream().filter(used).toList(), List.of(wanted));
	}
}
