// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.tracewright.analysis.EventInstants;

/** What a timeline shows: rows, the visible range, what is selected. Knows nothing of windows and pixels. For one thread. */
public final class TimelineModel {

	/** Shortest range that can be looked at, ns: no column of pixels is shorter than the unit of time. */
	static final long SHORTEST = 5_000;
	private static final int MOST_STEPS = 200;

	/** Is told what has changed. */
	public interface Listener {

		/** There are other rows, or they show something else. */
		default void rowsChanged() {
			// for those who show them
		}

		/** Another range is visible. */
		default void rangeChanged() {
			// for those who show it
		}

		/** Other events are known by their exact times. */
		default void eventsChanged() {
			// for those who show them
		}

		/** Another instant, range or row is selected. */
		default void selectionChanged() {
			// for those who show it
		}
	}

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final List<TimelineRow> roots = new ArrayList<>();
	private final Set<TimelineRow> pinned = new LinkedHashSet<>();
	private List<TimelineRow> visible = List.of();
	private List<TimelineLinks> links = List.of();
	private String filter = "";
	private TimeRange full = new TimeRange(0, 1);
	private TimeRange range = full;
	/** What could be folded, and whether it is. */
	private TimeFolds empty = TimeFolds.NONE;
	private boolean compresses;
	private final Deque<TimeRange> before = new ArrayDeque<>();
	private final Deque<TimeRange> after = new ArrayDeque<>();
	private Long cursor;
	private TimeRange selection;
	private TimelineRow selectedRow;
	private List<Marker> markers = List.of();
	private List<Marker> notes = List.of();
	private RowOrder order = RowOrder.AS_FOUND;
	private boolean hidesEmpty;
	private RowActivity activity = RowActivity.NONE;
	private EventInstants events = EventInstants.NONE;
	private Losses losses = Losses.NONE;

	/** Adds a listener. */
	public void listen(Listener listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void unlisten(Listener listener) {
		listeners.remove(listener);
	}

	// Rows

	/** Shows other rows. What is selected and pinned stays if it is still there, by its id. */
	public void rows(List<TimelineRow> newRoots) {
		roots.clear();
		roots.addAll(newRoots);
		Set<String> pins = new LinkedHashSet<>();
		pinned.forEach(row -> pins.add(row.id()));
		pinned.clear();
		String selected = selectedRow == null ? null : selectedRow.id();
		selectedRow = null;
		for (TimelineRow row : all()) {
			if (pins.contains(row.id()))
				pinned.add(row);
			if (row.id().equals(selected))
				selectedRow = row;
		}
		refresh();
	}

	/** The rows at the top, with all that is below them. */
	public List<TimelineRow> roots() {
		return roots;
	}

	/** All rows. */
	public List<TimelineRow> all() {
		List<TimelineRow> all = new ArrayList<>();
		roots.forEach(root -> collect(root, all));
		return all;
	}

	private static void collect(TimelineRow row, List<TimelineRow> into) {
		into.add(row);
		row.children().forEach(child -> collect(child, into));
	}

	/** Arrows between rows. */
	public List<TimelineLinks> links() {
		return links;
	}

	/** Shows other arrows. */
	public void links(List<TimelineLinks> newLinks) {
		links = List.copyOf(newLinks);
		refresh();
	}

	/** Says that what rows show has changed. */
	public void refresh() {
		List<TimelineRow> shown = new ArrayList<>();
		roots.forEach(root -> show(root, shown, false));
		visible = shown;
		listeners.forEach(Listener::rowsChanged);
	}

	private boolean show(TimelineRow row, List<TimelineRow> shown, boolean all) {
		boolean matches = (all || filter.isEmpty() || row.label().toLowerCase(Locale.ROOT).contains(filter)) && !isHidden(row);
		int place = shown.size();
		shown.add(row);
		boolean any = false;
		for (TimelineRow child : ordered(row.children())) {
			int before = shown.size();
			any |= show(child, shown, matches && !filter.isEmpty());
			// A filter shows what it finds even where a group is closed.
			if (!row.isExpanded() && (filter.isEmpty() || matches))
				while (shown.size() > before)
					shown.removeLast();
		}
		if (!matches && !any)
			while (shown.size() > place)
				shown.removeLast();
		return matches || any;
	}

	/** Whether a row is left out because neither it nor any below it shows anything. */
	private boolean isHidden(TimelineRow row) {
		return hidesEmpty && activity.empty().contains(row) && row.children().stream().allMatch(this::isHidden);
	}

	private List<TimelineRow> ordered(List<TimelineRow> rows) {
		if (order == RowOrder.AS_FOUND || order == RowOrder.BUSIEST && activity == RowActivity.NONE)
			return rows;
		List<TimelineRow> sorted = new ArrayList<>(rows);
		sorted.sort(order == RowOrder.NAME
				? Comparator.comparing(TimelineRow::label, String.CASE_INSENSITIVE_ORDER)
				: Comparator.comparingDouble(row -> -busy(row)));
		return sorted;
	}

	/** How busy a row is: of a group, the busiest row in it. */
	private double busy(TimelineRow row) {
		double own = activity.shares().getOrDefault(row, -1.0);
		for (TimelineRow child : row.children())
			own = Math.max(own, busy(child));
		return own;
	}

	/** In which order rows are. */
	public RowOrder order() {
		return order;
	}

	/** Shows rows in another order. */
	public void order(RowOrder newOrder) {
		order = newOrder;
		refresh();
	}

	/** Whether rows without anything in the visible range are left out. */
	public boolean hidesEmpty() {
		return hidesEmpty;
	}

	/** Leaves out rows without anything in the visible range, or does so no more. */
	public void hideEmpty(boolean hide) {
		hidesEmpty = hide;
		refresh();
	}

	/** Whether it matters what rows did in the visible range. */
	public boolean needsActivity() {
		return hidesEmpty || order == RowOrder.BUSIEST;
	}

	/** What rows did, as far as it was looked at. */
	public RowActivity activity() {
		return activity;
	}

	/** Says what rows did. */
	public void activity(RowActivity newActivity) {
		activity = newActivity;
		refresh();
	}

	/** Events whose exact times are known. */
	public EventInstants events() {
		return events;
	}

	/** Says the exact times of events. */
	public void events(EventInstants newEvents) {
		events = newEvents;
		listeners.forEach(Listener::eventsChanged);
	}

	/** When events were lost. */
	public Losses losses() {
		return losses;
	}

	/** Says when events were lost; shown with what {@link #refresh} or {@link #rows} shows. */
	public void losses(Losses newLosses) {
		losses = newLosses;
	}

	/** Rows that are shown one below the other; pinned ones keep their place among them. */
	public List<TimelineRow> visible() {
		return visible;
	}

	/** Shows only rows whose names hold a text, and what they are below; an empty text shows all. */
	public void filter(String text) {
		filter = text.strip().toLowerCase(Locale.ROOT);
		refresh();
	}

	/** The text that rows are filtered by. */
	public String filter() {
		return filter;
	}

	/** Shows or hides what is below a row. */
	public void expand(TimelineRow row, boolean show) {
		if (row.isExpanded() == show || row.children().isEmpty())
			return;
		row.expand(show);
		refresh();
	}

	/** Rows that stay at the top. */
	public Set<TimelineRow> pinned() {
		return pinned;
	}

	/** Keeps a row at the top, or does so no more. */
	public void pin(TimelineRow row) {
		if (!pinned.remove(row))
			pinned.add(row);
		refresh();
	}

	/**
	 * The row to be selected for something that several rows show.
	 *
	 * @param rows   these, the best first
	 * @param chosen the row that the user has chosen: it stays if it shows that too, or has a row below it that does; null for none
	 * @return the best that the filter and the hiding of empty rows leave visible, or else the best; null when there are no rows
	 */
	public TimelineRow best(List<TimelineRow> rows, TimelineRow chosen) {
		if (chosen != null && rows.stream().anyMatch(row -> row.isWithin(chosen)))
			return chosen;
		return rows.stream().filter(this::mayBeVisible).findFirst().orElse(rows.isEmpty() ? null : rows.getFirst());
	}

	/** Whether a row is visible as soon as all that it is below is expanded. */
	private boolean mayBeVisible(TimelineRow row) {
		if (isHidden(row))
			return false;
		for (TimelineRow at = row; at != null; at = at.parent())
			if (at.label().toLowerCase(Locale.ROOT).contains(filter))
				return true;
		return false;
	}

	// Time

	/** Says from when to when there is anything. Unless the user looks at a part, all of it is visible. */
	public void full(TimeRange newFull) {
		if (newFull.equals(full))
			return;
		boolean wasAll = range.equals(full);
		full = newFull;
		if (wasAll)
			range = full;
		else
			range = range.within(full);
		listeners.forEach(Listener::rangeChanged);
	}

	/** From when to when there is anything. */
	public TimeRange full() {
		return full;
	}

	/** What is visible. */
	public TimeRange range() {
		return range;
	}

	/** Shows another range. The one before can be come back to. */
	public void show(TimeRange wanted) {
		move(wanted, true);
	}

	/** Shows another range as a part of a movement, which can only be come back from as a whole. */
	public void glide(TimeRange wanted) {
		move(wanted, false);
	}

	private void move(TimeRange wanted, boolean step) {
		TimeRange next = wanted.length() < SHORTEST
				? new TimeRange(wanted.begin(), wanted.begin() + Math.min(SHORTEST, full.length())).within(full)
				: wanted.within(full);
		if (next.equals(range))
			return;
		if (step)
			remember();
		range = next;
		listeners.forEach(Listener::rangeChanged);
	}

	/** Remembers the visible range as one to come back to: before a movement. */
	public void remember() {
		if (range.equals(before.peek()))
			return;
		before.push(range);
		if (before.size() > MOST_STEPS)
			before.removeLast();
		after.clear();
	}

	/** Zooms by a factor around an instant that keeps its place; less than 1 shows more detail. */
	public void zoom(double factor, long around) {
		double looks = folds().length(range);
		double share = (folds().look(around) - folds().look(range.begin())) / looks;
		double length = Math.clamp(looks * factor, Math.min(SHORTEST, full.length()), (double) folds().length(full));
		move(folds().range(folds().look(around) - share * length, length, full), false);
	}

	/** Moves by a share of the visible range, to later times when it is positive. */
	public void pan(double share) {
		move(moved(range, share), false);
	}

	/** A range that looks as long as another, moved by a share of that. */
	public TimeRange moved(TimeRange from, double share) {
		double looks = folds().length(from);
		double by = looks * share;
		if (Math.abs(by) < 1)
			by = share < 0 ? -1 : 1;
		return folds().range(folds().look(from.begin()) + by, looks, full);
	}

	/** A range that looks as long as the visible one, with an instant in the middle. */
	public TimeRange around(long middle) {
		double looks = folds().length(range);
		return folds().range(folds().look(middle) - looks / 2, looks, full);
	}

	/** Moves as little as needed to make an instant visible. */
	public void reveal(long time) {
		if (!range.contains(time))
			show(around(time));
	}

	// Empty time

	/** The parts of time that are shown as short as if nothing were there. */
	public TimeFolds folds() {
		return compresses ? empty : TimeFolds.NONE;
	}

	/** Says which parts of time have no events. */
	public void empty(TimeFolds parts) {
		if (parts.equals(empty))
			return;
		empty = parts;
		if (compresses)
			folded();
	}

	/** Which parts of time have no events. */
	public TimeFolds empty() {
		return empty;
	}

	/** Whether parts of time without events are shown short. */
	public boolean compresses() {
		return compresses;
	}

	/** Shows parts of time without events short, or does so no more. */
	public void compress(boolean compress) {
		if (compress == compresses)
			return;
		compresses = compress;
		folded();
	}

	private void folded() {
		listeners.forEach(Listener::rowsChanged);
		listeners.forEach(Listener::rangeChanged);
	}

	/** Goes back to the range before. */
	public boolean back() {
		return step(before, after);
	}

	/** Takes that back. */
	public boolean forward() {
		return step(after, before);
	}

	private boolean step(Deque<TimeRange> from, Deque<TimeRange> to) {
		while (!from.isEmpty()) {
			TimeRange next = from.pop().within(full);
			if (next.equals(range))
				continue;
			to.push(range);
			range = next;
			listeners.forEach(Listener::rangeChanged);
			return true;
		}
		return false;
	}

	// Selection

	/** Selects an instant, and a row unless it is null; the selected range goes. */
	public void select(Long time, TimelineRow row) {
		cursor = time;
		selection = null;
		if (row != null)
			selectedRow = row;
		listeners.forEach(Listener::selectionChanged);
	}

	/** Selects a range, or none. */
	public void select(TimeRange newSelection) {
		selection = newSelection;
		listeners.forEach(Listener::selectionChanged);
	}

	/** Selects a row, or none. */
	public void selectRow(TimelineRow row) {
		selectedRow = row;
		listeners.forEach(Listener::selectionChanged);
	}

	/** The selected instant, ns since the origin; null for none. */
	public Long cursor() {
		return cursor;
	}

	/** The selected range; null for none. */
	public TimeRange selection() {
		return selection;
	}

	/** The selected row; null for none. */
	public TimelineRow selectedRow() {
		return selectedRow;
	}

	/** Instants with names. */
	public List<Marker> markers() {
		return markers;
	}

	/** Other instants with names. */
	public void markers(List<Marker> newMarkers) {
		markers = newMarkers.stream().sorted(Comparator.comparingLong(Marker::time)).toList();
		listeners.forEach(Listener::selectionChanged);
	}

	/** Instants that somebody wrote something about. */
	public List<Marker> notes() {
		return notes;
	}

	/** Other notes. */
	public void notes(List<Marker> newNotes) {
		notes = newNotes.stream().sorted(Comparator.comparingLong(Marker::time)).toList();
		listeners.forEach(Listener::selectionChanged);
	}
}
