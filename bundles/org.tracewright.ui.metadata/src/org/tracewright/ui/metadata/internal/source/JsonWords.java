// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.tracewright.metadata.BitOrder;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.Encoding;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.Scope;

/** The vocabulary of CTF 2 metadata (CTF2-SPEC-2.0, sections 5.3 to 5.9): properties by the type of their object, and words by property. */
final class JsonWords {

	private static final String FIXED = "type length byte-order bit-order alignment"; //$NON-NLS-1$
	private static final String INTEGER = " preferred-display-base mappings roles"; //$NON-NLS-1$
	private static final String CUSTOM = " attributes extensions"; //$NON-NLS-1$
	private static final String NAMED = " namespace name uid"; //$NON-NLS-1$

	private static final Map<String, List<String>> FRAGMENTS = fragments();
	private static final Map<String, List<String>> FIELD_CLASSES = fieldClasses();

	private JsonWords() {
	}

	private static Map<String, List<String>> fragments() {
		Map<String, List<String>> words = new LinkedHashMap<>();
		put(words, "preamble", "type version uuid" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "field-class-alias", "type name field-class" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "trace-class", "type environment packet-header-field-class" + NAMED + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "clock-class", //$NON-NLS-1$
				"type id frequency origin offset-from-origin precision accuracy description" + NAMED + CUSTOM); //$NON-NLS-1$
		put(words, "data-stream-class", //$NON-NLS-1$
				"type id default-clock-class-id packet-context-field-class event-record-header-field-class " //$NON-NLS-1$
						+ "event-record-common-context-field-class" + NAMED + CUSTOM); //$NON-NLS-1$
		put(words, "event-record-class", //$NON-NLS-1$
				"type id data-stream-class-id specific-context-field-class payload-field-class" + NAMED + CUSTOM); //$NON-NLS-1$
		return words;
	}

	private static Map<String, List<String>> fieldClasses() {
		Map<String, List<String>> words = new LinkedHashMap<>();
		put(words, "fixed-length-unsigned-integer", FIXED + INTEGER + CUSTOM); //$NON-NLS-1$
		put(words, "fixed-length-signed-integer", FIXED + " preferred-display-base mappings" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "fixed-length-floating-point-number", FIXED + CUSTOM); //$NON-NLS-1$
		put(words, "fixed-length-boolean", FIXED + CUSTOM); //$NON-NLS-1$
		put(words, "fixed-length-bit-array", FIXED + CUSTOM); //$NON-NLS-1$
		put(words, "fixed-length-bit-map", FIXED + " flags" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "variable-length-unsigned-integer", "type" + INTEGER + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "variable-length-signed-integer", "type preferred-display-base mappings" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "null-terminated-string", "type encoding" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "static-length-string", "type length encoding" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "dynamic-length-string", "type length-field-location encoding" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "static-length-blob", "type length media-type roles" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "dynamic-length-blob", "type length-field-location media-type" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "structure", "type member-classes minimum-alignment" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "static-length-array", "type length element-field-class minimum-alignment" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "dynamic-length-array", "type length-field-location element-field-class minimum-alignment" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "optional", "type selector-field-location selector-field-ranges field-class" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		put(words, "variant", "type selector-field-location options" + CUSTOM); //$NON-NLS-1$ //$NON-NLS-2$
		return words;
	}

	private static void put(Map<String, List<String>> words, String type, String names) {
		words.put(type, List.of(names.split(" "))); //$NON-NLS-1$
	}

	/** Types of fragments. */
	static List<String> fragmentTypes() {
		return List.copyOf(FRAGMENTS.keySet());
	}

	/** Types of field classes. */
	static List<String> fieldClassTypes() {
		return List.copyOf(FIELD_CLASSES.keySet());
	}

	/** Roles of fields. */
	static List<String> roles() {
		return literals(Role.values());
	}

	/** Properties that an object may have; none when nothing is known about it. */
	static List<String> properties(JsonContext.Place object) {
		String owner = object.owner();
		if (object.fragment())
			return FRAGMENTS.getOrDefault(object.type(), List.of("type")); //$NON-NLS-1$
		if (owner.endsWith("field-class")) //$NON-NLS-1$
			return FIELD_CLASSES.getOrDefault(object.type(), List.of("type")); //$NON-NLS-1$
		return switch (owner) {
			case "member-classes" -> List.of("name", "field-class", "attributes", "extensions"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			case "options" -> List.of("name", "field-class", "selector-field-ranges", "attributes", "extensions"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			case "length-field-location", "selector-field-location" -> List.of("origin", "path"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case "offset-from-origin" -> List.of("seconds", "cycles"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "origin" -> List.of("namespace", "name", "uid"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			default -> List.of();
		};
	}

	/** Values that a property usually has, as they are written in JSON. */
	static List<String> values(JsonContext.Place object, String property) {
		return switch (property) {
			case "type" -> quoted(object.fragment() ? fragmentTypes() : fieldClassTypes()); //$NON-NLS-1$
			case "byte-order" -> quoted(literals(ByteOrder.values())); //$NON-NLS-1$
			case "bit-order" -> quoted(literals(BitOrder.values())); //$NON-NLS-1$
			case "encoding" -> quoted(literals(Encoding.values())); //$NON-NLS-1$
			case "roles" -> quoted(roles()); //$NON-NLS-1$
			case "origin" -> quoted(object.fragment() //$NON-NLS-1$
					? List.of("unix-epoch") //$NON-NLS-1$
					: literals(Scope.values()).subList(1, Scope.values().length));
			case "preferred-display-base" -> List.of("10", "16", "8", "2"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			case "version" -> List.of("2"); //$NON-NLS-1$ //$NON-NLS-2$
			case "frequency" -> List.of("1000000000"); //$NON-NLS-1$ //$NON-NLS-2$
			case "alignment", "minimum-alignment" -> List.of("1", "8", "16", "32", "64"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			default -> List.of();
		};
	}

	static List<String> quoted(List<String> words) {
		List<String> quoted = new ArrayList<>();
		words.forEach(w -> quoted.add('"' + w + '"'));
		return quoted;
	}

	private static List<String> literals(Enumerator[] values) {
		return Stream.of(values).map(Enumerator::getLiteral).toList();
	}
}
