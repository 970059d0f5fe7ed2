// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal;

import java.io.IOException;

import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.HistoryWriter;

/** How many of something there are in all of a trace: an attribute that is there as soon as there is one. */
public final class Tally {

	private final HistoryWriter out;
	private final Parent parent;
	private final String name;
	private int attribute = -1;
	private long count;

	/** What is counted about; it may have to be made. */
	@FunctionalInterface
	public interface Parent {

		/** Number of the attribute. */
		int attribute() throws IOException;
	}

	/**
	 * None yet.
	 *
	 * @param parent what it is about; asked for when there is something to be written
	 */
	public Tally(HistoryWriter out, Parent parent, String name) {
		this.out = out;
		this.parent = parent;
		this.name = name;
	}

	/** There is one more. */
	public void add() {
		count++;
	}

	/** Shows how many there are up to now, over a time, ns since the origin. */
	public void soFar(long begin, long end) throws IOException {
		if (count > 0)
			out.soFar(attribute(), begin, end, count);
	}

	/** Writes how many there are, over the time of the trace, ns since the origin. */
	public void finish(long begin, long end) throws IOException {
		if (count > 0)
			out.add(attribute(), begin, end, count);
	}

	private int attribute() throws IOException {
		if (attribute < 0)
			attribute = out.attribute(parent.attribute(), name, AttributeKind.COUNT);
		return attribute;
	}
}
