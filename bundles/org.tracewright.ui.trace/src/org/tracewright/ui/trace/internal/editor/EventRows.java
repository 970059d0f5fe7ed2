// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.tracewright.analysis.history.History;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.trace.internal.model.Column;
import org.tracewright.ui.trace.internal.model.RowIndex;
import org.tracewright.ui.trace.internal.table.EventsTable;

/** Gives the table of events the rows that it needs, and passes on what the user does with it. For the UI thread. */
final class EventRows implements EventsTable.Owner {

	/** Rows that are read before and behind those that are visible. */
	private static final int AHEAD = 100;

	/** Who is told what the user does. */
	interface Listener {

		/** The user has gone to a place. */
		void moved();

		/** The user wants to know more of the selected event. */
		void details();

		/** The user has written filters of columns. */
		void filtered(Map<Column, String> filters);
	}

	private final TraceDocument document;
	private final Supplier<TimeFormat> times;
	private final Consumer<Runnable> ui;
	private final Listener listener;
	private final RowLoader loader;
	private final SelectedEvent selected;
	/** Null while there is none. */
	private EventsTable table;
	private List<Column> columns = PageSettings.columns();
	/** Whether the newest rows are shown, whatever comes. */
	private boolean newest;

	/**
	 * Of a trace.
	 *
	 * @param times     how times are written now
	 * @param histories what analyses have found so far, by their ids
	 * @param ui        runs actions in the UI thread
	 */
	EventRows(TraceDocument document, Supplier<TimeFormat> times, Supplier<Map<String, History>> histories, Consumer<Runnable> ui,
			Listener listener) {
		this.document = document;
		this.times = times;
		this.ui = ui;
		this.listener = listener;
		loader = new RowLoader(document);
		selected = new SelectedEvent(loader, times, histories, ui);
	}

	/** The table; null while there is none. */
	EventsTable table() {
		return table;
	}

	/** The event that is selected. */
	SelectedEvent selected() {
		return selected;
	}

	/** Makes the table, anew if need be. */
	void create(Composite parent) {
		if (table != null)
			table.dispose();
		String[] titles = columns.stream().map(ColumnTitles::of).toArray(String[]::new);
		int[] widths = columns.stream().mapToInt(
				new ColumnWidths(document.trace(), text -> EventsTable.textWidth(parent, text), parent.getClientArea().width)::of)
				.toArray();
		int stretch = columns.contains(Column.Standard.FIELDS) ? columns.indexOf(Column.Standard.FIELDS) : columns.size() - 1;
		table = new EventsTable(parent, this, columns, titles, widths, stretch);
		table.showFilters(document.filters().columns());
	}

	/** Other rows are behind the table from now on. */
	void replaced() {
		selected.readAgain();
		loader.reset();
		if (table != null) {
			table.showFilters(document.filters().columns());
			table.reset();
		}
	}

	/** Rows are read anew: they are written in another way. */
	void readAgain() {
		loader.reset();
		if (table != null)
			rowsNeeded();
	}

	/** The columns from left to right. */
	List<Column> columns() {
		return table == null ? columns : table.columnOrder();
	}

	/** Has other columns in the next table; with none, those that suit the trace. */
	void columns(List<Column> wanted) {
		columns = wanted.isEmpty() ? ColumnTitles.defaults(document.trace()) : List.copyOf(wanted);
		loader.reset();
	}

	/** Has columns that suit the trace, unless the user wants others. */
	void defaultColumns() {
		if (columns.isEmpty())
			columns = ColumnTitles.defaults(document.trace());
	}

	/** Whether the newest rows are shown, whatever comes. */
	boolean isNewest() {
		return newest;
	}

	/** Shows the newest rows from now on, whatever comes; or does so no more. */
	void newest(boolean show) {
		newest = show;
		if (show)
			selected.clear();
	}

	/** Shows the last rows as soon as they have been read: so the table never shows empty ones. */
	void showNewest() {
		if (table == null)
			return;
		EventsTable into = table;
		RowIndex index = document.index();
		long count = index.count();
		long first = Math.max(0, count - into.window().visible() - AHEAD);
		loader.request(first, (int) (count - first), columns, times.get(), rows -> ui.accept(() -> {
			if (newest && index.continues(document.index()) && !into.isDisposed())
				into.showLast(count, rows);
		}));
	}

	@Override
	public void rowsNeeded() {
		long first = Math.max(0, table.window().top() - AHEAD);
		int count = table.window().visible() + 2 * AHEAD;
		RowIndex index = document.index();
		loader.request(first, count, columns, times.get(), rows -> ui.accept(() -> {
			if (index.continues(document.index()) && !table.isDisposed()) {
				table.rows(rows);
				select();
			}
		}));
	}

	@Override
	public void selectionChanged() {
		listener.moved();
		select();
	}

	private void select() {
		long lead = table.selection().lead();
		if (!newest && lead >= 0)
			selected.select(table.window().row((int) Math.clamp(lead - table.window().top(), -1_000_000, 1_000_000)));
	}

	@Override
	public void scrolled() {
		listener.moved();
	}

	@Override
	public void opened() {
		listener.details();
	}

	@Override
	public void filtersChanged(Map<Column, String> written) {
		// Filters on columns that are not shown stay.
		Map<Column, String> all = new LinkedHashMap<>(written);
		document.filters().columns().forEach((column, text) -> {
			if (!columns.contains(column))
				all.putIfAbsent(column, text);
		});
		listener.filtered(all);
	}

	/** Reads no more. */
	void dispose() {
		loader.dispose();
	}
}
