// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.Scope;

/** The handle of a field for each event type, resolved once. For use by one thread. */
final class FieldHandles {

	private final Scope scope;
	private final String[] path;
	private final Map<EventType, Field> handles = new HashMap<>();

	FieldHandles(Scope scope, List<String> path) {
		this.scope = scope;
		this.path = path.toArray(String[]::new);
	}

	FieldHandles(Scope scope, String name) {
		this(scope, List.of(name));
	}

	/** The field of an event, or null when it has none. */
	Field of(EventView event) {
		EventType type = event.type();
		if (type == null)
			return null;
		Field field = handles.get(type);
		if (field == null) {
			if (handles.containsKey(type))
				return null;
			field = type.field(scope, path).orElse(null);
			handles.put(type, field);
		}
		return field != null && event.has(field) ? field : null;
	}
}
