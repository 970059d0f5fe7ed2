// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.tracewright.ctf.EventFilters;
import org.tracewright.filter.FilterException;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.ui.trace.internal.model.Column;

/**
 * What the user filters rows by: all of it must hold.
 *
 * @param columns    texts of the quick filters by column
 * @param expression expression in the filter language, or null
 */
public record Filters(Map<Column, String> columns, Expression expression) {

	/** No filter. */
	public static final Filters NONE = new Filters(Map.of(), null);

	/**
	 * An expression that fits a trace.
	 *
	 * @param text      as the user wrote it
	 * @param predicate the same for the readers of the trace; null when it does not fit the trace and is not used
	 * @param error     why it is not used, or null
	 */
	public record Expression(String text, EventPredicate predicate, String error) {

		/**
		 * Binds an expression to a trace. May take a while for traces with many event types.
		 *
		 * @throws FilterException when it is none, or none for this trace
		 */
		public static Expression of(String text, Trace trace, TimeFormat times) throws FilterException {
			return new Expression(text, EventFilters.parse(text, trace, times), null);
		}
	}

	/** Copies the map. */
	public Filters {
		columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
	}

	/** The same with other quick filters. */
	Filters with(Map<Column, String> other) {
		return new Filters(other, expression);
	}

	/** The same with another expression, or with none when it is null. */
	Filters with(Expression other) {
		return new Filters(columns, other);
	}

	/** The same for a trace that has more event types by now; what fitted it still does. */
	Filters boundTo(Trace trace, TimeFormat times) {
		if (expression == null || expression.predicate == null)
			return this;
		try {
			return with(Expression.of(expression.text, trace, times));
		} catch (FilterException e) {
			return this;
		}
	}

	/** Number of filters. */
	int size() {
		return columns.size() + (expression == null ? 0 : 1);
	}

	/** Whether there is no filter. */
	public boolean isEmpty() {
		return size() == 0;
	}
}
