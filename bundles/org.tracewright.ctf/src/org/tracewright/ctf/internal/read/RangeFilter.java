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
		boolean everything = scan.from() == Long.MIN_VALUE && scan.until() == Long.MAX_VALUE;
		return everything ? scan.filter() : new RangeFilter(scan.filter(), scan.from(), scan.until());
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
	public boolean mayMatch(EventType type) {
		return filter.mayMatch(type);
	}
}
