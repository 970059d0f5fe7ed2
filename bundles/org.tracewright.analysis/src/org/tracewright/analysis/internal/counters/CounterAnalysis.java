// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.counters;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.analysis.Counter;
import org.tracewright.analysis.Requirement;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.history.Reals;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.analysis.internal.Pulse;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;

/**
 * A numeric field over time: it has a value from one event to the next; a rate is that between two events, for the time between them. Each source of the trace has a
 * row. When events were lost, there is no value until the next event, and no rate until the one after it.
 */
public final class CounterAnalysis implements TraceAnalysis {

	private static final double NANOS = 1e9;

	private final Counter counter;

	/** Of a field. */
	public CounterAnalysis(Counter counter) {
		this.counter = counter;
	}

	@Override
	public String id() {
		return "counter"; //$NON-NLS-1$
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public String options() {
		return counter.event() + '\n' + counter.field() + (counter.rate() ? "\nrate" : "");
	}

	@Override
	public Requirement requirement(Trace trace) {
		return new Requirement(trace.eventTypes().stream().filter(type -> field(type) != null).toList(),
				List.of(counter.event()));
	}

	private Field field(EventType type) {
		return type.title().equals(counter.event()) ? Fields.payload(type, counter.field()) : null;
	}

	/** The row of a source. */
	private static final class Row {

		private final int attribute;
		private long since;
		private long value;
		private boolean known;
		/** Value of the event before, for rates. */
		private double before;

		private Row(int attribute) {
			this.attribute = attribute;
		}

		private void end(HistoryWriter out, long time) throws IOException {
			if (known && time > since)
				out.add(attribute, since, time, value);
			known = false;
		}

		/** What grew since the event before becomes a rate. Of events at one instant the last counts. */
		private void grew(HistoryWriter out, long time, double to) throws IOException {
			if (known && time > since)
				out.add(attribute, since, time, Reals.encode((to - before) / (time - since) * NANOS));
			before = to;
			since = time;
			known = true;
		}
	}

	@Override
	public void run(Trace trace, HistoryWriter out, Progress progress) throws IOException {
		Field[] fields = trace.eventTypes().stream().map(this::field).toArray(Field[]::new);
		boolean real = counter.rate()
				|| trace.eventTypes().stream().anyMatch(t -> fields[t.index()] != null && isReal(fields[t.index()]));
		Map<TraceSource, Row> rows = new HashMap<>();
		long last = Long.MIN_VALUE;
		try (EventCursor cursor = trace.cursor(new Meaningful(fields))) {
			Pulse pulse = new Pulse(trace, cursor, out, progress);
			while (cursor.next() && pulse.goesOn()) {
				Row row = rows.get(cursor.stream().source());
				if (cursor.isGap()) {
					if (row != null && counter.rate())
						row.known = false;
					else if (row != null)
						row.end(out, cursor.gap().begin());
					continue;
				}
				Field field = fields[cursor.type().index()];
				if (!cursor.hasTime() || !cursor.has(field))
					continue;
				if (row == null) {
					String name = counter.toString() + (trace.sources().size() > 1 ? ", " + cursor.stream().source().name() : "");
					row = new Row(out.attribute(-1, name, real ? AttributeKind.REAL : AttributeKind.NUMBER));
					rows.put(cursor.stream().source(), row);
				}
				long time = Math.max(cursor.time(), row.since);
				last = Math.max(last, time);
				if (counter.rate()) {
					row.grew(out, time, cursor.asDouble(field));
					continue;
				}
				row.end(out, time);
				row.since = time;
				row.value = real ? Reals.encode(cursor.asDouble(field)) : cursor.asLong(field);
				row.known = true;
			}
		}
		for (Row row : rows.values())
			if (!counter.rate())
				row.end(out, Math.max(last, row.since + 1));
	}

	/** Unsigned integers of 64 bits do not fit a signed one, and are drawn as reals. */
	private static boolean isReal(Field field) {
		return field.type() instanceof FieldType.RealType
				|| field.type() instanceof FieldType.IntegerType integer && !integer.signed() && integer.bits() == Long.SIZE;
	}
}
