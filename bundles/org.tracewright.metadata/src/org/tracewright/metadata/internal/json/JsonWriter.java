// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.tracewright.metadata.internal.json.JsonValue.JsonArray;
import org.tracewright.metadata.internal.json.JsonValue.JsonBoolean;
import org.tracewright.metadata.internal.json.JsonValue.JsonNull;
import org.tracewright.metadata.internal.json.JsonValue.JsonNumber;
import org.tracewright.metadata.internal.json.JsonValue.JsonObject;
import org.tracewright.metadata.internal.json.JsonValue.JsonString;

/** Writes JSON for people: what fits a line is on one, the rest is broken and indented. The same value gives the same text. */
public final class JsonWriter {

	private static final int WIDTH = 110;

	private final StringBuilder out = new StringBuilder();

	private JsonWriter() {
	}

	/** A value on as many lines as it needs, without a line feed at the end. */
	public static String pretty(JsonValue value) {
		JsonWriter writer = new JsonWriter();
		writer.write(value, 0);
		return writer.out.toString();
	}

	/** A value on one line, without needless spaces: the form that attributes have in the model. */
	public static String compact(JsonValue value) {
		StringBuilder text = new StringBuilder();
		line(value, text, "");
		return text.toString();
	}

	private void write(JsonValue value, int indent) {
		StringBuilder line = new StringBuilder();
		line(value, line, " ");
		if (line.length() <= WIDTH - 2 * indent)
			out.append(line);
		else if (value instanceof JsonObject object)
			broken('{', object.members().entrySet().iterator(), '}', indent);
		else if (value instanceof JsonArray array)
			broken('[', array.elements().iterator(), ']', indent);
		else
			out.append(line);
	}

	private void broken(char open, Iterator<?> items, char close, int indent) {
		out.append(open).append('\n');
		while (items.hasNext()) {
			out.append("  ".repeat(indent + 1));
			switch (items.next()) {
				case Map.Entry<?, ?> member -> {
					quote((String) member.getKey(), out);
					out.append(": ");
					write((JsonValue) member.getValue(), indent + 1);
				}
				case JsonValue element -> write(element, indent + 1);
				default -> throw new IllegalStateException();
			}
			out.append(items.hasNext() ? ",\n" : "\n");
		}
		out.append("  ".repeat(indent)).append(close);
	}

	private static void line(JsonValue value, StringBuilder out, String space) {
		switch (value) {
			case JsonObject object -> {
				String separator = "";
				out.append('{');
				for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
					out.append(separator);
					quote(member.getKey(), out);
					out.append(':').append(space);
					line(member.getValue(), out, space);
					separator = "," + space;
				}
				out.append('}');
			}
			case JsonArray array -> elements(array.elements(), out, space);
			case JsonString string -> quote(string.value(), out);
			case JsonNumber number -> out.append(number.literal());
			case JsonBoolean bool -> out.append(bool.value());
			case JsonNull nothing -> out.append("null");
		}
	}

	private static void elements(List<JsonValue> elements, StringBuilder out, String space) {
		String separator = "";
		out.append('[');
		for (JsonValue element : elements) {
			out.append(separator);
			line(element, out, space);
			separator = "," + space;
		}
		out.append(']');
	}

	private static void quote(String text, StringBuilder out) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> out.append("\\\"");
				case '\\' -> out.append("\\\\");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\t' -> out.append("\\t");
				default -> {
					if (c < ' ' || c == 0x7F || Character.isSurrogate(c) && !paired(text, i))
						out.append("\\u%04x".formatted((int) c));
					else
						out.append(c);
				}
			}
		}
		out.append('"');
	}

	private static boolean paired(String text, int i) {
		return Character.isHighSurrogate(text.charAt(i))
				? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
				: i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
	}
}
