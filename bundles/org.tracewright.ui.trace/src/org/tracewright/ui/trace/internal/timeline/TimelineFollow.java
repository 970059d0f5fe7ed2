// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.function.BooleanSupplier;

import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;

/** Moves a timeline with a trace that is being written, and tells when the user goes to a place. For the UI thread. */
final class TimelineFollow implements TimelineModel.Listener {

	/** Less than such a part of what is visible is not worth telling. */
	private static final int VISIBLE = 20;
	/** What is visible of a trace that is followed from its beginning, unless the user wants another range: ns. */
	private static final long FIRST_NANOS = 10_000_000_000L;

	private final TimelineModel model;
	private final BooleanSupplier growing;
	/** Whether the newest events are shown, whatever comes. */
	private boolean newest;
	/** Whether what changes now is none of the user's doing. */
	private boolean quiet;
	private Runnable whenMoved = () -> {
		// Unless somebody wants to know.
	};

	/**
	 * Of a timeline that stays where it is, for now.
	 *
	 * @param growing whether the trace is being written
	 */
	TimelineFollow(TimelineModel model, BooleanSupplier growing) {
		this.model = model;
		this.growing = growing;
		model.listen(this);
	}

	@Override
	public void selectionChanged() {
		if (model.cursor() != null || model.selection() != null)
			moved();
	}

	@Override
	public void rangeChanged() {
		moved();
	}

	private void moved() {
		if (!quiet)
			whenMoved.run();
	}

	/** Runs an action when the user goes to another range, or selects something. */
	void whenMoved(Runnable action) {
		whenMoved = action;
	}

	/** Whether what changes now is the user's doing. */
	boolean isUser() {
		return !quiet;
	}

	/** Changes what is looked at, which is none of the user's doing. */
	void quietly(Runnable action) {
		boolean before = quiet;
		quiet = true;
		try {
			action.run();
		} finally {
			quiet = before;
		}
	}

	/** Shows the newest events from now on, whatever comes, in a range as long as now; or does so no more. */
	void showNewest(boolean show) {
		newest = show;
		if (show)
			quietly(() -> {
				model.select(null, null);
				goToNewest();
			});
	}

	/** Moves the visible range to the end, as long as it is. All that there is stays all. */
	private void goToNewest() {
		TimeRange full = model.full();
		if (newest && !model.range().equals(full))
			model.glide(new TimeRange(full.end() - model.range().length(), full.end()));
	}

	/** Says from when to when there is anything; the newest stays visible. */
	void full(TimeRange all) {
		boolean begins = newest && model.range().equals(model.full()) && growing.getAsBoolean() && all.length() > FIRST_NANOS
				&& model.full().length() <= FIRST_NANOS;
		model.full(all);
		if (begins)
			model.glide(new TimeRange(all.end() - FIRST_NANOS, all.end()));
		goToNewest();
	}

	/** By how much something is behind, ns; 0 when that is so little of what is visible that nobody can see it. */
	long seen(long lag) {
		return lag > model.range().length() / VISIBLE ? lag : 0;
	}
}
