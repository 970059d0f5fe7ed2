// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.testkit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Drives a NatTable with one row of headers, one of filters or none, and a body. */
public final class NatTableBot {

	private static final int FILTER_ROW = 1;

	private final NatTable table;
	/** Rows above the body. */
	private final int above;

	/** For a table with a row of filters. */
	public NatTableBot(NatTable table) {
		this(table, FILTER_ROW + 1);
	}

	/** For a table with so many rows above the body. */
	public NatTableBot(NatTable table, int above) {
		this.table = table;
		this.above = above;
	}

	private int column(String title) {
		for (int i = 0; i < table.getColumnCount(); i++)
			if (title.equals(table.getDataValueByPosition(i, 0)))
				return i;
		throw new AssertionError("no column " + title); //$NON-NLS-1$
	}

	/** Titles of the columns that are on the screen, from left to right. */
	public List<String> columns() {
		List<String> titles = new ArrayList<>();
		for (int i = 0; i < table.getColumnCount(); i++)
			titles.add(String.valueOf(table.getDataValueByPosition(i, 0)));
		return titles;
	}

	/** Rows of the body that are on the screen. */
	public int visibleRows() {
		return table.getRowCount() - above;
	}

	/** Text of a cell, rows counted from the first visible one. */
	public String cell(int row, String column) {
		return String.valueOf(table.getDataValueByPosition(column(column), row + above));
	}

	/** Texts of a column on the screen. */
	public List<String> column(String title, int rows) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < Math.min(rows, visibleRows()); i++)
			cells.add(cell(i, title));
		return cells;
	}

	/** Writes into the filter row, as committing the cell's editor does; null empties the cell. */
	public void filter(String column, String text) {
		table.doCommand(new UpdateDataCommand(table, column(column), FILTER_ROW, text));
	}

	/** Clicks into the filter row, writes, and presses Enter. */
	public void typeFilter(String column, String text) {
		Rectangle bounds = table.getCellByPosition(column(column), FILTER_ROW).getBounds();
		for (int type : new int[]{SWT.MouseDown, SWT.MouseUp}) {
			Event event = new Event();
			event.button = 1;
			event.count = 1;
			event.x = bounds.x + 8;
			event.y = bounds.y + bounds.height / 2;
			table.notifyListeners(type, event);
		}
		commitFilter(text);
	}

	/** Writes into the filter that is open for writing, and presses Enter. */
	public void commitFilter(String text) {
		Bot.waitUntil("the filter can be written", () -> table.getActiveCellEditor() != null); //$NON-NLS-1$
		table.getActiveCellEditor().setEditorValue(text);
		table.getActiveCellEditor().commit(MoveDirectionEnum.NONE);
	}

	/** Clicks the first cell of a visible row. */
	public void click(int row) {
		mouse(SWT.MouseDown, row);
		mouse(SWT.MouseUp, row);
	}

	/** Double-clicks the first cell of a visible row. */
	public void doubleClick(int row) {
		click(row);
		mouse(SWT.MouseDoubleClick, row);
	}

	private void mouse(int type, int row) {
		ILayerCell cell = table.getCellByPosition(0, row + above);
		Rectangle bounds = cell.getBounds();
		Event event = new Event();
		event.type = type;
		event.button = 1;
		event.count = type == SWT.MouseDoubleClick ? 2 : 1;
		event.x = bounds.x + 5;
		event.y = bounds.y + bounds.height / 2;
		table.notifyListeners(type, event);
	}

	/** Presses a key in the table. */
	public void press(int keyCode, int modifiers) {
		Event event = new Event();
		event.character = keyCode < 128 ? (char) keyCode : 0;
		event.keyCode = keyCode;
		event.stateMask = modifiers;
		table.notifyListeners(SWT.KeyDown, event);
	}
}
