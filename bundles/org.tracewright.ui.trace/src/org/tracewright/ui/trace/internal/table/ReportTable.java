// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table of things in a fixed order, whose cells are made when they are first seen.
 *
 * @param <T> what a row is
 */
public final class ReportTable<T> {

	private static final int SAMPLE = 200;

	private final Table table;
	private final int right;
	private List<T> rows = List.of();
	private Function<T, List<String>> cells = row -> List.of();

	/**
	 * A table.
	 *
	 * @param id        what tests find it by
	 * @param titles    titles of its columns
	 * @param right     bits of the columns with numbers
	 * @param image     icon of a row in the first column, or null
	 * @param activated what a double click or Enter does
	 */
	public ReportTable(Composite parent, String id, List<String> titles, int right, Function<T, Image> image,
			Consumer<T> activated) {
		this.right = right;
		table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.setHeaderVisible(true);
		table.setData("org.tracewright.id", id); //$NON-NLS-1$
		for (int i = 0; i < titles.size(); i++) {
			TableColumn column = new TableColumn(table, (right >> i & 1) != 0 ? SWT.RIGHT : SWT.LEFT);
			column.setText(titles.get(i));
		}
		table.addListener(SWT.SetData, e -> {
			TableItem item = (TableItem) e.item;
			T row = rows.get(table.indexOf(item));
			item.setText(cells.apply(row).toArray(String[]::new));
			if (image != null)
				item.setImage(0, image.apply(row));
		});
		table.addListener(SWT.DefaultSelection, e -> {
			if (table.getSelectionIndex() >= 0)
				activated.accept(rows.get(table.getSelectionIndex()));
		});
	}

	/** Shows rows; columns become as wide as the first of them need. */
	public void show(List<T> all, Function<T, List<String>> cellsOfRow) {
		// Never empty in between: the table would make an item of the selected row while it is emptied, and forget it.
		table.deselectAll();
		fill(all, cellsOfRow);
		int[] widths = widths();
		for (int i = 0; i < widths.length; i++)
			table.getColumn(i).setWidth(widths[i]);
	}

	/** Shows later states of the rows: what is selected and visible stays, columns become wider when they need to. */
	public void update(List<T> all, Function<T, List<String>> cellsOfRow) {
		fill(all, cellsOfRow);
		int[] widths = widths();
		for (int i = 0; i < widths.length; i++)
			if (table.getColumn(i).getWidth() < widths[i])
				table.getColumn(i).setWidth(widths[i]);
	}

	private void fill(List<T> all, Function<T, List<String>> cellsOfRow) {
		rows = all;
		cells = cellsOfRow;
		table.setItemCount(all.size());
		table.clearAll();
	}

	private int[] widths() {
		int[] longest = new int[table.getColumnCount()];
		for (T row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
			List<String> texts = cells.apply(row);
			for (int i = 0; i < longest.length; i++)
				longest[i] = Math.max(longest[i], Math.min(60, texts.get(i).length()));
		}
		org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(table);
		int character = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		gc.dispose();
		int[] widths = new int[longest.length];
		for (int i = 0; i < longest.length; i++) {
			int title = table.getColumn(i).getText().length();
			widths[i] = (Math.max(title, longest[i]) + ((right >> i & 1) != 0 ? 2 : 3)) * character + (i == 0 ? 24 : 12);
		}
		return widths;
	}

	/** The table itself. */
	public Table control() {
		return table;
	}
}
