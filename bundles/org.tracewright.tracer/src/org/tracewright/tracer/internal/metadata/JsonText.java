// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.nio.charset.StandardCharsets;

/** Builds a JSON text sequence (RFC 7464), each text on one line. Puts commas where they belong; that the rest is JSON is up to the caller. */
final class JsonText {

	private static final char RECORD_SEPARATOR = 0x1E;

	private final StringBuilder out = new StringBuilder();

	/** Begins a text of the sequence, an object. */
	JsonText beginText() {
		out.append(RECORD_SEPARATOR).append('{');
		return this;
	}

	/** Ends it. */
	JsonText endText() {
		out.append("}\n");
		return this;
	}

	/** Begins an object that is a value. */
	JsonText beginObject() {
		separate();
		out.append('{');
		return this;
	}

	/** Ends it. */
	JsonText endObject() {
		out.append('}');
		return this;
	}

	/** Begins an array that is a value. */
	JsonText beginArray() {
		separate();
		out.append('[');
		return this;
	}

	/** Ends it. */
	JsonText endArray() {
		out.append(']');
		return this;
	}

	/** The name of a property, whose value comes next. */
	JsonText name(String name) {
		separate();
		quote(name);
		out.append(':');
		return this;
	}

	/** A string that is a value. */
	JsonText value(String text) {
		separate();
		quote(text);
		return this;
	}

	/** An integer that is a value. */
	JsonText value(long number) {
		separate();
		out.append(number);
		return this;
	}

	/** A property that is a string. */
	JsonText put(String name, String text) {
		return name(name).value(text);
	}

	/** A property that is an integer. */
	JsonText put(String name, long number) {
		return name(name).value(number);
	}

	/** All texts in UTF-8. */
	byte[] bytes() {
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void separate() {
		switch (out.charAt(out.length() - 1)) {
			case '{', '[', ':' -> { // the first of its kind
			}
			default -> out.append(',');
		}
	}

	private void quote(String text) {
		out.append('"');
		String clean = Names.clean(text);
		for (int i = 0; i < clean.length(); i++) {
			char c = clean.charAt(i);
			switch (c) {
				case '"' -> out.append("\\\"");
				case '\\' -> out.append("\\\\");
				case '\n' -> out.append("\\n");
				default -> {
					if (c < ' ' || c == 0x7F)
						out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
					else
						out.append(c);
				}
			}
		}
		out.append('"');
	}
}
