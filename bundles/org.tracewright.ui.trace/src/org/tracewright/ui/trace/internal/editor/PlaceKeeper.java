// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.tracewright.ui.trace.internal.table.EventsTable;
import org.tracewright.ui.trace.internal.timeline.KeptSelection;

/** Keeps the selected row and what is seen of the table while the rows behind it are read anew. Rows may have come before them meanwhile. For the UI thread. */
final class PlaceKeeper {

	/**
	 * A row that can be found again among more rows.
	 *
	 * @param row   its number
	 * @param timed whether it has a time
	 * @param time  its time, ns since the origin
	 * @param nth   how many rows of this time come before it
	 */
	record Anchor(long row, boolean timed, long time, long nth) {
	}

	private final EventSearch search;
	private final Supplier<EventsTable> table;
	private final BiConsumer<Long, Long> whenEarlier;
	private Anchor anchor;
	/** What was selected in an earlier session; null for nothing. */
	private KeptSelection earlier;
	/** Rows between the first one on the screen and the anchor. */
	private long below;
	private boolean selected;

	/**
	 * Of a table.
	 *
	 * @param whenEarlier is told the first and the last row that were selected in an earlier session, before they are again
	 */
	PlaceKeeper(EventSearch search, Supplier<EventsTable> table, BiConsumer<Long, Long> whenEarlier) {
		this.search = search;
		this.table = table;
		this.whenEarlier = whenEarlier;
	}

	/** Remembers the place among the rows that are there now, then does something that replaces them. */
	void keep(Runnable replace) {
		EventsTable now = table.get();
		long lead = now.selection().lead();
		long row = lead >= 0 ? lead : now.window().top();
		selected = lead >= 0;
		below = row - now.window().top();
		if (now.window().total() == 0 || row == 0 && !selected)
			replace.run();
		else
			search.anchor(row, found -> {
				anchor = found;
				replace.run();
			});
	}

	/** Remembers what was selected in an earlier session. */
	void keep(KeptSelection selection) {
		earlier = selection;
	}

	/** Whether it has not come back yet to what was selected in an earlier session. */
	boolean isEarlier() {
		return earlier != null;
	}

	/** The user goes elsewhere than to what was selected in an earlier session. */
	void forgetEarlier() {
		earlier = null;
	}

	/** Stays with the selected row, before which others have come: it is known by its time. */
	void stay(long time) {
		anchor = new Anchor(0, true, time, 0);
		below = table.get().selection().lead() - table.get().window().top();
		selected = true;
		comeBack();
	}

	/** Goes back to the place, now that there are rows again. */
	void comeBack() {
		if (earlier != null && earlier.range() != null)
			search.rows(earlier.range().begin(), earlier.range().end(), this::showEarlier);
		else if (earlier != null)
			search.goTo(earlier.cursor(), row -> showEarlier(row, row));
		Anchor wanted = anchor;
		anchor = null;
		if (wanted == null)
			return;
		if (wanted.timed)
			search.goTo(wanted.time, row -> show(row + wanted.nth));
		else
			show(wanted.row);
	}

	private void showEarlier(long first, long last) {
		whenEarlier.accept(first, last);
		if (first == last)
			table.get().show(first);
		else
			table.get().show(first, last);
	}

	private void show(long wanted) {
		EventsTable now = table.get();
		long row = Math.min(wanted, now.window().total() - 1);
		if (row < 0)
			return;
		now.scrollTo(row - below);
		if (selected)
			now.show(row);
	}
}
