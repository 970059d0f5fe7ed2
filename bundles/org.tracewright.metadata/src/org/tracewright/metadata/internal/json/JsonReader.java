// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.metadata.internal.json.JsonValue.JsonArray;
import org.tracewright.metadata.internal.json.JsonValue.JsonBoolean;
import org.tracewright.metadata.internal.json.JsonValue.JsonNull;
import org.tracewright.metadata.internal.json.JsonValue.JsonNumber;
import org.tracewright.metadata.internal.json.JsonValue.JsonObject;
import org.tracewright.metadata.internal.json.JsonValue.JsonString;
import org.tracewright.metadata.text.TextRange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Reads one JSON text into values with places; nesting and the length of numbers have limits. */
public final class JsonReader {

	private static final int MAX_DEPTH = 400;
	private static final int MAX_NUMBER = 400;
	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxNumberLength(MAX_NUMBER)
					.maxStringLength(1 << 24).maxNameLength(1 << 16).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

	private final JsonParser parser;
	private final int offset;
	private final int line;
	private final int column;

	/** A text that cannot be read as JSON. */
	public static final class JsonSyntaxException extends Exception {

		private static final long serialVersionUID = 1;

		private final transient TextRange range;

		JsonSyntaxException(TextRange range, String message) {
			super(message);
			this.range = range;
		}

		/** Where it goes wrong. */
		public TextRange range() {
			return range;
		}
	}

	private JsonReader(JsonParser parser, int offset, int line, int column) {
		this.parser = parser;
		this.offset = offset;
		this.line = line;
		this.column = column;
	}

	/**
	 * Reads a text that is one JSON value.
	 *
	 * @param text   the text
	 * @param offset characters before it in the file
	 * @param line   of its first character, from 1
	 * @param column of its first character, from 1
	 * @throws JsonSyntaxException when it is not JSON, or nested too deeply
	 */
	public static JsonValue read(String text, int offset, int line, int column) throws JsonSyntaxException {
		try (JsonParser parser = FACTORY.createParser(text)) {
			JsonReader reader = new JsonReader(parser, offset, line, column);
			try {
				if (parser.nextToken() == null)
					throw new JsonSyntaxException(new TextRange(offset, text.length(), line, column), "there is no JSON text");
				JsonValue value = reader.value();
				if (parser.nextToken() != null)
					throw new JsonSyntaxException(reader.range(parser.currentTokenLocation()),
							"there is more behind the end of the JSON text");
				return value;
			} catch (JsonProcessingException e) {
				throw new JsonSyntaxException(reader.range(e.getLocation()), message(e));
			}
		} catch (IOException e) {
			throw new JsonSyntaxException(new TextRange(offset, text.length(), line, column), e.getMessage());
		}
	}

	private static String message(JsonProcessingException e) {
		String text = e.getOriginalMessage();
		if (text.startsWith("Unexpected end-of-input"))
			return "the JSON text ends too early";
		if (text.startsWith("Duplicate field"))
			return "property " + text.substring("Duplicate field ".length()) + " is there twice";
		if (text.contains("nesting depth"))
			return "JSON is nested deeper than " + MAX_DEPTH;
		return "not JSON: " + Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

	private TextRange range(JsonLocation at) {
		if (at == null || at.getCharOffset() < 0)
			return new TextRange(offset, 0, line, column);
		return new TextRange(offset + (int) at.getCharOffset(), 1, line(at), column(at));
	}

	private int line(JsonLocation at) {
		return line + at.getLineNr() - 1;
	}

	private int column(JsonLocation at) {
		return at.getLineNr() == 1 ? column + at.getColumnNr() - 1 : at.getColumnNr();
	}

	private TextRange from(JsonLocation start) {
		return new TextRange(offset + (int) start.getCharOffset(),
				(int) (parser.currentLocation().getCharOffset() - start.getCharOffset()), line(start), column(start));
	}

	private JsonValue value() throws IOException {
		JsonLocation start = parser.currentTokenLocation();
		return switch (parser.currentToken()) {
			case START_OBJECT -> object(start);
			case START_ARRAY -> {
				List<JsonValue> elements = new ArrayList<>();
				while (parser.nextToken() != JsonToken.END_ARRAY)
					elements.add(value());
				yield new JsonArray(from(start), elements);
			}
			case VALUE_STRING -> {
				String text = parser.getText();
				yield new JsonString(from(start), text);
			}
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
				String literal = parser.getText();
				yield new JsonNumber(from(start), literal);
			}
			case VALUE_TRUE, VALUE_FALSE -> new JsonBoolean(from(start), parser.currentToken() == JsonToken.VALUE_TRUE);
			default -> new JsonNull(from(start));
		};
	}

	private JsonObject object(JsonLocation start) throws IOException {
		Map<String, JsonValue> members = new LinkedHashMap<>();
		Map<String, TextRange> names = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			TextRange range = from(parser.currentTokenLocation());
			parser.nextToken();
			members.put(name, value());
			names.put(name, range);
		}
		return new JsonObject(from(start), members, names);
	}
}
