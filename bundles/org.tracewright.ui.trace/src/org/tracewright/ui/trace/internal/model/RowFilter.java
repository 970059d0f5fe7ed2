// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.function.Predicate;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;

/**
 * Which rows are shown. For use by several threads.
 *
 * @param events chooses events; readers apply it while they decode
 * @param gaps   chooses gaps: it is given a cursor that stands on one
 */
public record RowFilter(EventPredicate events, Predicate<EventCursor> gaps) {

	/** Shows everything. */
	public static final RowFilter ALL = new RowFilter(EventPredicate.ALL, cursor -> true);

	/**
	 * The events that a filter expression chooses, and the gaps among them: what was lost might have been chosen too. An expression that limits the time
	 * limits that of the gaps.
	 */
	public static RowFilter of(EventPredicate expression) {
		return new RowFilter(expression,
				cursor -> cursor.gap().end() >= expression.from() && cursor.gap().begin() <= expression.until());
	}

	/** What this and another one choose. */
	public RowFilter and(RowFilter other) {
		if (this == ALL || other == ALL)
			return this == ALL ? other : this;
		return new RowFilter(new Both(events, other.events), gaps.and(other.gaps));
	}

	/** Whether a row is chosen; for cursors that show all events, by a filter of their {@link #forReader own}. */
	public boolean test(EventCursor cursor) {
		return cursor.isGap() ? gaps.test(cursor) : events.mayMatch(cursor.type()) && events.test(cursor);
	}

	/** The same for one thread. */
	public RowFilter forReader() {
		return new RowFilter(events.forReader(), gaps);
	}

	/** What two predicates choose. */
	private record Both(EventPredicate first, EventPredicate second) implements EventPredicate {

		@Override
		public boolean test(EventView event) {
			return first.test(event) && second.test(event);
		}

		@Override
		public boolean mayMatch(EventType type) {
			return first.mayMatch(type) && second.mayMatch(type);
		}

		@Override
		public EventPredicate forReader() {
			return new Both(first.forReader(), second.forReader());
		}

		@Override
		public long from() {
			return Math.max(first.from(), second.from());
		}

		@Override
		public long until() {
			return Math.min(first.until(), second.until());
		}
	}
}
