// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;

/**
 * A numeric field that can be drawn over time.
 *
 * @param event title of the event type
 * @param field name of the payload field
 * @param rate  whether it is drawn how much the field grows in a second, rather than the field itself
 */
public record Counter(String event, String field, boolean rate) {

	/** The field itself. */
	public Counter(String event, String field) {
		this(event, field, false);
	}

	/** All that a trace has, in the order of its metadata. */
	public static List<Counter> of(Trace trace) {
		List<Counter> counters = new ArrayList<>();
		for (EventType type : trace.eventTypes())
			for (Field field : type.fields(Scope.PAYLOAD)) {
				Counter counter = new Counter(type.title(), field.name());
				if (field.handle() >= 0 && !field.technical() && isNumber(field.type()) && !counters.contains(counter))
					counters.add(counter);
			}
		return counters;
	}

	private static boolean isNumber(FieldType type) {
		return type instanceof FieldType.RealType || type instanceof FieldType.IntegerType integer && !integer.enumeration();
	}

	@Override
	public String toString() {
		return event + ": " + field + (rate ? " per second" : "");
	}
}
