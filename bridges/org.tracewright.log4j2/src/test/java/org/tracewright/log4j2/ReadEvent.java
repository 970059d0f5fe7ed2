// SPDX-License-Identifier: EPL-2.0
package org.tracewright.log4j2;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Field;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;
import org.tracewright.trace.ValueText;

/**
 * An event of a trace that was read back.
 *
 * @param name   provider and event
 * @param level  number of its level
 * @param fields contexts and payload as text
 */
record ReadEvent(String name, int level, Map<String, String> fields) {

	/** The events of a trace, in the order of time; the trace must be without fault. */
	static List<ReadEvent> of(Path folder) throws IOException {
		List<ReadEvent> events = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE); EventCursor cursor = trace.cursor()) {
			problems.addAll(trace.problems());
			cursor.onProblem(problems::add);
			while (cursor.next()) {
				if (cursor.isGap())
					throw new AssertionError("events are lost: " + cursor.gap());
				Map<String, String> fields = new LinkedHashMap<>();
				for (Scope scope : List.of(Scope.COMMON_CONTEXT, Scope.PAYLOAD))
					for (Field field : cursor.type().fields(scope)) {
						StringBuilder text = new StringBuilder();
						cursor.visit(field, new ValueText(text, false));
						fields.put(field.name(), text.substring(text.indexOf("=") + 1));
					}
				events.add(new ReadEvent(cursor.type().name(), cursor.type().logLevel().orElse(-1), fields));
			}
		} catch (TraceReadException e) {
			throw new IOException(e);
		}
		if (!problems.isEmpty())
			throw new AssertionError("the trace is faulty: " + problems);
		return events;
	}

	/** The value of a field. */
	String get(String field) {
		if (!fields.containsKey(field))
			throw new AssertionError(name + " has no field '" + field + "', only " + fields.keySet());
		return fields.get(field);
	}

	/** Its name, level and message. */
	String line() {
		return name + " " + level + " " + get("message");
	}
}
