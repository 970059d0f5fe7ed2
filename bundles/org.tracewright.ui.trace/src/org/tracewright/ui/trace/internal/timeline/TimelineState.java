// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.ui.IMemento;
import org.tracewright.analysis.Counter;
import org.tracewright.ui.timeline.Marker;
import org.tracewright.ui.timeline.RowOrder;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;

/**
 * What a timeline shows, kept from session to session.
 *
 * @param range     visible range; null for all
 * @param selection selected range; null for none
 * @param cursor    selected instant, ns since the origin; null for none
 * @param row       id of the selected row; null for none
 * @param pinned    ids of rows that stay at the top
 * @param open      ids of rows whose parts are shown; null when that is not known: then they are as they are
 * @param counters  numeric fields that are shown
 * @param oneChart  whether all those are in one row
 * @param order     order of rows
 * @param hideEmpty whether rows without anything in the visible range are left out
 * @param compress  whether parts of time without events are shown short
 * @param filter    text that rows are filtered by
 * @param details   whether tables are shown below
 * @param labels    width of the names, pixels
 */
record TimelineState(TimeRange range, TimeRange selection, Long cursor, String row, List<String> pinned, List<String> open,
		List<Marker> markers, List<Counter> counters, boolean oneChart, RowOrder order, boolean hideEmpty, boolean compress,
		String filter, boolean details, int labels) {

	private static final String RANGE = "range"; //$NON-NLS-1$
	private static final String SELECTION = "selection"; //$NON-NLS-1$
	private static final String BEGIN = "begin"; //$NON-NLS-1$
	private static final String END = "end"; //$NON-NLS-1$
	private static final String CURSOR = "cursor"; //$NON-NLS-1$
	private static final String ROW = "row"; //$NON-NLS-1$
	private static final String PINNED = "pinned"; //$NON-NLS-1$
	private static final String OPEN = "open"; //$NON-NLS-1$
	/** Says that all that are open are named, even when there are none. */
	private static final String OPEN_KNOWN = "openKnown"; //$NON-NLS-1$
	private static final String MARKER = "marker"; //$NON-NLS-1$
	private static final String LABELS = "labels"; //$NON-NLS-1$
	private static final String COUNTER = "counter"; //$NON-NLS-1$
	private static final String EVENT = "event"; //$NON-NLS-1$
	private static final String RATE = "rate"; //$NON-NLS-1$
	private static final String ONE_CHART = "oneChart"; //$NON-NLS-1$
	private static final String ORDER = "order"; //$NON-NLS-1$
	private static final String HIDE_EMPTY = "hideEmpty"; //$NON-NLS-1$
	private static final String COMPRESS = "compress"; //$NON-NLS-1$
	private static final String FILTER = "filter"; //$NON-NLS-1$
	private static final String DETAILS = "details"; //$NON-NLS-1$
	private static final String NOTE = "note"; //$NON-NLS-1$
	private static final int USUAL_LABELS = 240;
	private static final int MOST_OPEN = 1000;

	/** The state of a model. */
	static TimelineState of(TimelineModel model, List<Counter> counters, boolean oneChart, int labels, boolean details) {
		List<String> open = model.all().isEmpty()
				? null
				: model.all().stream().filter(row -> row.isExpanded() && !row.children().isEmpty()).limit(MOST_OPEN)
						.map(TimelineRow::id).toList();
		return new TimelineState(model.range().equals(model.full()) ? null : model.range(), model.selection(), model.cursor(),
				model.selectedRow() == null ? null : model.selectedRow().id(),
				model.pinned().stream().map(TimelineRow::id).toList(), open, model.markers(), counters, oneChart, model.order(),
				model.hidesEmpty(), model.compresses(), model.filter(), details, labels);
	}

	/** The rows of this with the times of another: whoever waits for rows may look around meanwhile. */
	TimelineState lookedAtAs(TimelineState now) {
		return new TimelineState(now.range, now.selection, now.cursor, now.row == null ? row : now.row, pinned, open, now.markers,
				counters, oneChart, now.order, now.hideEmpty, now.compress, now.filter, now.details, now.labels);
	}

	/** This with what is selected in another one, where the user has selected something meanwhile; also with its row if the user has chosen that. */
	TimelineState selectedAs(TimelineState now, boolean rowChosen) {
		return new TimelineState(range, now.selection, now.cursor, now.row != null && (rowChosen || row == null) ? now.row : row,
				pinned, open, markers, counters, oneChart, order, hideEmpty, compress, filter, details, labels);
	}

	/** What is selected. */
	KeptSelection kept() {
		return new KeptSelection(cursor, selection);
	}

	/** Writes it. */
	void save(IMemento memento) {
		write(memento, RANGE, range);
		write(memento, SELECTION, selection);
		if (cursor != null)
			memento.putString(CURSOR, Long.toString(cursor));
		if (row != null)
			memento.putString(ROW, row);
		pinned.forEach(id -> memento.createChild(PINNED).putTextData(id));
		if (open != null) {
			memento.putBoolean(OPEN_KNOWN, true);
			open.forEach(id -> memento.createChild(OPEN).putTextData(id));
		}
		markers.forEach(marker -> write(memento.createChild(MARKER), marker));
		for (Counter counter : counters) {
			IMemento child = memento.createChild(COUNTER);
			child.putString(EVENT, counter.event());
			child.putBoolean(RATE, counter.rate());
			child.putTextData(counter.field());
		}
		memento.putBoolean(ONE_CHART, oneChart);
		memento.putString(ORDER, order.name());
		memento.putBoolean(HIDE_EMPTY, hideEmpty);
		memento.putBoolean(COMPRESS, compress);
		memento.putString(FILTER, filter);
		memento.putBoolean(DETAILS, details);
		memento.putInteger(LABELS, labels);
	}

	/** Writes notes, which are no part of the state: the workspace has them. */
	static void saveNotes(IMemento memento, List<Marker> notes) {
		notes.forEach(note -> write(memento.createChild(NOTE), note));
	}

	/** Reads such notes. */
	static List<Marker> notes(IMemento memento) {
		return markers(memento, NOTE);
	}

	private static void write(IMemento child, Marker marker) {
		child.putString(BEGIN, Long.toString(marker.time()));
		child.putTextData(marker.name());
	}

	private static List<Marker> markers(IMemento memento, String name) {
		List<Marker> markers = new ArrayList<>();
		for (IMemento child : memento.getChildren(name)) {
			Long time = number(child.getString(BEGIN));
			if (time != null && child.getTextData() != null)
				markers.add(new Marker(time, child.getTextData()));
		}
		return markers;
	}

	private static void write(IMemento memento, String name, TimeRange range) {
		if (range == null)
			return;
		IMemento child = memento.createChild(name);
		child.putString(BEGIN, Long.toString(range.begin()));
		child.putString(END, Long.toString(range.end()));
	}

	/** Reads it; what cannot be understood is left out. */
	static TimelineState of(IMemento memento) {
		List<Counter> counters = new ArrayList<>();
		for (IMemento child : memento.getChildren(COUNTER))
			if (child.getString(EVENT) != null && child.getTextData() != null)
				counters.add(
						new Counter(child.getString(EVENT), child.getTextData(), Boolean.TRUE.equals(child.getBoolean(RATE))));
		Integer labels = memento.getInteger(LABELS);
		List<String> open = texts(memento, OPEN);
		boolean known = is(memento, OPEN_KNOWN) || !open.isEmpty();
		return new TimelineState(range(memento.getChild(RANGE)), range(memento.getChild(SELECTION)),
				number(memento.getString(CURSOR)), memento.getString(ROW), texts(memento, PINNED), known ? open : null,
				markers(memento, MARKER), counters, is(memento, ONE_CHART), order(memento.getString(ORDER)),
				is(memento, HIDE_EMPTY), is(memento, COMPRESS),
				memento.getString(FILTER) == null ? "" : memento.getString(FILTER), //$NON-NLS-1$
				is(memento, DETAILS), labels == null ? USUAL_LABELS : labels);
	}

	private static boolean is(IMemento memento, String name) {
		return Boolean.TRUE.equals(memento.getBoolean(name));
	}

	private static RowOrder order(String name) {
		for (RowOrder order : RowOrder.values())
			if (order.name().equals(name))
				return order;
		return RowOrder.AS_FOUND;
	}

	private static List<String> texts(IMemento memento, String name) {
		List<String> texts = new ArrayList<>();
		for (IMemento child : memento.getChildren(name))
			if (child.getTextData() != null)
				texts.add(child.getTextData());
		return texts;
	}

	private static Long number(String text) {
		try {
			return text == null ? null : Long.valueOf(text);
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private static TimeRange range(IMemento child) {
		Long begin = child == null ? null : number(child.getString(BEGIN));
		Long end = child == null ? null : number(child.getString(END));
		return begin == null || end == null || end <= begin ? null : new TimeRange(begin, end);
	}

	/** Shows what it says, as far as it is there. */
	void apply(TimelineModel model) {
		Set<String> opened = open == null ? null : new HashSet<>(open);
		Set<String> pins = new HashSet<>(pinned);
		for (TimelineRow each : model.all()) {
			if (opened != null)
				each.expand(opened.contains(each.id()));
			if (pins.contains(each.id()) && !model.pinned().contains(each))
				model.pin(each);
		}
		model.order(order);
		model.hideEmpty(hideEmpty);
		model.compress(compress);
		model.markers(markers);
		model.select(cursor, model.all().stream().filter(each -> each.id().equals(row)).findFirst().orElse(null));
		if (selection != null)
			model.select(selection);
		if (range != null)
			model.glide(range);
	}
}
