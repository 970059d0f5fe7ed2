// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.tracewright.analysis.Statistics.Group;
import org.tracewright.analysis.Statistics.OfField;
import org.tracewright.analysis.internal.Distribution;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Scannable;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;

/** Makes {@link Statistics} of a range of time, on all processors; of a trace that grows, by looking at what is new. Its memory does not depend on the number of events. */
public final class StatisticsScan {

	/** Values of a field that have a group of their own; the others share one. */
	private static final int MOST_GROUPS = 10_000;
	/** Groups whose numbers are looked at as well: each distribution takes up to some hundred kilobytes. */
	private static final int MOST_NUMBERED = 300;
	private static final String OTHERS = "(others)";

	private final String key;
	private final Map<String, Count> all = new LinkedHashMap<>();
	private final Map<String, Integer> admitted = new ConcurrentHashMap<>();
	private long lost;
	private boolean complete = true;

	/**
	 * Has counted nothing yet.
	 *
	 * @param key name of a field whose values make the groups; empty for event types. Events without the field do not count then
	 */
	public StatisticsScan(String key) {
		this.key = key;
	}

	/** What has been counted of a group by one thread. */
	private static final class Count {

		private final EventType type;
		private final List<Field> fields;
		private final Distribution[] values;
		private long events;

		Count(EventType type, List<Field> fields) {
			this.type = type;
			this.fields = fields;
			values = new Distribution[fields.size()];
			for (int i = 0; i < values.length; i++)
				values[i] = new Distribution(isReal(fields.get(i)));
		}

		void add(EventView event) {
			events++;
			for (int i = 0; i < values.length; i++) {
				Field field = fields.get(i);
				if (!event.has(field))
					continue;
				if (!isReal(field))
					values[i].add(event.asLong(field));
				else if (field.type() instanceof FieldType.IntegerType)
					values[i].addUnsigned(event.asLong(field));
				else
					values[i].add(event.asDouble(field));
			}
		}

		void add(Count other) {
			events += other.events;
			for (int i = 0; i < Math.min(values.length, other.values.length); i++)
				values[i].add(other.values[i]);
		}
	}

	private static boolean isReal(Field field) {
		// Unsigned integers of 64 bits do not fit a signed one.
		return field.type() instanceof FieldType.RealType
				|| field.type() instanceof FieldType.IntegerType integer && !integer.signed() && integer.bits() == Long.SIZE;
	}

	/** Numeric fields of a type that say how much of something. */
	private static List<Field> numbers(EventType type) {
		return type.fields(Scope.PAYLOAD).stream().filter(f -> f.handle() >= 0 && !f.technical()).filter(f -> switch (f.type()) {
			case FieldType.IntegerType integer -> !integer.enumeration();
			case FieldType.RealType real -> true;
			default -> false;
		}).toList();
	}

	/** Counts of one thread. */
	private static final class Sink implements EventSink {

		private final String key;
		/** Groups that have been admitted, by all threads, with their numbers. */
		private final Map<String, Integer> admitted;
		private final List<List<Field>> numbers;
		private final Count[] byType;
		private final Field[] keys;
		private final Map<String, Count>[] byKey;
		private long lost;

		@SuppressWarnings("unchecked")
		Sink(Trace trace, String key, List<List<Field>> numbers, Map<String, Integer> admitted) {
			this.admitted = admitted;
			this.key = key;
			this.numbers = numbers;
			int types = trace.eventTypes().size();
			byType = new Count[types];
			keys = new Field[types];
			byKey = new Map[types];
			for (EventType type : trace.eventTypes()) {
				Field field = Fields.payload(type, key);
				keys[type.index()] = field != null ? field : Fields.context(type, key);
			}
		}

		@Override
		public void event(EventView event) {
			EventType type = event.type();
			int index = type.index();
			if (key.isEmpty()) {
				Count count = byType[index];
				if (count == null) {
					count = new Count(type, numbers.get(index));
					byType[index] = count;
				}
				count.add(event);
			} else if (keys[index] != null && event.has(keys[index])) {
				Map<String, Count> counts = byKey[index];
				if (counts == null) {
					counts = new HashMap<>();
					byKey[index] = counts;
				}
				String value = type.title() + ", " + key + " = " + Fields.words(event, keys[index]);
				String name = admit(value) ? value : type.title() + ", " + key + " = " + OTHERS;
				counts.computeIfAbsent(name,
						v -> new Count(type,
								admitted.getOrDefault(v, MOST_GROUPS) < MOST_NUMBERED ? numbers.get(index) : List.of()))
						.add(event);
			}
		}

		/** Whether a value has a group of its own: for all threads alike. */
		private boolean admit(String value) {
			if (admitted.containsKey(value))
				return true;
			synchronized (admitted) {
				if (!admitted.containsKey(value) && admitted.size() < MOST_GROUPS)
					admitted.put(value, admitted.size());
				return admitted.containsKey(value);
			}
		}

		@Override
		public void gap(Gap gap) {
			if (gap.kind() == Gap.Kind.DISCARDED_EVENTS && gap.count() > 0)
				lost += gap.count();
		}
	}

	/**
	 * Looks at all events in a range.
	 *
	 * @param filter which events count
	 * @param begin  first instant, ns since the origin
	 * @param end    last instant, ns since the origin, included
	 * @param key    name of a field whose values make the groups; empty for event types. Events without the field do not count then
	 */
	public static Statistics run(Trace trace, EventPredicate filter, long begin, long end, String key, Progress progress) {
		StatisticsScan scan = new StatisticsScan(key);
		scan.add(trace, trace, filter, begin, end, progress);
		return scan.statistics(begin, end);
	}

	/**
	 * Counts more events.
	 *
	 * @param trace the trace that they are of: when it has grown since the last time, what was there keeps its numbers
	 * @param added the events: all of the trace, or what it has gained
	 * @param begin first instant, ns since the origin
	 * @param end   last instant, ns since the origin, included
	 */
	public void add(Trace trace, Scannable added, EventPredicate filter, long begin, long end, Progress progress) {
		List<List<Field>> numbers = trace.eventTypes().stream().map(StatisticsScan::numbers).toList();
		for (Sink sink : added.scan(Scan.unordered(progress).only(filter).between(begin, end),
				() -> new Sink(trace, key, numbers, admitted))) {
			lost += sink.lost;
			for (Count count : sink.byType)
				if (count != null)
					merge(all, count.type.index() + "", count);
			for (Map<String, Count> counts : sink.byKey)
				if (counts != null)
					counts.forEach((value, count) -> merge(all, count.type.index() + value, count));
		}
		complete &= !progress.isCancelled();
	}

	/**
	 * What has been counted.
	 *
	 * @param begin first instant, ns since the origin
	 * @param end   last instant, ns since the origin, included
	 */
	public Statistics statistics(long begin, long end) {
		List<Group> groups = new ArrayList<>();
		all.forEach((name, count) -> groups
				.add(new Group(key.isEmpty() ? count.type.title() : name.substring(Integer.toString(count.type.index()).length()),
						count.events, fields(count))));
		groups.sort(Comparator.comparingLong(Group::events).reversed().thenComparing(Group::name));
		return new Statistics(begin, end, groups, lost, complete);
	}

	private static void merge(Map<String, Count> all, String name, Count count) {
		Count known = all.putIfAbsent(name, count);
		if (known != null)
			known.add(count);
	}

	private static List<OfField> fields(Count count) {
		List<OfField> fields = new ArrayList<>();
		for (int i = 0; i < count.values.length; i++) {
			Distribution values = count.values[i];
			if (values.count() > 0)
				fields.add(new OfField(count.fields.get(i), values.count(), values.min(), values.max(), values.least(),
						values.greatest(), values.sum(),
						values.percentile(50), values.percentile(95), values.percentile(99)));
		}
		return fields;
	}
}
