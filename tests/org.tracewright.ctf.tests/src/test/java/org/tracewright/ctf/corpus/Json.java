// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.trace.Utf8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Values of dumps as plain objects: {@link Map} (in order), {@link List}, {@link java.math.BigInteger} or {@link Long}, {@link String}, {@link Boolean}, null.
 * One way to write them, so that equal values are equal lines.
 */
final class Json {

	private static final JsonFactory FACTORY = new JsonFactory();
	/** Not a number, whatever its bits. */
	private static final String NAN = "nan";

	private Json() {
	}

	static Object parse(String line) throws IOException {
		try (JsonParser parser = FACTORY.createParser(line)) {
			parser.nextToken();
			return value(parser);
		}
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> object(String line) throws IOException {
		return (Map<String, Object>) parse(line);
	}

	private static Object value(JsonParser parser) throws IOException {
		return switch (parser.currentToken()) {
			case START_OBJECT -> members(parser);
			case START_ARRAY -> elements(parser);
			case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
			case VALUE_STRING -> text(parser.getText());
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			case VALUE_NULL -> null;
			default -> throw new IOException("unexpected " + parser.currentToken());
		};
	}

	private static Map<String, Object> members(JsonParser parser) throws IOException {
		Map<String, Object> members = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			parser.nextToken();
			members.put(name, value(parser));
		}
		return members;
	}

	private static List<Object> elements(JsonParser parser) throws IOException {
		List<Object> elements = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_ARRAY)
			elements.add(value(parser));
		return elements;
	}

	/** A text as our reader gives it: Python shows bytes that are no UTF-8 as U+DC80 to U+DCFF. */
	private static String text(String python) {
		if (python.codePoints().noneMatch(c -> c >= 0xDC80 && c <= 0xDCFF))
			return python;
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		python.codePoints().forEach(c -> {
			if (c >= 0xDC80 && c <= 0xDCFF)
				bytes.write(c - 0xDC00);
			else
				bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
		});
		return Utf8.decode(ByteBuffer.wrap(bytes.toByteArray()));
	}

	/** A real as the reference writes it, {@code {"f": "0x1.8p+0"}}; Python and Java differ in how many zeros they write. */
	static Map<String, Object> real(double value) {
		return Map.of("f", Double.isNaN(value) ? NAN : Double.toHexString(value));
	}

	/** A value as one line. */
	static String line(Object value) {
		StringBuilder out = new StringBuilder();
		write(out, value);
		return out.toString();
	}

	private static void write(StringBuilder out, Object value) {
		switch (value) {
			case null -> out.append("null");
			case Map<?, ?> map when isReal(map) -> out.append("{\"f\":\"").append(exact((String) map.get("f"))).append("\"}");
			case Map<?, ?> map -> {
				String separator = "{";
				for (Map.Entry<?, ?> member : map.entrySet()) {
					out.append(separator);
					quote(out, member.getKey().toString());
					write(out.append(':'), member.getValue());
					separator = ",";
				}
				out.append(map.isEmpty() ? "{}" : "}");
			}
			case List<?> list -> {
				String separator = "[";
				for (Object element : list) {
					write(out.append(separator), element);
					separator = ",";
				}
				out.append(list.isEmpty() ? "[]" : "]");
			}
			case String text -> quote(out, text);
			default -> out.append(value);
		}
	}

	private static boolean isReal(Map<?, ?> map) {
		return map.size() == 1 && map.get("f") instanceof String text && text.matches("-?0x.*p[-+]?[0-9]+|nan|-?inf|-?Infinity");
	}

	private static String exact(String hex) {
		return switch (hex) {
			case NAN -> hex;
			case "inf", "Infinity" -> "inf";
			case "-inf", "-Infinity" -> "-inf";
			default -> Double.toHexString(Double.parseDouble(hex));
		};
	}

	private static void quote(StringBuilder out, String text) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"' || c == '\\')
				out.append('\\').append(c);
			else if (c < ' ' || c > '~')
				out.append(String.format("\\u%04x", (int) c));
			else
				out.append(c);
		}
		out.append('"');
	}
}
