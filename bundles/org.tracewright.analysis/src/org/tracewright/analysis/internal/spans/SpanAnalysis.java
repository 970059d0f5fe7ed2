// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.spans;

import java.io.IOException;

import org.tracewright.analysis.Requirement;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.analysis.internal.Pulse;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** What programs were at: spans and calls of functions, stacked upon each other, for each thread. */
public final class SpanAnalysis implements TraceAnalysis {

	@Override
	public String id() {
		return "spans"; //$NON-NLS-1$
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Requirement requirement(Trace trace) {
		SpanEvent[] events = SpanEvent.of(trace);
		return new Requirement(trace.eventTypes().stream().filter(type -> events[type.index()] != null).toList(),
				java.util.List.of("*_begin", "*_end", "*_entry", "*_exit", "lttng_ust_cyg_profile*:func_*"));
	}

	@Override
	public void run(Trace trace, HistoryWriter out, Progress progress) throws IOException {
		SpanEvent[] events = SpanEvent.of(trace);
		SpanStacks stacks = new SpanStacks(trace, out);
		try (EventCursor cursor = trace.cursor(new Meaningful(events))) {
			Pulse pulse = new Pulse(trace, cursor, out, progress);
			while (cursor.next() && pulse.goesOn())
				if (cursor.isGap())
					stacks.gap(cursor.gap());
				else if (cursor.hasTime())
					stacks.event(events[cursor.type().index()], cursor);
		}
		stacks.end();
	}
}
