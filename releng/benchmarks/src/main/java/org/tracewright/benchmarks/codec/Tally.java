// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

/**
 * What a reader found.
 *
 * @param events    number of events
 * @param sum       sum of their {@link Fold}s
 * @param gaps      gaps between them; a generated trace has none
 * @param backwards events that came after a later one
 * @param first     time of the event that came first, ns since the origin
 * @param last      time of the event that came last
 */
record Tally(long events, long sum, long gaps, long backwards, long first, long last) {

	/** Nothing. */
	static final Tally NONE = new Tally(0, 0, 0, 0, Long.MAX_VALUE, Long.MIN_VALUE);

	/** This followed by another. */
	Tally and(Tally next) {
		return new Tally(events + next.events, sum + next.sum, gaps + next.gaps,
				backwards + next.backwards + (next.first < last ? 1 : 0), events == 0 ? next.first : first,
				next.events == 0 ? last : next.last);
	}
}
