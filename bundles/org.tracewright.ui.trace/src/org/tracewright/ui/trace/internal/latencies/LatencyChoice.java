// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.Set;

/**
 * Which latencies are looked at, and how they are listed.
 *
 * @param attributes numbers of attributes; none for all
 * @param shortest   ns, included
 * @param longest    ns, included
 * @param from       first begin, ns since the origin
 * @param until      last begin, ns since the origin, included
 * @param order      how they are listed
 */
public record LatencyChoice(Set<Integer> attributes, long shortest, long longest, long from, long until, LatencyOrder order) {

	/** All, the longest first. */
	public static final LatencyChoice ALL = new LatencyChoice(Set.of(), 0, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE,
			LatencyOrder.LONGEST);

	/** Copies the set. */
	public LatencyChoice {
		attributes = Set.copyOf(attributes);
	}

	/** The same of other attributes, and of all lengths and times. */
	public LatencyChoice of(Set<Integer> others) {
		return new LatencyChoice(others, 0, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, order);
	}

	/** The same of other lengths, ns, both included. */
	public LatencyChoice lengths(long least, long most) {
		return new LatencyChoice(attributes, least, most, from, until, order);
	}

	/** The same of other begins, ns since the origin, both included. */
	public LatencyChoice begins(long first, long last) {
		return new LatencyChoice(attributes, shortest, longest, first, last, order);
	}

	/** The same in another order. */
	public LatencyChoice ordered(LatencyOrder other) {
		return new LatencyChoice(attributes, shortest, longest, from, until, other);
	}

	/** Whether lengths or times are limited. */
	public boolean isPart() {
		return shortest > 0 || longest < Long.MAX_VALUE || from > Long.MIN_VALUE || until < Long.MAX_VALUE;
	}

	/** Whether an attribute is among the chosen ones. */
	boolean hasAttribute(int attribute) {
		return attributes.isEmpty() || attributes.contains(attribute);
	}

	/** Whether a latency of a chosen attribute is one of those. */
	boolean has(long begin, long length) {
		return length >= shortest && length <= longest && begin >= from && begin <= until;
	}
}
