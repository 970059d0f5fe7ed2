// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

/** The selected rows: from an anchor to the row with the focus. No widgets; for the UI thread. */
public final class RowSelection {

	private long anchor = -1;
	private long lead = -1;

	/** Row with the focus, -1 when none is selected. */
	public long lead() {
		return lead;
	}

	/** First selected row. */
	public long first() {
		return Math.min(anchor, lead);
	}

	/** Last selected row. */
	public long last() {
		return Math.max(anchor, lead);
	}

	/** Number of selected rows. */
	public long size() {
		return lead < 0 ? 0 : last() - first() + 1;
	}

	/** Whether a row is selected. */
	public boolean contains(long row) {
		return lead >= 0 && row >= first() && row <= last();
	}

	/** Selects a row, or all up to it from the anchor. */
	public void select(long row, boolean extend) {
		if (!extend || anchor < 0)
			anchor = row;
		lead = row;
	}

	/** Selects nothing. */
	public void clear() {
		anchor = -1;
		lead = -1;
	}
}
