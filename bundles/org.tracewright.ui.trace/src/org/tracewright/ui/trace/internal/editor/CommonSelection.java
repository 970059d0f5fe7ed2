// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.OptionalLong;

import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.trace.internal.table.RowSelection;
import org.tracewright.ui.trace.internal.timeline.TimelinePage;

/** Lets the instant or range that is selected on the timeline be selected among the events, and the other way round, when the user goes there. For the UI thread. */
final class CommonSelection {

	/** Rows of the events, from first to last. */
	private record Rows(long first, long last) {
	}

	private final EventsPage events;
	private final LazyPage<TimelinePage> timeline;
	/** What both have selected, ns since the origin. */
	private OptionalLong instant = OptionalLong.empty();
	/** What both have selected; null for no range. */
	private TimeRange range;
	/** The rows of that; null for none. */
	private Rows rows;

	CommonSelection(EventsPage events, LazyPage<TimelinePage> timeline) {
		this.events = events;
		this.timeline = timeline;
	}

	/**
	 * The user goes to a page about times.
	 *
	 * @param later is run when the events have led to another range on the timeline
	 */
	void toTimes(Runnable later) {
		Rows now = rows();
		if (now == null || now.equals(rows))
			return;
		if (now.first == now.last) {
			rows = null;
			range = null;
			if (!events.selectedInstant().equals(instant))
				events.selectedInstant().ifPresent(timeline.get()::goToTime);
			instant = events.selectedInstant();
			return;
		}
		rows = now;
		events.selectedTimes((first, last) -> {
			TimelineModel model = timeline.get().model();
			range = new TimeRange(first, last + 1);
			model.select(range);
			model.reveal(first);
			later.run();
		});
	}

	private Rows rows() {
		if (events.table() == null || events.table().selection().size() == 0)
			return null;
		RowSelection selected = events.table().selection();
		return new Rows(selected.first(), selected.last());
	}

	/** The user goes to the events. */
	void toEvents() {
		if (!timeline.isMade() || !events.ready())
			return;
		TimelineModel model = timeline.get().model();
		if (model.selection() == null) {
			range = null;
			Long cursor = model.cursor();
			if (cursor != null && !OptionalLong.of(cursor).equals(instant)) {
				events.goToTime(cursor);
				instant = OptionalLong.of(cursor);
			}
		} else if (!model.selection().equals(range)) {
			range = model.selection();
			instant = OptionalLong.empty();
			events.select(range, (first, last) -> rows = new Rows(first, last));
		}
	}
}
