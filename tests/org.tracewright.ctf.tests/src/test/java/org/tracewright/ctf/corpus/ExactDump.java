// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;

/** Reads a trace from begin to end into the form of the reference dump of Babeltrace ({@code bt2dump.py}). */
final class ExactDump {

	private final Dump dump = new Dump();
	private final List<Problem> problems = new ArrayList<>();
	private final Map<DataStream, String> keys = new HashMap<>();
	private long skipped;

	private ExactDump(Trace trace) {
		problems.addAll(trace.problems());
		name(trace);
		try (EventCursor cursor = trace.cursor()) {
			cursor.onProblem(problems::add);
			while (cursor.next())
				if (cursor.isGap())
					gap(cursor.gap());
				else
					event(cursor);
		}
	}

	static ExactDump of(Trace trace) {
		return new ExactDump(trace);
	}

	Dump dump() {
		return dump;
	}

	/** Faults found when opening and reading that left something out. */
	List<String> errors() {
		return problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).map(Problem::text).toList();
	}

	/** How many gaps are there because bytes could not be decoded. */
	long skipped() {
		return skipped;
	}

	/** Data streams without an id are numbered in order, for each class of each trace, as the reference does. */
	private void name(Trace trace) {
		Map<List<Object>, Long> numbers = new HashMap<>();
		for (DataStream stream : trace.streams()) {
			String host = stream.source().environmentText("hostname");
			long number = numbers.merge(List.of(stream.source(), stream.classId()), 1L, Long::sum) - 1;
			String key = (host == null ? "" : host) + '/' + Long.toUnsignedString(stream.classId()) + '/'
					+ Long.toUnsignedString(stream.id() < 0 ? number : stream.id());
			keys.put(stream, key);
			Dump.Stream part = dump.stream(key);
			part.names.add(stream.name());
			part.environments.add(environment(stream.source()));
			part.packets += stream.packets();
		}
	}

	private static String environment(TraceSource source) {
		return Json.line(new TreeMap<>(source.environment()));
	}

	private void gap(Gap gap) {
		Dump.Stream part = dump.stream(keys.get(gap.stream()));
		switch (gap.kind()) {
			case DISCARDED_EVENTS -> part.discardedEvents += gap.count();
			case LOST_PACKETS -> part.lostPackets += gap.count();
			case SKIPPED_BYTES -> skipped++;
		}
	}

	private void event(EventView event) {
		Map<String, Object> line = event(event, keys.get(event.stream()));
		dump.add((String) line.get("s"), line);
	}

	/** One event as the reference writes it. */
	static Map<String, Object> event(EventView event, String stream) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("s", stream);
		line.put("n", event.type().name().isEmpty() ? null : event.type().name());
		line.put("id", ValueTree.unsigned(event.type().id()));
		if (event.hasTime()) {
			line.put("c", ValueTree.unsigned(event.cycles()));
			line.put("ns", event.time());
		}
		Map<String, Object> packet = ValueTree.scope(event, Scope.PACKET_CONTEXT);
		if (packet != null && packet.containsKey("cpu_id"))
			line.put("cpu", packet.get("cpu_id"));
		if (event.type().has(Scope.COMMON_CONTEXT))
			line.put("cc", ValueTree.scope(event, Scope.COMMON_CONTEXT));
		if (event.type().has(Scope.SPECIFIC_CONTEXT))
			line.put("sc", ValueTree.scope(event, Scope.SPECIFIC_CONTEXT));
		line.put("p", ValueTree.scope(event, Scope.PAYLOAD));
		return line;
	}
}
