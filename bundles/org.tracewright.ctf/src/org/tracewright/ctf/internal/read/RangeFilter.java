// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Scan;

/** The events of a range of time that another filter chooses. Events without a time belong to every range. */
record RangeFilter(EventPredicate filter, long from, long until) implements EventPredicate {

	/** The filter of a scan with its range. */
	static EventPredicate of(Scan scan) {
		return of(scan.filter(), scan.from(), scan.until());
	}

	/** A filter with a range; the filter itself when the range is everything. */
	static EventPredicate of(EventPredicate filter, long from, long until) {
		return from == Long.MIN_VALUE && until == Long.MAX_VALUE ? filter : new RangeFilter(filter, from, until);
	}

	@Override
	public boolean test(EventView event) {
		if (event.hasTime()) {
			long time = event.time();
			if (time < from || time > until)
				return false;
		}
		return filter.test(event);
	}

	@Override
	public EventPredicate forReader() {
		return new RangeFilter(filter.forReader(), from, until);
	}

	@Override
	public boolean mayMatch(EventType type) {
		return filter.mayMatch(type);
	}
}
