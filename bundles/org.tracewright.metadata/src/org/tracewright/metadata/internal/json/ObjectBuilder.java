// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.Mapping;
import org.tracewright.metadata.MetadataElement;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.internal.json.JsonValue.JsonArray;
import org.tracewright.metadata.internal.json.JsonValue.JsonNull;
import org.tracewright.metadata.internal.json.JsonValue.JsonNumber;
import org.tracewright.metadata.internal.json.JsonValue.JsonObject;
import org.tracewright.metadata.internal.json.JsonValue.JsonString;
import org.tracewright.metadata.text.TextRange;

/** Puts a JSON object together, property by property; what is null is left out. */
final class ObjectBuilder {

	private final Map<String, JsonValue> members = new LinkedHashMap<>();

	ObjectBuilder put(String name, JsonValue value) {
		if (value != null)
			members.put(name, value);
		return this;
	}

	ObjectBuilder text(String name, String value) {
		return put(name, value == null ? null : string(value));
	}

	ObjectBuilder signed(String name, long value) {
		return put(name, new JsonNumber(TextRange.START, Long.toString(value)));
	}

	ObjectBuilder unsigned(String name, Long value) {
		return put(name, value == null ? null : new JsonNumber(TextRange.START, Long.toUnsignedString(value)));
	}

	/** A number that is left out when it is the default. */
	ObjectBuilder unless(long missing, String name, long value) {
		return value == missing ? this : signed(name, value);
	}

	ObjectBuilder roles(List<Role> roles) {
		return roles.isEmpty() ? this : put("roles", array(roles.stream().map(r -> (JsonValue) string(r.getLiteral())).toList()));
	}

	/** Named ranges; left out when there are none. */
	ObjectBuilder mappings(String name, List<Mapping> mappings) {
		if (mappings.isEmpty())
			return this;
		ObjectBuilder all = new ObjectBuilder();
		mappings.forEach(m -> all.ranges(m.getName(), m.getRanges()));
		return put(name, all.build());
	}

	/** A set of ranges; left out when there are none. */
	ObjectBuilder ranges(String name, List<IntegerRange> ranges) {
		return ranges.isEmpty() ? this : put(name, array(ranges.stream().map(ObjectBuilder::range).toList()));
	}

	private static JsonValue range(IntegerRange range) {
		return array(List.of(new JsonNumber(TextRange.START, range.getLower().toString()),
				new JsonNumber(TextRange.START, range.getUpper().toString())));
	}

	/** Attributes and extensions, as they were read. */
	ObjectBuilder custom(MetadataElement element) {
		return custom(element.getAttributes(), element.getExtensions());
	}

	ObjectBuilder custom(String attributes, String extensions) {
		put("attributes", attributes == null ? null : KnownAttributes.parse(attributes));
		return put("extensions", extensions == null ? null : KnownAttributes.parse(extensions));
	}

	boolean isEmpty() {
		return members.isEmpty();
	}

	JsonObject build() {
		return new JsonObject(TextRange.START, members, Map.of());
	}

	static JsonString string(String value) {
		return new JsonString(TextRange.START, value);
	}

	static JsonArray array(List<? extends JsonValue> elements) {
		return new JsonArray(TextRange.START, new ArrayList<>(elements));
	}

	/** The steps of a path; an empty one is the enclosing structure. */
	static JsonArray path(List<String> steps) {
		return array(steps.stream().map(s -> s.isEmpty() ? new JsonNull(TextRange.START) : (JsonValue) string(s)).toList());
	}
}
