// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.tracewright.analysis.LatencyRule;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Trace;

/**
 * What the event types of a trace are to a rule.
 *
 * @param begins those that begin something
 * @param ends   those that end something
 */
record Sides(Map<EventType, Side> begins, Map<EventType, Side> ends) {

	/**
	 * An event type that begins or ends something.
	 *
	 * @param star what {@code *} stands for; empty when that is of no interest
	 * @param keys fields by which pairs are found
	 */
	record Side(String star, Field[] keys) {
	}

	/** Those of a trace. Event types that lack a field are left out. */
	static Sides of(LatencyRule rule, Trace trace) {
		EventNames begin = new EventNames(rule.begin());
		EventNames end = new EventNames(rule.end());
		boolean stars = begin.hasStar() && end.hasStar();
		List<String> beginKeys = rule.keys().stream().map(LatencyRule.Key::begin).toList();
		List<String> endKeys = rule.keys().stream().map(LatencyRule.Key::end).toList();
		return new Sides(sides(begin, stars, beginKeys, trace), sides(end, stars, endKeys, trace));
	}

	private static Map<EventType, Side> sides(EventNames names, boolean stars, List<String> keys, Trace trace) {
		Map<EventType, Side> sides = new HashMap<>();
		for (EventType type : trace.eventTypes()) {
			if (!names.matches(type))
				continue;
			Field[] fields = keys.stream().map(key -> key(type, key)).toArray(Field[]::new);
			if (Arrays.stream(fields).allMatch(Objects::nonNull))
				sides.put(type, new Side(stars ? names.star(type) : "", fields));
		}
		return sides;
	}

	/** The field of an event type by which pairs can be found; null when it has none of that name. */
	static Field key(EventType type, String name) {
		Field payload = Fields.payload(type, name);
		Field field = payload != null ? payload : Fields.context(type, name);
		return field != null && isKey(field.type()) ? field : null;
	}

	private static boolean isKey(FieldType type) {
		return switch (type) {
			case FieldType.IntegerType integer -> true;
			case FieldType.BitsType bits -> true;
			case FieldType.BooleanType truth -> true;
			case FieldType.TextType text -> true;
			default -> false;
		};
	}

	/** Whether events of a type belong to the rule. */
	boolean has(EventType type) {
		return begins.containsKey(type) || ends.containsKey(type);
	}
}
