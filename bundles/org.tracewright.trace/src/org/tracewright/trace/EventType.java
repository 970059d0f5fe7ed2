// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A kind of event record: its name and its fields.
 *
 * @param index         dense number within the trace that was opened, from 0: an array of this size can count events by type
 * @param source        the source trace that declares it
 * @param name          name, such as {@code sched_switch}; empty when it has none
 * @param id            the number that event records carry
 * @param dataStreamId  id of the data stream class that declares it
 * @param logLevel      log level as the tracer numbers it, if any
 * @param members       the top-level fields of each scope; scopes that the event type lacks are missing
 */
public record EventType(int index, TraceSource source, String name, long id, long dataStreamId, OptionalInt logLevel,
		Map<Scope, List<Field>> members) {

	/** Copies the map. */
	public EventType {
		members = new EnumMap<>(members);
	}

	/** The name, or the numeric id in words when it has none. */
	public String title() {
		return name.isEmpty() ? "event " + Long.toUnsignedString(id) : name;
	}

	/** Top-level fields of a scope, none when it lacks the scope. */
	public List<Field> fields(Scope scope) {
		return members.getOrDefault(scope, List.of());
	}

	/** Whether event records of this type have the scope, even if it is empty. */
	public boolean has(Scope scope) {
		return members.containsKey(scope);
	}

	/** The field at a path of names through structures. */
	public Optional<Field> field(Scope scope, String... path) {
		List<Field> fields = fields(scope);
		for (int i = 0;; i++) {
			Field found = null;
			for (Field field : fields)
				if (field.name().equals(path[i]))
					found = field;
			if (found == null)
				return Optional.empty();
			if (i == path.length - 1)
				return Optional.of(found);
			if (!(found.type() instanceof FieldType.StructureType structure))
				return Optional.empty();
			fields = structure.members();
		}
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public String toString() {
		return title();
	}
}
