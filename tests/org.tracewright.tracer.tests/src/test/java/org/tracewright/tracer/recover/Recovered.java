// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/**
 * A trace as our reader reads it.
 *
 * @param events    clock value and number of each event, in order
 * @param gaps      what is missing
 * @param discarded events that were discarded
 */
record Recovered(List<String> events, List<String> gaps, long discarded) {

	static Recovered read(Path folder) throws TraceReadException {
		List<String> events = new ArrayList<>();
		List<String> gaps = new ArrayList<>();
		long discarded = 0;
		try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE); EventCursor cursor = trace.cursor()) {
			trace.problems().forEach(p -> gaps.add(p.toString()));
			cursor.onProblem(p -> gaps.add(p.toString()));
			Map<EventType, Field> numbers = new HashMap<>();
			while (cursor.next())
				if (!cursor.isGap())
					events.add(cursor.cycles() + " "
							+ cursor.asLong(numbers.computeIfAbsent(cursor.type(), t -> t.fields(Scope.PAYLOAD).getFirst())));
				else if (cursor.gap().kind() == Gap.Kind.DISCARDED_EVENTS)
					discarded += cursor.gap().count();
				else
					gaps.add(cursor.gap().text());
		}
		return new Recovered(events, gaps, discarded);
	}
}
