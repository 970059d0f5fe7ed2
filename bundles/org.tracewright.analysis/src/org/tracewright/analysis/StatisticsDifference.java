// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.analysis.Statistics.Group;
import org.tracewright.analysis.Statistics.OfField;

/**
 * How {@link Statistics} differ from earlier ones, their baseline: of another range, or of another trace. Groups and fields are the same when they have the same names.
 *
 * @param after  those that are compared
 * @param before the baseline
 * @param lines  a line for each group and one for each numeric field of it, those that differ most first
 */
public record StatisticsDifference(Statistics after, Statistics before, List<Line> lines) {

	/** Copies the list. */
	public StatisticsDifference {
		lines = List.copyOf(lines);
	}

	/**
	 * A group of events, or a numeric field of it.
	 *
	 * @param group      what the group is called
	 * @param field      path of the field; empty for the group itself
	 * @param after      null when only the baseline has the group
	 * @param before     null when the baseline does not have the group
	 * @param afterField null when there is none: also when only the baseline has the field
	 * @param beforeField null when there is none: also when the baseline does not have the field
	 * @param difference by how much it is greater than in the baseline, as a part of that: of a group, how many events there are in a second; of a field, the mean. Infinite
	 *                   when the baseline does not have it or has 0, -1 when only the baseline has it, NaN when it cannot be told
	 */
	public record Line(String group, String field, Group after, Group before, OfField afterField, OfField beforeField,
			double difference) {

		/** Whether only the baseline has it. */
		public boolean isGone() {
			return field.isEmpty() ? after == null : afterField == null;
		}

		/** Whether the baseline does not have it. */
		public boolean isNew() {
			return field.isEmpty() ? before == null : beforeField == null;
		}

		/** The one that there is; null for a group. */
		public OfField anyField() {
			return afterField == null ? beforeField : afterField;
		}

		/** How much it differs, whichever way: one that only one side has differs most. */
		public double size() {
			return isGone() || isNew() ? Double.POSITIVE_INFINITY : Double.isNaN(difference) ? -1 : Math.abs(difference);
		}
	}

	/** Compares statistics with their baseline. */
	public static StatisticsDifference of(Statistics after, Statistics before) {
		Map<String, Deque<Group>> rest = new HashMap<>();
		// Event types of several sources may have the same name: they are compared in their order.
		before.groups().forEach(group -> rest.computeIfAbsent(group.name(), name -> new ArrayDeque<>()).add(group));
		List<Line> lines = new ArrayList<>();
		for (Group group : after.groups()) {
			Deque<Group> same = rest.get(group.name());
			add(lines, after, before, group, same == null ? null : same.poll());
		}
		for (Group group : before.groups()) {
			Deque<Group> same = rest.get(group.name());
			if (!same.isEmpty() && same.peek() == group)
				add(lines, after, before, null, same.poll());
		}
		// Those of one size stay in the order of frequency.
		lines.sort(Comparator.comparingDouble(line -> -line.size()));
		return new StatisticsDifference(after, before, lines);
	}

	private static void add(List<Line> lines, Statistics after, Statistics before, Group now, Group then) {
		String name = now == null ? then.name() : now.name();
		lines.add(new Line(name, "", now, then, null, null,
				relative(now == null ? 0 : rate(now, after), then == null ? 0 : rate(then, before))));
		Map<String, OfField> rest = new HashMap<>();
		if (then != null)
			then.fields().forEach(field -> rest.put(field.field().pathText(), field));
		if (now != null)
			for (OfField field : now.fields())
				lines.add(line(name, now, then, field, rest.remove(field.field().pathText())));
		if (then != null)
			for (OfField field : then.fields())
				if (rest.containsKey(field.field().pathText()))
					lines.add(line(name, now, then, null, field));
	}

	private static Line line(String name, Group now, Group then, OfField after, OfField before) {
		String path = (after == null ? before : after).field().pathText();
		double difference = after == null
				? -1
				: before == null ? Double.POSITIVE_INFINITY : relative(after.mean(), before.mean());
		return new Line(name, path, now, then, after, before, difference);
	}

	/** Events of a group in a second. */
	public static double rate(Group group, Statistics of) {
		return group.events() / (Math.max(1, of.end() - of.begin()) / 1e9);
	}

	/** By how much a number is greater than an earlier one, as a part of its size; infinite when that was 0, NaN when both are. */
	public static double relative(double after, double before) {
		return before == 0 && after == 0 ? Double.NaN : (after - before) / Math.abs(before);
	}
}
