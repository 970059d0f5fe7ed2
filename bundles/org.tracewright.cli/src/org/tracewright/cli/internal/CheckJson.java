// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.PrintStream;
import java.util.Locale;

import org.tracewright.ctf.check.Finding;
import org.tracewright.ctf.check.Health;
import org.tracewright.ctf.check.StreamHealth;
import org.tracewright.ctf.check.StreamHealth.Sequences;
import org.tracewright.trace.DataStream;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The report of {@code tracewright check} for programs. Its keys are listed in the help of the command and do not change. */
final class CheckJson {

	private final PrintStream out;

	CheckJson(PrintStream out) {
		this.out = out;
	}

	void write(Health health) {
		JsonObject root = new JsonObject();
		root.addProperty("trace", health.trace());
		root.addProperty("complete", health.complete());
		root.addProperty("healthy", health.isHealthy());
		root.add("totals", totals(health));
		JsonArray streams = new JsonArray();
		health.streams().forEach(s -> streams.add(stream(s)));
		root.add("streams", streams);
		JsonArray findings = new JsonArray();
		health.findings().forEach(f -> findings.add(finding(f)));
		root.add("findings", findings);
		root.addProperty("omittedFindings", health.omitted());
		out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root));
	}

	private static JsonObject totals(Health health) {
		JsonObject json = new JsonObject();
		json.addProperty("streams", health.streams().size());
		json.addProperty("packets", health.packets());
		json.addProperty("bytes", health.bytes());
		json.addProperty("events", health.events());
		json.addProperty("discardedEvents", health.discarded());
		json.addProperty("lostPackets", health.lost());
		json.addProperty("skippedBytes", health.skipped());
		times(json, health.begin(), health.end());
		return json;
	}

	private static void times(JsonObject json, long begin, long end) {
		if (begin > end)
			return;
		json.addProperty("begin", Long.toString(begin));
		json.addProperty("end", Long.toString(end));
	}

	private static JsonObject stream(StreamHealth health) {
		DataStream stream = health.stream();
		JsonObject json = new JsonObject();
		json.addProperty("name", stream.name());
		json.addProperty("source", stream.source().name());
		json.addProperty("classId", stream.classId());
		if (stream.id() >= 0)
			json.addProperty("id", stream.id());
		if (!health.clock().isEmpty())
			json.addProperty("clock", health.clock());
		json.addProperty("packets", stream.packets());
		json.addProperty("bytes", stream.bytes());
		json.addProperty("events", health.events());
		times(json, health.begin(), health.end());
		json.addProperty("discardedEvents", health.discarded());
		json.addProperty("lostPackets", health.lost());
		json.addProperty("skippedBytes", health.skipped());
		json.addProperty("clockBackwards", health.backwards());
		json.addProperty("largestGapNs", Long.toString(health.largestGap()));
		if (health.sequences() != Sequences.UNKNOWN)
			json.addProperty("sequenceNumbers", health.sequences() == Sequences.PRESENT);
		return json;
	}

	private static JsonObject finding(Finding finding) {
		JsonObject json = new JsonObject();
		json.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
		json.addProperty("kind", finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		if (finding.file() != null)
			json.addProperty("file", finding.file().toString());
		if (finding.stream() != null)
			json.addProperty("stream", finding.stream().name());
		if (finding.packet() >= 0)
			json.addProperty("packet", finding.packet());
		if (finding.offset() >= 0)
			json.addProperty("offset", finding.offset());
		if (finding.time() != Finding.NO_TIME)
			json.addProperty("time", Long.toString(finding.time()));
		if (finding.end() != Finding.NO_TIME)
			json.addProperty("end", Long.toString(finding.end()));
		if (finding.count() >= 0)
			json.addProperty("count", finding.count());
		json.addProperty("reason", finding.reason());
		return json;
	}
}
