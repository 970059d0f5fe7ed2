// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

import java.util.List;

import org.tracewright.ui.trace.internal.model.Row;

/**
 * The part of all rows that the table shows: the first visible row, how many fit, and the rows around that have been read. No widgets; for the UI thread.
 */
public final class RowWindow {

	private long total;
	private long top;
	private int visible = 1;
	private List<Row> rows = List.of();

	/** Rows in all. */
	public long total() {
		return total;
	}

	/** Number of the first visible row. */
	public long top() {
		return top;
	}

	/** Rows that fit into the table. */
	public int visible() {
		return visible;
	}

	/** Sets how many rows there are; the first visible one is moved when it would leave empty space. */
	public void total(long count) {
		total = count;
		top(top);
	}

	/** Sets how many rows fit. */
	public void visible(int count) {
		visible = Math.max(1, count);
		top(top);
	}

	/** Makes a row the first visible one, as far as possible. */
	public void top(long row) {
		top = Math.clamp(row, 0, Math.max(0, total - visible));
	}

	/** Moves the window as little as possible so that a row is in it. */
	public void reveal(long row) {
		if (row < top)
			top(row);
		else if (row >= top + visible)
			top(row - visible + 1);
	}

	/** Puts a row into the middle of the window, if it is not in it. */
	public void center(long row) {
		if (row < top || row >= top + visible)
			top(row - visible / 2);
	}

	/** Rows to paint. */
	public int painted() {
		return (int) Math.min(visible, total - top);
	}

	/** Takes rows that were read; they follow one another. */
	public void rows(List<Row> read) {
		rows = read;
	}

	/** Whether all rows that are to be painted have been read. */
	public boolean loaded() {
		return painted() == 0 || row(0) != null && row(painted() - 1) != null;
	}

	/** The row at a place from the top, or null while it has not been read. */
	public Row row(int place) {
		if (rows.isEmpty())
			return null;
		long at = top + place - rows.getFirst().number();
		return at >= 0 && at < rows.size() ? rows.get((int) at) : null;
	}
}
