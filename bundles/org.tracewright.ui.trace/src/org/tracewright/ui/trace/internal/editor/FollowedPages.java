// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.tracewright.ui.trace.internal.live.Followed;
import org.tracewright.ui.trace.internal.model.RowIndex;
import org.tracewright.ui.trace.internal.timeline.TimelinePage;

/** The pages of an editor that follow its trace. What other pages show is of the time when they were opened. */
final class FollowedPages implements Followed {

	private final EventsPage events;
	/** Null until it is made. */
	private TimelinePage timeline;
	private Runnable moved = () -> {
		// Unless somebody wants to know.
	};
	private boolean newest;

	FollowedPages(EventsPage events) {
		this.events = events;
		events.whenMoved(() -> moved.run());
	}

	/** The page of the timeline is there. */
	void add(TimelinePage page) {
		timeline = page;
		page.whenMoved(() -> moved.run());
		if (newest)
			page.showNewest(true);
	}

	/** Runs an action when the user goes to a place. */
	void whenMoved(Runnable action) {
		moved = action;
	}

	@Override
	public boolean isOpen() {
		return events.document().trace() != null;
	}

	@Override
	public boolean isIdle() {
		return events.document().isIdle();
	}

	@Override
	public void growing(boolean growing) {
		events.document().growing(growing);
	}

	@Override
	public void open() {
		events.document().open();
	}

	@Override
	public void look(Runnable done) {
		events.document().grow(done);
	}

	@Override
	public void showNewest(boolean show) {
		newest = show;
		events.showNewest(show);
		if (timeline != null)
			timeline.showNewest(show);
	}

	@Override
	public void followAnalyses() {
		if (timeline != null)
			timeline.follow();
	}

	@Override
	public void ended() {
		if (timeline != null)
			timeline.ended();
	}

	@Override
	public long events() {
		RowIndex rows = events.document().index();
		return timeline != null ? timeline.events() : rows == null ? 0 : rows.count();
	}

	@Override
	public long lag() {
		return timeline == null ? 0 : timeline.lag();
	}
}
