// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

/**
 * When records may be that get a verdict.
 *
 * @param from  ns, none is earlier
 * @param until ns, none is later
 */
record TimeRange(long from, long until) {

	private static final TimeRange ALL = new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE);
	private static final TimeRange NONE = new TimeRange(Long.MAX_VALUE, Long.MIN_VALUE);

	/** For a verdict that is true or false. */
	static TimeRange of(Node node, int verdict) {
		if ((node.outcomes() & verdict) == 0)
			return NONE;
		if (node instanceof Node.Opposite opposite)
			return of(opposite.node(), Verdict.not(verdict));
		if (node instanceof Node.WholeIn test && test.time() && test.space() == KeySpace.SIGNED) {
			Ranges ranges = verdict == Verdict.TRUE ? test.ranges() : test.ranges().complement();
			return ranges.isEmpty() ? NONE : new TimeRange(ranges.first(), ranges.last());
		}
		if (!(node instanceof Node.Junction junction))
			return ALL;
		// One suffices for the decisive verdict, all are needed for the other.
		boolean any = verdict == junction.decisive();
		TimeRange result = any ? NONE : ALL;
		for (Node part : junction.nodes()) {
			TimeRange range = of(part, verdict);
			result = any
					? new TimeRange(Math.min(result.from, range.from), Math.max(result.until, range.until))
					: new TimeRange(Math.max(result.from, range.from), Math.min(result.until, range.until));
		}
		return result;
	}

	boolean isEmpty() {
		return from > until;
	}
}
