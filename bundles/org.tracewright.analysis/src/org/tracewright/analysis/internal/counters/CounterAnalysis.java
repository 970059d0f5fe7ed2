// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.counters;

import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.analysis.AnalysisPass;
import org.tracewright.analysis.Counter;
import org.tracewright.analysis.Requirement;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.history.Reals;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Gap;
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
	public AnalysisPass begin(HistoryWriter out) {
		return new Pass(out);
	}

	private final class Pass implements AnalysisPass {

		private final HistoryWriter out;
		private final Map<TraceSource, Row> rows = new IdentityHashMap<>();
		private Field[] fields = {};
		private boolean real;
		private boolean several;
		private long last = Long.MIN_VALUE;

		Pass(HistoryWriter out) {
			this.out = out;
		}

		@Override
		public boolean extend(Trace trace, long from, Progress progress) {
			fields = trace.eventTypes().stream().map(CounterAnalysis.this::field).toArray(Field[]::new);
			boolean nowReal = counter.rate() || Arrays.stream(fields).anyMatch(field -> field != null && isReal(field));
			boolean nowSeveral = trace.sources().size() > 1;
			boolean same = rows.isEmpty() || real == nowReal && several == nowSeveral;
			real = nowReal;
			several = nowSeveral;
			return same;
		}

		@Override
		public EventPredicate events() {
			return new Meaningful(fields);
		}

		@Override
		public void gap(Gap gap) throws IOException {
			Row row = rows.get(gap.stream().source());
			if (row != null && counter.rate())
				row.known = false;
			else if (row != null)
				row.end(out, gap.begin());
		}

		@Override
		public void event(EventView event) throws IOException {
			Field field = fields[event.type().index()];
			if (!event.has(field))
				return;
			Row row = row(event.stream().source());
			long time = Math.max(event.time(), row.since);
			last = Math.max(last, time);
			if (counter.rate()) {
				row.grew(out, time, event.asDouble(field));
				return;
			}
			row.end(out, time);
			row.since = time;
			row.value = real ? Reals.encode(event.asDouble(field)) : event.asLong(field);
			row.known = true;
		}

		private Row row(TraceSource source) throws IOException {
			Row row = rows.get(source);
			if (row == null) {
				String name = counter + (several ? ", " + source.name() : "");
				row = new Row(out.attribute(-1, name, real ? AttributeKind.REAL : AttributeKind.NUMBER));
				rows.put(source, row);
			}
			return row;
		}

		@Override
		public void soFar(long until) {
			for (Row row : rows.values())
				if (!counter.rate() && row.known && until > row.since)
					out.soFar(row.attribute, row.since, until, row.value);
		}

		@Override
		public void finish(long begin, long end) throws IOException {
			for (Row row : rows.values())
				if (!counter.rate())
					row.end(out, Math.max(last, row.since + 1));
		}
	}

	/** Unsigned integers of 64 bits do not fit a signed one, and are drawn as reals. */
	private static boolean isReal(Field field) {
		return field.type() instanceof FieldType.RealType
				|| field.type() instanceof FieldType.IntegerType integer && !integer.signed() && integer.bits() == Long.SIZE;
	}
}
