// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.tracewright.benchmarks.codec.Row;

/**
 * The results as a Markdown table and as JSON.
 *
 * @param options what was asked for
 * @param machine what it was measured on
 * @param rows    the results
 */
record TracerReport(TracerOptions options, Map<String, String> machine, List<Row> rows) {

	private static final String BEGIN = "<!-- results: releng/benchmarks/run tracer --report -->";
	private static final String END = "<!-- end of results of the tracer -->";

	/** The table and what it was measured on. */
	String markdown() {
		StringBuilder text = new StringBuilder();
		text.append("Measured ").append(Instant.now().truncatedTo(ChronoUnit.MINUTES)).append(": ").append(options.rounds())
				.append(options.rounds() == 1 ? " round" : " rounds").append(" of ").append(options.millis()).append(" ms.\n\n");
		machine.forEach((name, value) -> text.append("- ").append(name).append(": ").append(value).append('\n'));
		text.append("\n| What | Target | Measured | | Made of |\n|---|---|---|---|---|\n");
		for (Row row : rows)
			text.append(row.markdown()).append('\n');
		return text.toString();
	}

	/** Writes both forms into a folder, as {@code tracer.md} and {@code tracer.json}. */
	void write(Path folder) throws IOException {
		Files.writeString(folder.resolve("tracer.md"), markdown());
		try (JsonGenerator json = new JsonFactory().createGenerator(folder.resolve("tracer.json").toFile(), JsonEncoding.UTF8)) {
			json.useDefaultPrettyPrinter();
			json.writeStartObject();
			json.writeStringField("measured", Instant.now().toString());
			json.writeNumberField("rounds", options.rounds());
			json.writeNumberField("millis", options.millis());
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
