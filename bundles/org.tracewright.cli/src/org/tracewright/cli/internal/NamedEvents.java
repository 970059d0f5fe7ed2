// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.List;

import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Glob;

/**
 * Events with a name of one of some patterns, of those that another predicate chooses.
 *
 * @param names patterns
 * @param other the other predicate
 */
record NamedEvents(List<Glob> names, EventPredicate other) implements EventPredicate {

	/** For patterns as they are written. */
	static NamedEvents of(List<String> patterns, EventPredicate other) {
		return new NamedEvents(patterns.stream().map(Glob::new).toList(), other);
	}

	@Override
	public boolean test(EventView event) {
		return other.test(event);
	}

	@Override
	public boolean mayMatch(EventType type) {
		for (Glob glob : names)
			if (glob.matches(type.name()))
				return other.mayMatch(type);
		return false;
	}

	@Override
	public EventPredicate forReader() {
		return new NamedEvents(names, other.forReader());
	}

	@Override
	public long from() {
		return other.from();
	}

	@Override
	public long until() {
		return other.until();
	}
}
