// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;

import org.tracewright.metadata.internal.json.JsonReader.JsonSyntaxException;
import org.tracewright.metadata.internal.json.JsonValue.JsonObject;

/** Looks into the JSON texts that the model keeps. */
public final class JsonObjects {

	private JsonObjects() {
	}

	/** Whether a text is one JSON object. */
	public static boolean isObject(String text) {
		try {
			return JsonReader.read(text, 0, 1, 1) instanceof JsonObject;
		} catch (JsonSyntaxException e) {
			return false;
		}
	}

	/** The extensions of a text by namespace and name ({@code 'ns'/'name'}); none for null, null when the text is no object of objects. */
	public static Map<String, JsonValue> extensions(String text) {
		Map<String, JsonValue> names = new LinkedHashMap<>();
		if (text == null)
			return names;
		try {
			if (!(JsonReader.read(text, 0, 1, 1) instanceof JsonObject namespaces))
				return null;
			for (Map.Entry<String, JsonValue> namespace : namespaces.members().entrySet()) {
				if (!(namespace.getValue() instanceof JsonObject own))
					return null;
				own.members().forEach((name, value) -> names.put('\'' + namespace.getKey() + "'/'" + name + '\'', value));
			}
			return names;
		} catch (JsonSyntaxException e) {
			return null;
		}
	}
}
