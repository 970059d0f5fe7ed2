// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal;

import java.io.IOException;

import org.tracewright.analysis.history.HistoryWriter;

/** An attribute whose state changes now and then: each change ends the interval of the state before. */
public final class StateRow {

	private static final long NONE = Long.MIN_VALUE;

	private final int attribute;
	private long since = Long.MIN_VALUE;
	private long value = NONE;

	/** With nothing known yet. */
	public StateRow(int attribute) {
		this.attribute = attribute;
	}

	/** Number of the attribute. */
	public int attribute() {
		return attribute;
	}

	/** Whether a state is known. */
	public boolean isKnown() {
		return value != NONE;
	}

	/** The state, when one is known. */
	public long value() {
		return value;
	}

	/** Since when, ns since the origin. */
	public long since() {
		return since;
	}

	/** The state is another one from a time on, ns since the origin. A time before the last change counts as that. */
	public void set(HistoryWriter out, long time, long newValue) throws IOException {
		if (newValue == value)
			return;
		end(out, time);
		value = newValue;
	}

	/** The state since the last change was another one than was thought. */
	public void correct(long otherValue) {
		value = otherValue;
	}

	/** Shows the state as what it is up to a time. */
	public void soFar(HistoryWriter out, long time) {
		if (value != NONE && time > since)
			out.soFar(attribute, since, time, value);
	}

	/** From a time on nothing is known. */
	public void end(HistoryWriter out, long time) throws IOException {
		long at = Math.max(time, since);
		if (value != NONE && at > since)
			out.add(attribute, since, at, value);
		since = at;
		value = NONE;
	}
}
