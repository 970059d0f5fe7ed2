// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.util.List;
import java.util.Map;

import org.tracewright.metadata.text.TextRange;

/** A JSON value with its place in the text. Numbers keep the text that they are written with, so that nothing is lost. */
public sealed interface JsonValue {

	/** Where the value is written. */
	TextRange range();

	/** What it is, for messages. */
	String kind();

	/**
	 * An object.
	 *
	 * @param members values by name, in the order of the text
	 * @param names   where the names are written
	 */
	record JsonObject(TextRange range, Map<String, JsonValue> members, Map<String, TextRange> names) implements JsonValue {
		@Override
		public String kind() {
			return "an object";
		}
	}

	/** An array. */
	record JsonArray(TextRange range, List<JsonValue> elements) implements JsonValue {
		@Override
		public String kind() {
			return "an array";
		}
	}

	/** A string. */
	record JsonString(TextRange range, String value) implements JsonValue {
		@Override
		public String kind() {
			return "a string";
		}
	}

	/** A number as it is written. */
	record JsonNumber(TextRange range, String literal) implements JsonValue {
		@Override
		public String kind() {
			return integer() ? "an integer" : "a number with a fraction";
		}

		/** Whether it is written as an integer. */
		boolean integer() {
			return literal.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
		}
	}

	/** {@code true} or {@code false}. */
	record JsonBoolean(TextRange range, boolean value) implements JsonValue {
		@Override
		public String kind() {
			return Boolean.toString(value);
		}
	}

	/** {@code null}. */
	record JsonNull(TextRange range) implements JsonValue {
		@Override
		public String kind() {
			return "null";
		}
	}
}
