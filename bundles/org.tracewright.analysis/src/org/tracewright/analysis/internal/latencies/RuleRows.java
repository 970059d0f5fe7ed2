// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Tally;

/** What is written of a rule: a row for each detail, and how many events of the rule did not make a pair. There is nothing before the first event. */
final class RuleRows {

	/** Details with a row of their own; the others share one. */
	private static final int MOST_DETAILS = 10_000;
	/** Different texts that say whose a latency is; further ones have none. */
	private static final int MOST_TEXTS = 100_000;

	/** The latencies of a detail. */
	private static final class Row {

		private final int attribute;
		/** End of the last one, ns since the origin. */
		private long last = Long.MIN_VALUE;

		private Row(int attribute) {
			this.attribute = attribute;
		}
	}

	private final HistoryWriter out;
	private final String rule;
	private final Map<String, Row> rows = new HashMap<>();
	private final Map<String, Long> texts = new HashMap<>();
	private int group = -1;
	private final Tally begins;
	private final Tally ends;
	private final Tally unknown;

	RuleRows(HistoryWriter out, String rule) {
		this.out = out;
		this.rule = rule;
		begins = new Tally(out, this::group, LatencyRows.UNMATCHED_BEGINS);
		ends = new Tally(out, this::group, LatencyRows.UNMATCHED_ENDS);
		unknown = new Tally(out, this::group, LatencyRows.UNKNOWN);
	}

	/** A latency, which has ended now. Where the clock went back there is none: begin and end are counted as if they were alone. */
	void add(Begun begun, String whose, long end) throws IOException {
		Row row = row(begun.detail().isEmpty() ? rule : begun.detail());
		if (end < begun.at().time() || end < row.last) {
			begins.add();
			ends.add();
			return;
		}
		row.last = end;
		out.add(row.attribute, begun.at().time(), end, text(whose));
	}

	private Row row(String detail) throws IOException {
		Row row = rows.get(detail);
		if (row != null)
			return row;
		String name = rows.size() < MOST_DETAILS ? detail : LatencyRows.OTHERS;
		row = rows.get(name);
		if (row == null) {
			row = new Row(out.attribute(group(), name, AttributeKind.LINK));
			rows.put(name, row);
		}
		return row;
	}

	private int group() throws IOException {
		if (group < 0)
			group = out.attribute(-1, rule, AttributeKind.GROUP);
		return group;
	}

	private long text(String text) throws IOException {
		if (text.isEmpty())
			return -1;
		Long known = texts.get(text);
		if (known != null)
			return known;
		if (texts.size() == MOST_TEXTS)
			return -1;
		long number = out.text(text);
		texts.put(text, number);
		return number;
	}

	/** A begin whose end is not known; lost when that may be because something is missing. */
	void begin(boolean lost) {
		if (lost)
			unknown.add();
		else
			begins.add();
	}

	/** An end without a begin. */
	void end() {
		ends.add();
	}

	/** Shows the numbers up to now, over a time, ns since the origin. */
	void soFar(long begin, long end) throws IOException {
		begins.soFar(begin, end);
		ends.soFar(begin, end);
		unknown.soFar(begin, end);
	}

	/** Writes the numbers, over the time of the trace, ns since the origin. */
	void finish(long begin, long end) throws IOException {
		begins.finish(begin, end);
		ends.finish(begin, end);
		unknown.finish(begin, end);
	}
}
