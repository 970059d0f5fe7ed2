// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.List;

import org.tracewright.trace.Field;

/**
 * Numbers about the events in a range of time.
 *
 * @param begin    first instant, ns since the origin
 * @param end      last instant, ns since the origin, included
 * @param groups   events by type, or by the value of a field; the most frequent first
 * @param lost     events in the range that tracers had no room for
 * @param complete whether all of the range has been looked at
 */
public record Statistics(long begin, long end, List<Group> groups, long lost, boolean complete) {

	/** Copies the list. */
	public Statistics {
		groups = List.copyOf(groups);
	}

	/**
	 * Events that have something in common.
	 *
	 * @param name   what it is
	 * @param events how many
	 * @param fields numbers about their numeric fields
	 */
	public record Group(String name, long events, List<OfField> fields) {

		/** Copies the list. */
		public Group {
			fields = List.copyOf(fields);
		}
	}

	/**
	 * Numbers about the values of a field. Percentiles are exact to three digits, the rest is exact as far as a {@code double} is.
	 *
	 * @param values   how many events had a value
	 * @param least    {@code min} of an integer, exactly, as its bits where it is unsigned; of no meaning for reals
	 * @param greatest the same of {@code max}
	 */
	public record OfField(Field field, long values, double min, double max, long least, long greatest, double sum, double p50,
			double p95, double p99) {

		/** The mean. */
		public double mean() {
			return values == 0 ? 0 : sum / values;
		}
	}

	/** Events in all. */
	public long events() {
		return groups.stream().mapToLong(Group::events).sum();
	}
}
