// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.function.Supplier;

import org.tracewright.ui.trace.internal.table.EventsTable;

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
	private Anchor anchor;
	/** Rows between the first one on the screen and the anchor. */
	private long below;
	private boolean selected;

	PlaceKeeper(EventSearch search, Supplier<EventsTable> table) {
		this.search = search;
		this.table = table;
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

	/** Remembers a time as the place. */
	void keep(long time) {
		anchor = new Anchor(0, true, time, 0);
		below = 0;
		selected = true;
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
		Anchor wanted = anchor;
		anchor = null;
		if (wanted == null)
			return;
		if (wanted.timed)
			search.goTo(wanted.time, row -> show(row + wanted.nth));
		else
			show(wanted.row);
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
