// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.logs;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.tracewright.analysis.Marks;
import org.tracewright.analysis.Requirement;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.analysis.internal.Pulse;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** What programs have logged: a row of marks for each logger, coloured by severity. */
public final class LogAnalysis implements TraceAnalysis {

	/** Name of the group of all of them; a part of the stored history. */
	private static final String GROUP = "Logs";
	/** Loggers with a row of their own; the others share one. */
	private static final int MOST_LOGGERS = 100;
	private static final String OTHERS = "other loggers";
	/** Different texts that are kept; marks behind them have none. */
	private static final int MOST_TEXTS = 100_000;
	private static final int LONGEST_TEXT = 300;

	@Override
	public String id() {
		return "logs"; //$NON-NLS-1$
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Requirement requirement(Trace trace) {
		return new Requirement(trace.eventTypes().stream().filter(type -> LogEvent.of(type) != null).toList(),
				java.util.List.of("lttng_jul:event", "lttng_log4j:event", "lttng_python:event", "lttng_ust_tracelog:*", "jul:*"));
	}

	@Override
	public void run(Trace trace, HistoryWriter out, Progress progress) throws IOException {
		LogEvent[] events = trace.eventTypes().stream().map(LogEvent::of).toArray(LogEvent[]::new);
		int group = out.attribute(-1, GROUP, AttributeKind.GROUP);
		Map<String, Integer> rows = new HashMap<>();
		Map<Integer, Long> last = new HashMap<>();
		long texts = 0;
		try (EventCursor cursor = trace.cursor(new Meaningful(events))) {
			Pulse pulse = new Pulse(trace, cursor, out, progress);
			while (cursor.next() && pulse.goesOn()) {
				if (cursor.isGap() || !cursor.hasTime())
					continue;
				LogEvent meaning = events[cursor.type().index()];
				String logger = meaning.logger() == null ? meaning.name() : Fields.words(cursor, meaning.logger());
				Integer row = rows.get(logger);
				if (row == null) {
					String name = rows.size() < MOST_LOGGERS ? logger.isEmpty() ? meaning.name() : logger : OTHERS;
					row = rows.containsKey(name) ? rows.get(name) : out.attribute(group, name, AttributeKind.MARK);
					rows.put(logger, row);
					rows.putIfAbsent(name, row);
				}
				Tone tone = meaning.tone(cursor);
				long text = texts < MOST_TEXTS ? out.text(cut(Fields.words(cursor, meaning.message()))) : -1;
				texts = Math.max(texts, text + 1);
				long time = Math.max(cursor.time(), last.getOrDefault(row, Long.MIN_VALUE));
				last.put(row, time);
				out.add(row, time, time, Marks.value(tone, text));
			}
		}
	}

	private static String cut(String text) {
		return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + '\u2026';
	}
}
