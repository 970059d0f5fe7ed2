// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What was looked at before, and is looked at again when all has been read. For the UI thread. */
final class TimelineReturn {

	/** Null for nothing. */
	private TimelineState state;
	/** Where the user wanted to go before that was there, ns since the origin; null for nowhere. */
	private Long wanted;
	/** Whether it is of this page, before the trace was read again: the user may have gone elsewhere since. */
	private boolean again;
	/** Whether the user has selected something else before it was there. */
	private boolean selected;

	/** To be looked at is what was in an earlier session, or what somebody else looked at; null for nothing. */
	void to(TimelineState other) {
		state = other;
		again = false;
		selected = false;
	}

	/** The trace is read again: to be looked at is what is looked at now, unless it has not come to what was before. */
	void toThis(TimelineState now) {
		if (state == null) {
			state = now;
			again = true;
		}
	}

	/** The user goes to an instant, ns since the origin: that is not undone. */
	void gone(long time) {
		wanted = state == null || again ? null : Long.valueOf(time);
	}

	/** The user has selected something, which is not undone; also an instant, ns since the origin, unless that is null. */
	void selected(Long cursor) {
		if (state == null || again)
			return;
		selected = true;
		wanted = cursor;
	}

	/**
	 * What is to be looked at; null for nothing.
	 *
	 * @param now       what is looked at now
	 * @param rowChosen whether the user has chosen the row of that
	 */
	TimelineState due(Supplier<TimelineState> now, BooleanSupplier rowChosen) {
		if (state == null)
			return null;
		if (again)
			return state.lookedAtAs(now.get());
		return selected ? state.selectedAs(now.get(), rowChosen.getAsBoolean()) : state;
	}

	/** What is worth keeping. */
	TimelineState kept(Supplier<TimelineState> now, BooleanSupplier rowChosen) {
		return state == null ? now.get() : due(now, rowChosen);
	}

	/** It is looked at. Gives where the user wanted to go meanwhile, ns since the origin; null for nowhere. */
	Long done() {
		Long time = wanted;
		wanted = null;
		state = null;
		again = false;
		selected = false;
		return time;
	}
}
