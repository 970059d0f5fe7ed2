// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.concurrent.CancellationException;

import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;

/**
 * The predicate of a cursor that can be interrupted between the events that it chooses, which may be far from each other. Optionally it lets through all events
 * from a time on, so that whoever reads up to that time learns that it has come. For one thread.
 */
final class RowGate implements EventPredicate {

	/** Events between two looks. */
	private static final int LOOK = (1 << 12) - 1;

	/** What to do every few thousand events; throws {@link CancellationException} to end reading. */
	interface Look {

		/** Goes on, or throws. */
		void look() throws CancellationException;
	}

	private final EventPredicate filter;
	private final long end;
	private final Look look;
	private long tested;
	private boolean backwards;

	/**
	 * A gate.
	 *
	 * @param end time from which on all events are let through, ns since the origin; {@link Long#MAX_VALUE} for never
	 */
	RowGate(EventPredicate filter, long end, Look look) {
		this.filter = filter;
		this.end = end;
		this.look = look;
	}

	/** Events looked at so far. */
	long tested() {
		return tested;
	}

	/** Whether the time of a data stream went back somewhere. */
	boolean backwards() {
		return backwards;
	}

	@Override
	public boolean mayMatch(EventType type) {
		// Otherwise a trace without an event of interest would be read to its end in one go.
		return true;
	}

	@Override
	public boolean test(EventView event) {
		return forReader().test(event);
	}

	@Override
	public EventPredicate forReader() {
		return new OfStream(filter.forReader());
	}

	private final class OfStream implements EventPredicate {

		private final EventPredicate own;
		private long last = Long.MIN_VALUE;

		OfStream(EventPredicate own) {
			this.own = own;
		}

		@Override
		public boolean test(EventView event) {
			if ((++tested & LOOK) == 0)
				look.look();
			long time = event.time();
			if (time < last)
				backwards = true;
			last = time;
			return time >= end && end != Long.MAX_VALUE || own.mayMatch(event.type()) && own.test(event);
		}
	}
}
