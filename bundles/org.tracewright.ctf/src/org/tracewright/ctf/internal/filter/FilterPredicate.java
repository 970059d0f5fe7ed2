// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.filter;

import java.util.List;

import org.tracewright.filter.Condition;
import org.tracewright.filter.Filter;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;

/** A filter bound to the event types of a trace. */
public final class FilterPredicate implements EventPredicate {

	private final EventType[] types;
	private final Condition[] conditions;
	private final ValueSlot[][] slots;
	private final EventAccessor[] accessors;
	private final long from;
	private final long until;

	/** Binds a filter to the types that schemas are of; their order is that of {@link EventType#index}. */
	public FilterPredicate(Filter filter, List<EventSchema> schemas) {
		types = schemas.stream().map(EventSchema::type).toArray(EventType[]::new);
		conditions = new Condition[schemas.size()];
		slots = new ValueSlot[schemas.size()][];
		long earliest = Long.MAX_VALUE;
		long latest = Long.MIN_VALUE;
		for (EventSchema schema : schemas) {
			int index = schema.type().index();
			conditions[index] = filter.bind(schema);
			slots[index] = schema.slots();
			if (!conditions[index].never()) {
				earliest = Math.min(earliest, conditions[index].from());
				latest = Math.max(latest, conditions[index].until());
			}
		}
		from = earliest;
		until = latest;
		accessors = null;
	}

	private FilterPredicate(FilterPredicate shared) {
		types = shared.types;
		conditions = shared.conditions;
		slots = shared.slots;
		from = shared.from;
		until = shared.until;
		accessors = new EventAccessor[conditions.length];
		for (int i = 0; i < accessors.length; i++)
			accessors[i] = new EventAccessor(slots[i]);
	}

	@Override
	public EventPredicate forReader() {
		return new FilterPredicate(this);
	}

	@Override
	public boolean test(EventView event) {
		int index = event.type().index();
		if (index >= types.length || types[index] != event.type())
			return false;
		Condition condition = conditions[index];
		EventAccessor accessor = accessors == null ? new EventAccessor(slots[index]) : accessors[index];
		return condition.always() || condition.test(accessor.on(event));
	}

	@Override
	public boolean mayMatch(EventType type) {
		return type.index() < types.length && types[type.index()] == type && !conditions[type.index()].never();
	}

	@Override
	public long from() {
		return from;
	}

	@Override
	public long until() {
		return until;
	}
}
