// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.tracewright.analysis.Latencies.Group;

/**
 * How latencies differ from earlier ones, their baseline: of another range, or of another trace. Groups are the same when what is measured has the same names.
 *
 * @param lines a line for each group, those first whose 99th percentile differs most
 */
public record LatenciesDifference(List<Line> lines) {

	/** Copies the list. */
	public LatenciesDifference {
		lines = List.copyOf(lines);
	}

	/**
	 * A group of latencies.
	 *
	 * @param after  null when only the baseline has it
	 * @param before null when the baseline does not have it
	 */
	public record Line(Group after, Group before) {

		/** The one that there is; that of now rather than that of the baseline. */
		public Group any() {
			return after == null ? before : after;
		}

		/** Whether only the baseline has it. */
		public boolean isGone() {
			return after == null;
		}

		/** Whether the baseline does not have it. */
		public boolean isNew() {
			return before == null;
		}

		/** By how much a number is greater than in the baseline, as a part of that; NaN when only one side has it, or both are 0. */
		public double change(ToDoubleFunction<Group> which) {
			return isGone() || isNew()
					? Double.NaN
					: StatisticsDifference.relative(which.applyAsDouble(after), which.applyAsDouble(before));
		}

		private double size() {
			double change = change(Group::p99);
			return isGone() || isNew() ? Double.POSITIVE_INFINITY : Double.isNaN(change) ? -1 : Math.abs(change);
		}
	}

	/** What a group measures. */
	private record Key(String rule, String detail) {

		static Key of(Group group) {
			return new Key(group.rule(), group.detail());
		}
	}

	/** Compares groups of latencies with those of their baseline. */
	public static LatenciesDifference of(List<Group> after, List<Group> before) {
		Map<Key, Group> rest = new HashMap<>();
		before.forEach(group -> rest.put(Key.of(group), group));
		List<Line> lines = new ArrayList<>();
		for (Group group : after)
			lines.add(new Line(group, rest.remove(Key.of(group))));
		for (Group group : before)
			if (rest.get(Key.of(group)) == group)
				lines.add(new Line(null, group));
		lines.sort(Comparator.comparingDouble(line -> -line.size()));
		return new LatenciesDifference(lines);
	}
}
