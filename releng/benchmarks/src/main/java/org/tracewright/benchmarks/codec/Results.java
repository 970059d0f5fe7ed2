// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

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

/**
 * The results of a run as a Markdown table and as JSON.
 *
 * @param run     what {@code run} was told to run
 * @param about   what was asked for, in words
 * @param options the same as names and numbers or texts
 * @param machine what it was measured on
 * @param rows    the results
 */
public record Results(String run, String about, Map<String, Object> options, Map<String, String> machine, List<Row> rows) {

	/**
	 * Prints the table, writes both forms into the folder for results, and replaces the table of a document if nothing is wrong.
	 *
	 * @param document null for none
	 * @return whether nothing is wrong; targets may be missed
	 */
	public boolean publish(Path document) throws IOException {
		System.out.print(markdown());
		Path folder = TemporaryFolder.parent();
		write(folder);
		Console.note("all numbers are in " + folder.resolve(run + ".json"));
		boolean right = rows.stream().noneMatch(row -> row.verdict() == Row.Verdict.WRONG);
		if (document != null && right)
			replaceIn(document);
		return right;
	}

	private String markdown() {
		StringBuilder text = new StringBuilder();
		text.append("Measured ").append(Instant.now().truncatedTo(ChronoUnit.MINUTES)).append(": ").append(about).append("\n\n");
		machine.forEach((name, value) -> text.append("- ").append(name).append(": ").append(value).append('\n'));
		text.append("\n| What | Target | Measured | | Made of |\n|---|---|---|---|---|\n");
		for (Row row : rows)
			text.append(row.markdown()).append('\n');
		return text.toString();
	}

	private void write(Path folder) throws IOException {
		Files.writeString(folder.resolve(run + ".md"), markdown());
		try (JsonGenerator json = new JsonFactory().createGenerator(folder.resolve(run + ".json").toFile(), JsonEncoding.UTF8)) {
			json.useDefaultPrettyPrinter();
			json.writeStartObject();
			json.writeStringField("measured", Instant.now().toString());
			for (Map.Entry<String, Object> entry : options.entrySet())
				json.writeObjectField(entry.getKey(), entry.getValue());
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

	private void replaceIn(Path document) throws IOException {
		String first = "<!-- results: releng/benchmarks/run " + run + " --report -->";
		String last = "<!-- end of results of run " + run + " -->";
		String text = Files.readString(document);
		int begin = text.indexOf(first);
		int end = text.indexOf(last);
		if (begin < 0 || end < begin)
			throw new IOException(document + " has no lines '" + first + "' and '" + last + "' around a table");
		Files.writeString(document, text.substring(0, begin) + first + "\n" + markdown() + text.substring(end));
	}
}
