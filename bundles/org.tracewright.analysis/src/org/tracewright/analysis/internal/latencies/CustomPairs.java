// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.io.IOException;

import org.tracewright.analysis.LatencyRule;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.analysis.internal.latencies.Sides.Side;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Trace;
import org.tracewright.trace.ValueText;

/** Pairs what a rule of the user says, in all parts of a trace. */
final class CustomPairs {

	private static final int LONGEST_TEXT = 300;

	private final LatencyRule rule;
	private Sides sides;
	private final RuleRows rows;
	private final Pairs pairs;
	private final Losses losses;
	private final UsedStreams streams = new UsedStreams(type -> sides.has(type));

	CustomPairs(LatencyRule rule, HistoryWriter out, Losses losses) {
		this.rule = rule;
		this.losses = losses;
		rows = new RuleRows(out, rule.name());
		pairs = new Pairs(rows, losses, (begin, stream) -> streams.has(stream));
	}

	/** The trace is this one now. */
	void extend(Trace trace) {
		sides = Sides.of(rule, trace);
		streams.extend(trace);
	}

	Sides sides() {
		return sides;
	}

	/** An event that ends something, or begins something, or both: then the end comes first. */
	void event(Side begin, Side end, EventView event) throws IOException {
		if (end != null) {
			String key = key(end, event);
			Begun begun = key == null ? null : pairs.take(key);
			pairs.end(begun, begun == null ? "" : whose(end, event), event);
		}
		if (begin != null) {
			String key = key(begin, event);
			if (key == null)
				rows.begin(false);
			else
				pairs.begin(key, new Begun(losses.moment(event), begin.star(), ""), event);
		}
	}

	/** What a begin and its end have in common; null when this event lacks a field of it. */
	private static String key(Side side, EventView event) {
		StringBuilder key = new StringBuilder(side.star());
		for (Field field : side.keys()) {
			if (!event.has(field))
				return null;
			key.append('\0').append(Fields.words(event, field));
		}
		return key.toString();
	}

	private String whose(Side end, EventView event) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < end.keys().length && text.length() < LONGEST_TEXT; i++) {
			Field field = end.keys()[i];
			text.append(i == 0 ? "" : ", ").append(rule.keys().get(i).begin()).append('=');
			if (field.type() instanceof FieldType.IntegerType integer)
				ValueText.integer(text, integer, event.asLong(field));
			else
				text.append(Fields.words(event, field));
		}
		return text.length() <= LONGEST_TEXT ? text.toString() : text.substring(0, LONGEST_TEXT) + '\u2026';
	}

	/** Shows the numbers up to now. */
	void soFar(long begin, long end) throws IOException {
		rows.soFar(begin, end);
	}

	/** The trace has ended. */
	void finish(long begin, long end) throws IOException {
		pairs.finish();
		rows.finish(begin, end);
	}
}
