// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Lets the user choose in which order a {@link ReportTable} has its rows: by a click on the title of a column, once more for the other direction, or in the menu of the
 * table. For the UI thread.
 *
 * @param <T> what a row is
 */
public final class SortedRows<T> {

	private final ReportTable<T> table;
	private final List<Comparator<T>> orders;
	private List<T> given = List.of();
	private List<T> shown = List.of();
	private Function<T, List<String>> cells = row -> List.of();
	/** The column that gives the order; -1 for the order in which rows are given. */
	private int by = -1;
	private boolean down;

	/**
	 * For a table.
	 *
	 * @param orders for each column, the least first
	 * @param first  what the order is called in which rows are given
	 */
	public SortedRows(ReportTable<T> table, List<Comparator<T>> orders, String first) {
		this.table = table;
		this.orders = orders;
		Table control = table.control();
		Menu menu = new Menu(control);
		item(menu, first, -1);
		for (int i = 0; i < orders.size(); i++) {
			int column = i;
			item(menu, control.getColumn(i).getText(), i);
			control.getColumn(i).addListener(SWT.Selection, e -> sort(column));
		}
		menu.addListener(SWT.Show, e -> {
			for (int i = 0; i < menu.getItemCount(); i++)
				menu.getItem(i).setSelection(i == by + 1);
		});
		control.setMenu(menu);
	}

	private void item(Menu menu, String name, int column) {
		MenuItem item = new MenuItem(menu, SWT.RADIO);
		item.setText(name.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		item.addListener(SWT.Selection, e -> {
			// A radio item tells also when it is chosen no more.
			if (item.getSelection())
				sort(column);
		});
	}

	/** Shows rows in the order that was chosen last. */
	public void show(List<T> rows, Function<T, List<String>> cellsOfRow) {
		given = rows;
		cells = cellsOfRow;
		order();
		table.show(shown, cells);
	}

	/** Shows later states of the rows: columns do not become narrower. */
	public void update(List<T> rows, Function<T, List<String>> cellsOfRow) {
		given = rows;
		cells = cellsOfRow;
		order();
		table.update(shown, cells);
	}

	/** Rows as they are shown. */
	public List<T> rows() {
		return shown;
	}

	/** Orders by a column: the greatest first, and the least first when it was in that order; -1 for the order in which rows are given. */
	private void sort(int column) {
		T selected = table.control().getSelectionIndex() < 0 ? null : shown.get(table.control().getSelectionIndex());
		boolean number = column >= 0 && (table.control().getColumn(column).getStyle() & SWT.RIGHT) != 0;
		down = column == by ? !down : number;
		by = column;
		TableColumn title = by < 0 ? null : table.control().getColumn(by);
		table.control().setSortColumn(title);
		table.control().setSortDirection(title == null ? SWT.NONE : down ? SWT.DOWN : SWT.UP);
		order();
		table.update(shown, cells);
		table.control().setSelection(selected == null ? -1 : shown.indexOf(selected));
		if (table.control().getSelectionIndex() >= 0)
			table.control().notifyListeners(SWT.Selection, new Event());
	}

	private void order() {
		shown = new ArrayList<>(given);
		if (by >= 0)
			shown.sort(down ? orders.get(by).reversed() : orders.get(by));
	}
}
