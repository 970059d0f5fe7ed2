// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;

/** Chooses the events with a small value in their first integer field: one in a hundred. */
final class SmallValues implements EventPredicate {

	/** Values below are small. */
	static final int BOUND = TraceGenerator.FIRST_FIELD_RANGE / 100;

	private final Field[] fields;

	/** Resolves the field for every event type. */
	SmallValues(Trace trace) {
		fields = trace.eventTypes().stream().map(t -> t.field(Scope.PAYLOAD, TraceMetadata.FIRST_FIELD).orElse(null)).toArray(Field[]::new);
	}

	@Override
	public boolean mayMatch(EventType type) {
		return fields[type.index()] != null;
	}

	@Override
	public boolean test(EventView event) {
		return event.asLong(fields[event.type().index()]) < BOUND;
	}
}
