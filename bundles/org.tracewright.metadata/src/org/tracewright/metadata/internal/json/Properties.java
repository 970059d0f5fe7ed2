// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.Mapping;
import org.tracewright.metadata.MetadataElement;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.internal.json.JsonValue.JsonArray;
import org.tracewright.metadata.internal.json.JsonValue.JsonNumber;
import org.tracewright.metadata.internal.json.JsonValue.JsonObject;
import org.tracewright.metadata.internal.json.JsonValue.JsonString;
import org.tracewright.metadata.text.TextRange;

/**
 * The properties of one JSON object, asked for by name and kind. What is missing, of the wrong kind or out of range is reported and gives null or nothing; what
 * nobody has asked for is reported by {@link #end()}.
 */
final class Properties {

	private static final BigInteger MAX_UNSIGNED = BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

	private final JsonObject object;
	private final JsonPath path;
	private final JsonReport report;
	private final Set<String> asked = new HashSet<>();

	Properties(JsonObject object, JsonPath path, JsonReport report) {
		this.object = object;
		this.path = path;
		this.report = report;
	}

	TextRange range() {
		return object.range();
	}

	JsonPath path() {
		return path;
	}

	JsonPath path(String name) {
		return path.property(name);
	}

	/** The place of a property's value, or of the object when it is not there. */
	TextRange range(String name) {
		JsonValue value = object.members().get(name);
		return value == null ? object.range() : value.range();
	}

	boolean has(String name) {
		return object.members().containsKey(name);
	}

	/** Reports a fault of a property. */
	void error(String name, String message) {
		report.error(range(name), path.property(name), message);
	}

	/** A value of any kind, or null when it is not there. */
	JsonValue any(String name) {
		asked.add(name);
		return object.members().get(name);
	}

	/** A value that has to be there. */
	JsonValue required(String name) {
		JsonValue value = any(name);
		if (value == null)
			report.error(object.range(), path, "property \"" + name + "\" is missing");
		return value;
	}

	private <T extends JsonValue> T kind(JsonValue value, String name, Class<T> type, String wanted) {
		if (value == null || type.isInstance(value))
			return type.cast(value);
		error(name, "must be " + wanted + ", not " + value.kind());
		return null;
	}

	/** A string, or null. */
	String text(String name) {
		JsonString value = kind(any(name), name, JsonString.class, "a string");
		return value == null ? null : value.value();
	}

	/** A string that has to be there, or null when it is not. */
	String requiredText(String name) {
		return required(name) == null ? null : text(name);
	}

	/** An object, or null. */
	Properties object(String name) {
		JsonObject value = kind(any(name), name, JsonObject.class, "an object");
		return value == null ? null : new Properties(value, path.property(name), report);
	}

	/** The elements of an array; none when it is not there. */
	List<JsonValue> array(String name) {
		JsonArray value = kind(any(name), name, JsonArray.class, "an array");
		return value == null ? List.of() : value.elements();
	}

	/** An integer within bounds, or null. */
	BigInteger integer(String name, BigInteger least, BigInteger most) {
		JsonNumber number = kind(any(name), name, JsonNumber.class, "an integer");
		if (number == null)
			return null;
		if (!number.integer()) {
			error(name, "must be an integer, not " + number.kind());
			return null;
		}
		BigInteger value = new BigInteger(number.literal());
		if (value.compareTo(least) >= 0 && value.compareTo(most) <= 0)
			return value;
		error(name, value + " is out of range: " + least + " to " + most);
		return null;
	}

	/** A signed integer of 64 bits. */
	void signed(String name, Consumer<Long> sink) {
		BigInteger value = integer(name, BigInteger.valueOf(Long.MIN_VALUE), BigInteger.valueOf(Long.MAX_VALUE));
		if (value != null)
			sink.accept(value.longValue());
	}

	/** An unsigned integer of 64 bits. */
	void unsigned(String name, Consumer<Long> sink) {
		BigInteger value = integer(name, BigInteger.ZERO, MAX_UNSIGNED);
		if (value != null)
			sink.accept(value.longValue());
	}

	/** An integer from {@code least} to the largest {@code int}. */
	void small(String name, int least, Consumer<Integer> sink) {
		BigInteger value = integer(name, BigInteger.valueOf(least), BigInteger.valueOf(Integer.MAX_VALUE));
		if (value != null)
			sink.accept(value.intValue());
	}

	/** An alignment: a positive power of two. */
	void alignment(String name, Consumer<Integer> sink) {
		small(name, 1, value -> {
			if (Integer.bitCount(value) == 1)
				sink.accept(value);
			else
				error(name, "alignment " + value + " is not a power of two");
		});
	}

	/** One of some words; another one is reported. */
	<T> void word(String name, Map<String, T> words, Consumer<T> sink) {
		String text = text(name);
		if (text == null)
			return;
		T value = words.get(text);
		if (value == null)
			error(name, "\"" + text + "\" is not one of " + String.join(", ", words.keySet().stream().sorted().toList()));
		else
			sink.accept(value);
	}

	/** Named sets of ranges: the mappings of an integer, the flags of a bit map. */
	List<Mapping> mappings(String name) {
		List<Mapping> mappings = new ArrayList<>();
		Properties all = object(name);
		if (all == null)
			return mappings;
		for (String label : all.object.members().keySet()) {
			Mapping mapping = MetadataFactory.eINSTANCE.createMapping();
			mapping.setName(label);
			mapping.getRanges().addAll(all.ranges(label));
			mappings.add(mapping);
		}
		return mappings;
	}

	/** A set of integer ranges (CTF2-SPEC-2.0, 5.3.2). */
	List<IntegerRange> ranges(String name) {
		List<IntegerRange> ranges = new ArrayList<>();
		List<JsonValue> elements = array(name);
		if (elements.isEmpty() && any(name) instanceof JsonArray)
			error(name, "a set of ranges needs at least one range");
		for (int i = 0; i < elements.size(); i++) {
			JsonValue element = elements.get(i);
			if (element instanceof JsonArray pair && pair.elements().size() == 2
					&& pair.elements().get(0) instanceof JsonNumber low && pair.elements().get(1) instanceof JsonNumber high
					&& low.integer() && high.integer()) {
				IntegerRange range = MetadataFactory.eINSTANCE.createIntegerRange();
				range.setLower(new BigInteger(low.literal()));
				range.setUpper(new BigInteger(high.literal()));
				if (range.getLower().compareTo(range.getUpper()) > 0)
					report.error(element.range(), path.property(name).element(i),
							"the lower bound is greater than the upper one");
				else
					ranges.add(range);
			} else {
				report.error(element.range(), path.property(name).element(i), "a range must be an array of two integers");
			}
		}
		return ranges;
	}

	/** Attributes and extensions, which are kept as they are (CTF2-SPEC-2.0, 5.1 and 5.2). */
	void custom(MetadataElement element) {
		element.setAttributes(attributes());
		element.setExtensions(extensions());
	}

	/** The attributes as JSON text, or null. */
	String attributes() {
		JsonObject attributes = kind(any("attributes"), "attributes", JsonObject.class, "an object");
		return attributes == null ? null : JsonWriter.compact(attributes);
	}

	/** The extensions as JSON text, or null. */
	String extensions() {
		JsonObject extensions = kind(any("extensions"), "extensions", JsonObject.class, "an object");
		if (extensions == null)
			return null;
		extensions.members().forEach((namespace, value) -> {
			if (!(value instanceof JsonObject))
				report.error(value.range(), path.property("extensions").property(namespace),
						"the extensions of a namespace must be an object, not " + value.kind());
		});
		return JsonWriter.compact(extensions);
	}

	/** The properties that are there, by name. */
	Map<String, JsonValue> all() {
		return object.members();
	}

	/** Reports what nobody has asked for. */
	void end() {
		object.names().forEach((name, range) -> {
			if (!asked.contains(name))
				report.error(range, path, "unknown property \"" + name + '"');
		});
	}
}
