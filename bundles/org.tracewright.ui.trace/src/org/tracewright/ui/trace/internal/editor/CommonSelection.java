// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.OptionalLong;

import org.tracewright.trace.Position;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.trace.internal.table.RowSelection;
import org.tracewright.ui.trace.internal.timeline.KeptSelection;
import org.tracewright.ui.trace.internal.timeline.TimelinePage;

/**
 * Lets what is selected among the events be selected on the timeline: the instant and the row of an event, or the range of several. Views beside the editor are about it at once, as long
 * as there is a timeline. The other way round the instant or range of the timeline is selected among the events when the user goes there, an instant by an event of its row. What one of them
 * has selected for the other does not come back, and what was selected in an earlier session is not selected anew. For the UI thread.
 */
final class CommonSelection {

	/** Who goes from event to event is not followed before staying for so long. */
	private static final int PAUSE_MS = 100;

	/** Rows of the events, from first to last. */
	private record Rows(long first, long last) {
	}

	private final EventsPage events;
	private final LazyPage<TimelinePage> timeline;
	private final Runnable follow = this::follow;
	/** What both have selected, ns since the origin. */
	private OptionalLong instant = OptionalLong.empty();
	/** The event that both have selected; null for none. */
	private Position event;
	/** What both have selected; null for no range. */
	private TimeRange range;
	/** The rows that have been selected for the timeline, or that it has followed; null for none. */
	private Rows rows;
	/** Instant of the event of an earlier session that the timeline has not followed yet, ns since the origin; null for none. */
	private Long ahead;

	/**
	 * Of two pages.
	 *
	 * @param before what was selected among the events in an earlier session
	 * @param kept   what was selected on the timeline then
	 */
	CommonSelection(EventsPage events, LazyPage<TimelinePage> timeline, PageState before, KeptSelection kept) {
		this.events = events;
		this.timeline = timeline;
		if (before.ahead() && before.selected().isPresent()) {
			ahead = before.selected().getAsLong();
		} else {
			range = kept.range();
			if (before.selected().isPresent() && kept.cursor() != null)
				instant = OptionalLong.of(kept.cursor());
		}
		events.whenEarlier((first, last) -> {
			if (ahead == null)
				rows = new Rows(first, last);
		});
		events.whenRead(() -> {
			if (events.isVisible())
				toEvents();
		});
	}

	/** What is to be selected among the events, of an earlier session; null for nothing. */
	static KeptSelection earlier(PageState before, KeptSelection kept) {
		if (kept.range() != null && !before.ahead())
			return kept;
		Long time = before.selected().isPresent() ? Long.valueOf(before.selected().getAsLong()) : kept.cursor();
		return time == null ? null : new KeptSelection(time, null);
	}

	/** What is to be kept of the events: whatever was selected last is selected in the next session. */
	PageState keep(PageState ofEvents) {
		if (ahead != null || !isFollowed())
			return ofEvents.ahead(true);
		if (!timeline.isMade())
			return ofEvents.ahead(false);
		KeptSelection now = timeline.get().kept();
		if (now.range() != null)
			return now.range().equals(range) ? ofEvents : ofEvents.behind();
		return now.cursor() == null || OptionalLong.of(now.cursor()).equals(instant) ? ofEvents : ofEvents.behind();
	}

	/** Whether the timeline knows what is selected among the events. */
	private boolean isFollowed() {
		Rows now = rows();
		return now == null || now.equals(rows)
				|| now.first == now.last && event != null && event.equals(events.selectedEvent().position());
	}

	/** An event has been selected, be it by the user or not. */
	void eventSelected() {
		if (!events.isDisposed())
			events.getDisplay().timerExec(PAUSE_MS, follow);
	}

	private void follow() {
		if (!events.isDisposed() && timeline.isMade())
			toTimes(() -> {
				// Those who are about the range follow the timeline.
			});
	}

	/**
	 * The user goes to a page about times.
	 *
	 * @param later is run when the events have led to another range on the timeline
	 */
	void toTimes(Runnable later) {
		Rows now = rows();
		Long earlier = ahead;
		ahead = null;
		if (now == null) {
			if (earlier != null)
				toInstant(earlier);
		} else if (now.equals(rows)) {
			if (now.first == now.last)
				event = events.selectedEvent().position();
		} else if (now.first == now.last) {
			toEvent(events.selectedEvent());
		} else {
			event = null;
			rows = now;
			events.selectedTimes((first, last) -> {
				if (!now.equals(rows) || !now.equals(rows()))
					return;
				range = new TimeRange(first, last + 1);
				timeline.get().goToRange(range);
				later.run();
			});
		}
	}

	/** The events are not there yet. */
	private void toInstant(long time) {
		instant = OptionalLong.of(time);
		timeline.get().goToTime(time);
	}

	/** The event may have another number among others now, and still be the one. */
	private void toEvent(SelectedEvent selected) {
		rows = null;
		if (selected.position() == null || selected.position().equals(event))
			return;
		event = selected.position();
		range = null;
		instant = selected.time();
		timeline.get().goToEvent(instant.getAsLong(), selected.place());
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
				instant = OptionalLong.of(cursor);
				events.goToTime(cursor, timeline.get().eventsOfRow(), row -> rows = new Rows(row, row));
			}
		} else if (!model.selection().equals(range)) {
			range = model.selection();
			instant = OptionalLong.empty();
			events.select(range, (first, last) -> rows = new Rows(first, last));
		}
	}
}
