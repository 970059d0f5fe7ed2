// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
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
	/** Longer texts do not make a column wider. */
	private static final int MOST_LETTERS = 60;
	private static final int PADDING = 14;
	private static final int ICON = 20;
	private static final int ARROW = 18;
	/** Columns with texts do not become narrower than this by themselves, pixels. */
	private static final int LEAST_TEXT = 90;
	private static final int READABLE_TEXT = 150;

	private final Table table;
	private final int right;
	private final boolean images;
	/** What each column needs, pixels. */
	private int[] needed;
	/** Width that columns were fit into, pixels. */
	private int fitted;
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
		images = image != null;
		needed = new int[titles.size()];
		table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.setHeaderVisible(true);
		table.setData("org.tracewright.id", id); //$NON-NLS-1$
		for (int i = 0; i < titles.size(); i++) {
			TableColumn column = new TableColumn(table, (right >> i & 1) != 0 ? SWT.RIGHT : SWT.LEFT);
			column.setText(titles.get(i));
		}
		table.addListener(SWT.Resize, e -> {
			if (table.getClientArea().width != fitted)
				fit();
		});
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
		needed = widths();
		fit();
	}

	/** Shows later states of the rows: what is selected and visible stays, columns become wider when they need to. */
	public void update(List<T> all, Function<T, List<String>> cellsOfRow) {
		fill(all, cellsOfRow);
		int[] widths = widths();
		boolean more = false;
		for (int i = 0; i < widths.length; i++) {
			more |= widths[i] > needed[i];
			needed[i] = Math.max(needed[i], widths[i]);
		}
		// What the user has changed stays as long as it may.
		if (more)
			fit();
	}

	private void fill(List<T> all, Function<T, List<String>> cellsOfRow) {
		rows = all;
		cells = cellsOfRow;
		table.setItemCount(all.size());
		table.clearAll();
	}

	/** What columns need, pixels: as much as their titles and the longest texts of the first rows. */
	private int[] widths() {
		String[] longest = new String[table.getColumnCount()];
		Arrays.fill(longest, ""); //$NON-NLS-1$
		for (T row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
			List<String> texts = cells.apply(row);
			for (int i = 0; i < longest.length; i++)
				if (texts.get(i).length() > longest[i].length())
					longest[i] = texts.get(i).substring(0, Math.min(MOST_LETTERS, texts.get(i).length()));
		}
		GC gc = new GC(table);
		try {
			int[] widths = new int[longest.length];
			for (int i = 0; i < longest.length; i++)
				widths[i] = gc.textExtent(longest[i]).x + PADDING + (i == 0 && images ? ICON : 0);
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			for (int i = 0; i < longest.length; i++) {
				TableColumn column = table.getColumn(i);
				int arrow = column == table.getSortColumn() ? ARROW : 0;
				widths[i] = Math.max(widths[i], gc.textExtent(column.getText()).x + PADDING + arrow);
			}
			return widths;
		} finally {
			gc.dispose();
		}
	}

	/** Whether a column has texts rather than numbers. */
	private boolean isText(int column) {
		return (right >> column & 1) == 0;
	}

	/**
	 * Gives columns their widths. What the window has left over is for the last column with texts, and what it lacks is taken from all of those, so that numbers stay together and
	 * are seen. Where that is not enough texts keep as much as can be read, and the last numbers are out of view.
	 */
	private void fit() {
		fitted = table.getClientArea().width;
		if (fitted <= 0)
			return;
		int[] widths = needed.clone();
		int spare = fitted - 2;
		int last = -1;
		for (int i = 0; i < widths.length; i++) {
			if (isText(i))
				last = i;
			spare -= widths[i];
		}
		if (spare > 0 && last >= 0)
			widths[last] += spare;
		else if (spare < 0 && !shrink(widths, -spare, LEAST_TEXT))
			shrink(widths, -spare, READABLE_TEXT);
		for (int i = 0; i < widths.length; i++)
			if (table.getColumn(i).getWidth() != widths[i])
				table.getColumn(i).setWidth(widths[i]);
	}

	/** Takes pixels from columns with texts, but leaves each of them some; nothing is taken, and false given, when that is not enough and texts could not be read well. */
	private boolean shrink(int[] widths, int lacking, int least) {
		int most = 0;
		for (int i = 0; i < widths.length; i++)
			if (isText(i))
				most += Math.max(0, widths[i] - least);
		if (most < lacking && least < READABLE_TEXT || most == 0)
			return false;
		double share = Math.min(1, (double) lacking / most);
		for (int i = 0; i < widths.length; i++)
			if (isText(i))
				widths[i] -= (int) Math.ceil(share * Math.max(0, widths[i] - least));
		return true;
	}

	/** Says by the arrow of its title which column rows are in the order of. */
	public void sorted(int column, boolean descending) {
		table.setSortColumn(table.getColumn(column));
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
	}

	/** The table itself. */
	public Table control() {
		return table;
	}
}
