// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.logs;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.tracewright.analysis.AnalysisPass;
import org.tracewright.analysis.Marks;
import org.tracewright.analysis.Requirement;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** What programs have logged: a row of marks for each logger, coloured by severity. */
public final class LogAnalysis implements TraceAnalysis {

	/** Name of the group of all of them; a part of the stored history. */
	static final String GROUP = "Logs";
	/** Name of the row of loggers without one of their own. */
	static final String OTHERS = "other loggers";
	/** Its id. */
	static final String ID = "logs"; //$NON-NLS-1$
	/** Loggers with a row of their own; the others share one. */
	private static final int MOST_LOGGERS = 100;
	/** Different texts that are kept; marks behind them have none. */
	private static final int MOST_TEXTS = 100_000;
	private static final int LONGEST_TEXT = 300;
	/** Names of loggers that are remembered; the row of further ones is looked for again. */
	private static final int MOST_NAMES = 100_000;

	@Override
	public String id() {
		return ID;
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
	public AnalysisPass begin(HistoryWriter out) throws IOException {
		return new Pass(out);
	}

	private static final class Pass implements AnalysisPass {

		private final HistoryWriter out;
		private final int group;
		private LogEvent[] events = {};
		private final Map<String, Row> rows = new HashMap<>();
		private long texts;

		Pass(HistoryWriter out) throws IOException {
			this.out = out;
			group = out.attribute(-1, GROUP, AttributeKind.GROUP);
		}

		@Override
		public boolean extend(Trace trace, long from, Progress progress) {
			events = trace.eventTypes().stream().map(LogEvent::of).toArray(LogEvent[]::new);
			return true;
		}

		@Override
		public EventPredicate events() {
			return new Meaningful(events);
		}

		@Override
		public void event(EventView event) throws IOException {
			LogEvent meaning = events[event.type().index()];
			Row row = row(meaning.logger() == null ? meaning.name() : Fields.words(event, meaning.logger()), meaning.name());
			long text = texts < MOST_TEXTS ? out.text(cut(Fields.words(event, meaning.message()))) : -1;
			texts = Math.max(texts, text + 1);
			row.last = Math.max(event.time(), row.last);
			out.add(row.attribute, row.last, row.last, Marks.value(meaning.tone(event), text));
		}

		private Row row(String logger, String otherwise) throws IOException {
			Row row = rows.get(logger);
			if (row != null)
				return row;
			String name = rows.size() < MOST_LOGGERS ? logger.isEmpty() ? otherwise : logger : OTHERS;
			row = rows.get(name);
			if (row == null) {
				row = new Row(out.attribute(group, name, AttributeKind.MARK));
				rows.put(name, row);
			}
			if (rows.size() < MOST_NAMES)
				rows.put(logger, row);
			return row;
		}

		@Override
		public void gap(Gap gap) {
			// What was logged stays so, whatever is missing.
		}

		@Override
		public void soFar(long until) {
			// Instants do not go on.
		}

		@Override
		public void finish(long begin, long end) {
			// Nor do they end.
		}
	}

	/** The row of a logger, or of several. */
	private static final class Row {

		private final int attribute;
		/** Time of its last mark, ns since the origin. */
		private long last = Long.MIN_VALUE;

		private Row(int attribute) {
			this.attribute = attribute;
		}
	}

	private static String cut(String text) {
		return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + '\u2026';
	}
}
