// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The results as a Markdown table and as JSON.
 *
 * @param options what was asked for
 * @param machine what it was measured on
 * @param rows    the results
 */
record Report(Options options, Map<String, String> machine, List<Row> rows) {

	private static final String BEGIN = "<!-- results: releng/benchmarks/run codec --report -->";
	private static final String END = "<!-- end of results -->";

	String markdown() {
		StringBuilder text = new StringBuilder();
		text.append("Measured ").append(Instant.now().truncatedTo(ChronoUnit.MINUTES)).append(": ").append(options.events())
				.append(" events, ").append(options.classes()).append(" event classes, ").append(options.header().name().toLowerCase(Locale.ROOT))
				.append(" event headers, ").append(options.rounds()).append(options.rounds() == 1 ? " round." : " rounds.").append("\n\n");
		machine.forEach((name, value) -> text.append("- ").append(name).append(": ").append(value).append('\n'));
		text.append("\n| What | Target | Measured | | Made of |\n|---|---|---|---|---|\n");
		for (Row row : rows)
			text.append(row.markdown()).append('\n');
		return text.toString();
	}

	/** Writes both forms into a folder. */
	void write(Path folder) throws IOException {
		Files.writeString(folder.resolve("results.md"), markdown());
		try (JsonGenerator json = new JsonFactory().createGenerator(folder.resolve("results.json").toFile(), JsonEncoding.UTF8)) {
			json.useDefaultPrettyPrinter();
			json.writeStartObject();
			json.writeStringField("measured", Instant.now().toString());
			json.writeNumberField("events", options.events());
			json.writeNumberField("rounds", options.rounds());
			json.writeNumberField("classes", options.classes());
			json.writeStringField("header", options.header().name());
			json.writeObjectFieldStart("machine");
			for (Map.Entry<String, String> entry : machine.entrySet())
				json.writeStringField(entry.getKey(), entry.getValue());
			json.writeEndObject();
			json.writeArrayFieldStart("results");
			for (Row row : rows)
				write(row, json);
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	private static void write(Row row, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", row.name());
		json.writeStringField("target", row.target());
		json.writeStringField("measured", row.measured());
		json.writeStringField("verdict", row.verdict().name());
		json.writeStringField("detail", row.detail());
		for (Map.Entry<String, double[]> entry : row.data().entrySet()) {
			json.writeFieldName(entry.getKey());
			json.writeArray(entry.getValue(), 0, entry.getValue().length);
		}
		json.writeEndObject();
	}

	/** Replaces the table of a document, between two marks. */
	void replaceIn(Path document) throws IOException {
		String text = Files.readString(document);
		int begin = text.indexOf(BEGIN);
		int end = text.indexOf(END);
		if (begin < 0 || end < begin)
			throw new IOException(document + " has no lines '" + BEGIN + "' and '" + END + "' around a table");
		Files.writeString(document, text.substring(0, begin) + BEGIN + "\n" + markdown() + text.substring(end));
	}
}
