// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.lang.reflect.Method;
import java.util.List;

import org.tracewright.tracer.EventSchema;

/** A method of a provider. */
sealed interface Tracepoint {

	/** The method. */
	Method method();

	/**
	 * Records an event.
	 *
	 * @param parameters what the parameters are
	 */
	record Event(Method method, EventSchema schema, List<Shape> parameters) implements Tracepoint {
	}

	/**
	 * Begins a span.
	 *
	 * @param begin      the event at its beginning: the parameters and the span's number
	 * @param end        the event at its end: the span's number
	 * @param parameters what the parameters are
	 */
	record Range(Method method, EventSchema begin, EventSchema end, List<Shape> parameters) implements Tracepoint {
	}

	/**
	 * Tells whether an event or the beginning of a span is recorded.
	 *
	 * @param of the method that records it
	 */
	record Guard(Method method, Method of) implements Tracepoint {
	}
}
