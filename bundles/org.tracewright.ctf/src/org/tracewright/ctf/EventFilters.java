// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.ctf.internal.filter.EventSchema;
import org.tracewright.ctf.internal.filter.FilterPredicate;
import org.tracewright.filter.Filter;
import org.tracewright.filter.FilterException;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;

/** Binds filter expressions to traces. */
public final class EventFilters {

	private EventFilters() {
	}

	/**
	 * A predicate that chooses the events for which a filter is true. Readers skip event types that it can never be true for.
	 *
	 * @param filter the filter
	 * @param trace  the trace whose events it is for
	 * @param times  how {@code $time} is written
	 * @throws FilterException when the filter has something that no event type of the trace can decide, such as the name of a field that none has
	 */
	public static EventPredicate bind(Filter filter, Trace trace, TimeFormat times) throws FilterException {
		List<EventSchema> schemas = new ArrayList<>();
		for (EventType type : trace.eventTypes())
			schemas.add(new EventSchema(type, times));
		if (!schemas.isEmpty())
			filter.check(schemas);
		return new FilterPredicate(filter, schemas);
	}

	/**
	 * Parses a filter and binds it.
	 *
	 * @throws FilterException when the text is no filter, or none for this trace
	 */
	public static EventPredicate parse(String text, Trace trace, TimeFormat times) throws FilterException {
		return bind(Filter.parse(text), trace, times);
	}
}
