// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

import org.tracewright.trace.Clock;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Problem;
import org.tracewright.trace.TraceSource;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The report of {@code tracewright info} for programs. Times are strings of nanoseconds since the origin. */
final class InfoJson {

	private final PrintStream out;

	InfoJson(PrintStream out) {
		this.out = out;
	}

	void write(TraceInfo info) {
		JsonObject root = new JsonObject();
		root.addProperty("trace", info.trace.name());
		root.addProperty("events", info.events);
		if (info.timed()) {
			root.addProperty("begin", Long.toString(info.begin));
			root.addProperty("end", Long.toString(info.end));
			root.addProperty("durationNs", Long.toString(info.end - info.begin));
		}
		root.addProperty("bytes", info.trace.bytes());
		root.addProperty("discardedEvents", info.discarded);
		root.addProperty("lostPackets", info.lostPackets);
		root.addProperty("skippedBytes", info.skippedBytes);
		JsonArray sources = new JsonArray();
		info.trace.sources().forEach(s -> sources.add(source(s)));
		root.add("sources", sources);
		JsonArray streams = new JsonArray();
		for (DataStream stream : info.trace.streams())
			streams.add(stream(info, stream));
		root.add("streams", streams);
		Map<String, Long> counts = new TreeMap<>();
		for (EventType type : info.trace.eventTypes())
			counts.merge(type.title(), info.byType[type.index()], Long::sum);
		JsonObject types = new JsonObject();
		counts.forEach(types::addProperty);
		root.add("eventTypes", types);
		JsonArray problems = new JsonArray();
		info.problems.forEach(p -> problems.add(problem(p)));
		root.add("problems", problems);
		out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root));
	}

	private static JsonObject source(TraceSource source) {
		JsonObject json = new JsonObject();
		json.addProperty("name", source.name());
		json.addProperty("format", source.format());
		json.addProperty("uid", source.uid());
		JsonArray folders = new JsonArray();
		source.locations().forEach(l -> folders.add(l.toString()));
		json.add("folders", folders);
		JsonArray clocks = new JsonArray();
		for (Clock clock : source.clocks()) {
			JsonObject c = new JsonObject();
			c.addProperty("name", clock.name());
			c.addProperty("description", clock.description());
			c.addProperty("uid", clock.uid());
			c.addProperty("frequency", clock.frequency());
			c.addProperty("offsetSeconds", clock.offsetSeconds());
			c.addProperty("offsetCycles", clock.offsetCycles());
			c.addProperty("unixEpoch", clock.unixEpoch());
			clocks.add(c);
		}
		json.add("clocks", clocks);
		JsonObject environment = new JsonObject();
		source.environment().forEach((k, v) -> {
			if (v instanceof Long number)
				environment.addProperty(k, number);
			else
				environment.addProperty(k, String.valueOf(v));
		});
		json.add("environment", environment);
		return json;
	}

	private static JsonObject stream(TraceInfo info, DataStream stream) {
		JsonObject json = new JsonObject();
		json.addProperty("name", stream.name());
		json.addProperty("source", stream.source().name());
		json.addProperty("classId", stream.classId());
		if (stream.id() >= 0)
			json.addProperty("id", stream.id());
		json.addProperty("packets", stream.packets());
		json.addProperty("bytes", stream.bytes());
		json.addProperty("events", info.byStream[stream.index()]);
		json.addProperty("discardedEvents", info.lostByStream[stream.index()]);
		return json;
	}

	private static JsonObject problem(Problem problem) {
		JsonObject json = new JsonObject();
		json.addProperty("severity", problem.severity().name().toLowerCase(java.util.Locale.ROOT));
		json.addProperty("file", problem.file().toString());
		switch (problem.place()) {
			case Problem.TextPlace(int line, int column) -> {
				json.addProperty("line", line);
				json.addProperty("column", column);
			}
			case Problem.BytePlace(int packet, long offset) -> {
				if (packet >= 0)
					json.addProperty("packet", packet);
				json.addProperty("offset", offset);
			}
			case Problem.Whole whole -> { // the file says it all
			}
		}
		json.addProperty("reason", problem.reason());
		return json;
	}
}
