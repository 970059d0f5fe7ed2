// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.internal.json.JsonReader.JsonSyntaxException;
import org.tracewright.metadata.internal.json.JsonValue.JsonObject;
import org.tracewright.metadata.internal.json.JsonValue.JsonString;
import org.tracewright.metadata.text.TextRange;

/**
 * The attributes of event record classes that say what CTF 1.8 has words for: log level and model URI, as LTTng 2.16 and Babeltrace 2 write them. Everything else
 * stays as it is.
 */
public final class KnownAttributes {

	private static final String LTTNG = "lttng.org,2009";
	private static final List<String> NAMESPACES = List.of(LTTNG, "babeltrace.org,2020");
	private static final String LOG_LEVEL = "log-level";
	private static final String MODEL_URI = "emf-uri";

	/** By the number that CTF 1.8 has in their place. */
	private static final List<String> LOG_LEVELS = List.of("emergency", "alert", "critical", "error", "warning", "notice", "info",
			"debug:system", "debug:program", "debug:process", "debug:module", "debug:unit", "debug:function", "debug:line",
			"debug");

	private KnownAttributes() {
	}

	/** Takes log level and model URI out of the attributes, which keep them. */
	static void read(EventRecordClass event) {
		JsonObject all = parse(event.getAttributes());
		for (String namespace : NAMESPACES) {
			if (!(all.members().get(namespace) instanceof JsonObject own))
				continue;
			if (own.members().get(LOG_LEVEL) instanceof JsonString level && LOG_LEVELS.contains(level.value()))
				event.setLogLevel(LOG_LEVELS.indexOf(level.value()));
			if (own.members().get(MODEL_URI) instanceof JsonString uri)
				event.setModelUri(uri.value());
		}
	}

	/** The attributes with the log level and model URI that the class has now; null when there are none. */
	static JsonObject written(EventRecordClass event) {
		JsonObject all = parse(event.getAttributes());
		String level = event.getLogLevel() == null || event.getLogLevel() < 0 || event.getLogLevel() >= LOG_LEVELS.size()
				? null
				: LOG_LEVELS.get(event.getLogLevel());
		set(all, LOG_LEVEL, level);
		set(all, MODEL_URI, event.getModelUri());
		return all.members().isEmpty() ? null : all;
	}

	private static void set(JsonObject all, String name, String value) {
		String namespace = NAMESPACES.stream()
				.filter(n -> all.members().get(n) instanceof JsonObject own && own.members().containsKey(name)).findFirst()
				.orElse(null);
		if (namespace == null && value == null)
			return;
		if (namespace == null)
			namespace = NAMESPACES.stream().filter(n -> all.members().get(n) instanceof JsonObject).findFirst().orElse(LTTNG);
		JsonObject own = (JsonObject) all.members().computeIfAbsent(namespace, n -> empty());
		if (value != null)
			own.members().put(name, new JsonString(TextRange.START, value));
		else if (own.members().get(name) instanceof JsonString text
				&& (!name.equals(LOG_LEVEL) || LOG_LEVELS.contains(text.value())))
			own.members().remove(name);
	}

	/** What is in the attributes besides log level and model URI, as JSON text; null when there is nothing. */
	public static String others(EventRecordClass event) {
		JsonObject all = parse(event.getAttributes());
		for (String namespace : NAMESPACES)
			if (all.members().get(namespace) instanceof JsonObject own) {
				if (own.members().get(LOG_LEVEL) instanceof JsonString text && LOG_LEVELS.contains(text.value()))
					own.members().remove(LOG_LEVEL);
				if (own.members().get(MODEL_URI) instanceof JsonString)
					own.members().remove(MODEL_URI);
				if (own.members().isEmpty())
					all.members().remove(namespace);
			}
		return all.members().isEmpty() ? null : JsonWriter.compact(all);
	}

	/** An object of JSON text; an empty one for null or a text that is no object. */
	static JsonObject parse(String text) {
		try {
			return text != null && JsonReader.read(text, 0, 1, 1) instanceof JsonObject object ? object : empty();
		} catch (JsonSyntaxException e) {
			return empty();
		}
	}

	private static JsonObject empty() {
		return new JsonObject(TextRange.START, new LinkedHashMap<>(), Map.of());
	}
}
