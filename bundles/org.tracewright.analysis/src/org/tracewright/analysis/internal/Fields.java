// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Scope;

/** Finds fields of event types by the names that different tracers give them. */
public final class Fields {

	private static final Scope[] CONTEXTS = {Scope.SPECIFIC_CONTEXT, Scope.COMMON_CONTEXT, Scope.PACKET_CONTEXT};

	private Fields() {
	}

	/** The first payload field with one of some names; null when there is none. */
	public static Field payload(EventType type, String... names) {
		return first(type, Scope.PAYLOAD, names);
	}

	/** The first context field with one of some names, those of the event before those of its packet; null when there is none. */
	public static Field context(EventType type, String... names) {
		for (Scope scope : CONTEXTS) {
			Field field = first(type, scope, names);
			if (field != null)
				return field;
		}
		return null;
	}

	private static Field first(EventType type, Scope scope, String... names) {
		for (String name : names) {
			Optional<Field> field = type.field(scope, name);
			if (field.isPresent() && field.get().handle() >= 0)
				return field.get();
		}
		return null;
	}

	/** The first of some payload fields that is a text; null when there is none. */
	public static Field text(EventType type, String... names) {
		for (String name : names) {
			Field field = payload(type, name);
			if (field != null && field.type() instanceof FieldType.TextType)
				return field;
		}
		return null;
	}

	/** An integer; otherwise when the event does not have it. */
	public static long number(EventView event, Field field, long otherwise) {
		return field != null && event.has(field) ? event.asLong(field) : otherwise;
	}

	/** A text, or an integer in words; empty when the event does not have it. */
	public static String words(EventView event, Field field) {
		if (field == null || !event.has(field))
			return "";
		return field.type() instanceof FieldType.TextType ? event.asText(field) : Long.toString(event.asLong(field));
	}

	/** Whether a text is made of certain bytes; allocates nothing. */
	public static boolean same(EventView event, Field field, byte[] bytes) {
		ByteBuffer data = event.asBytes(field);
		if (data.remaining() != bytes.length)
			return false;
		for (int i = 0; i < bytes.length; i++)
			if (data.get(data.position() + i) != bytes[i])
				return false;
		return true;
	}

	/** The bytes of a text as recorded. */
	public static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
