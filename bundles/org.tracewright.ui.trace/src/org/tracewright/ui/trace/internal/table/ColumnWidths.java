// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.graphics.GC;
import org.tracewright.ui.trace.internal.editor.PageSettings;

/**
 * How wide columns are: as wide as their titles and first lines need, and the last one takes the rest; or as the user wants them, which is kept for the workspace. For the UI
 * thread.
 */
final class ColumnWidths {

	/** What the user changes at once, pixels. */
	static final int STEP = 16;

	private static final int SAMPLE = 200;
	private static final int CELL_PADDING = 18;
	private static final int MOST_WIDTH = 400;
	private static final int LEAST_WIDTH = 24;
	private static final int MOST_WANTED = 4_000;
	private static final String SETTING = ".widths"; //$NON-NLS-1$

	private final NatTable table;
	private final DataLayer body;
	private final List<String> titles;
	private final String setting;
	/** What the user wants of each column, pixels; 0 for what it needs. */
	private final int[] wanted;
	/** What each column needs, pixels. */
	private final int[] needed;
	/** Whether a change now is none of the user's. */
	private boolean fitting;

	/**
	 * Of a table.
	 *
	 * @param titles the longest that the titles become
	 * @param id     what the user's widths are kept by
	 */
	ColumnWidths(NatTable table, DataLayer body, List<String> titles, String id) {
		this.table = table;
		this.body = body;
		this.titles = titles;
		setting = id + SETTING;
		needed = new int[titles.size()];
		wanted = kept(titles.size());
		// The mouse drags the edges of titles.
		body.addLayerListener(event -> {
			if (event instanceof ColumnResizeEvent resized && !fitting)
				resized.getColumnPositionRanges().forEach(range -> {
					for (int column = range.start; column < range.end; column++)
						want(column, body.getColumnWidthByPosition(column));
				});
		});
	}

	private int[] kept(int count) {
		String[] texts = PageSettings.settings().getArray(setting);
		int[] widths = new int[count];
		if (texts == null || texts.length != count)
			return widths;
		try {
			for (int i = 0; i < count; i++)
				widths[i] = Math.clamp(Integer.parseInt(texts[i]), 0, MOST_WANTED);
		} catch (NumberFormatException e) {
			// Somebody else wrote it.
			Arrays.fill(widths, 0);
		}
		return widths;
	}

	private void want(int column, int width) {
		wanted[column] = width;
		PageSettings.settings().put(setting, Arrays.stream(wanted).mapToObj(Integer::toString).toArray(String[]::new));
		apply();
	}

	/** The user wants a column to be wider by so many pixels, or narrower. */
	void widen(int column, int by) {
		want(column, Math.clamp(width(column) + (long) by, LEAST_WIDTH, MOST_WANTED));
	}

	/** The user wants a column to be as wide as it needs to be. */
	void fit(int column) {
		want(column, 0);
	}

	/** Width of a column, pixels. */
	int width(int column) {
		return body.getColumnWidthByPosition(column);
	}

	/** There are other lines, so many. */
	void linesChanged(int count) {
		GC gc = new GC(table);
		try {
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			for (int i = 0; i < needed.length; i++)
				needed[i] = gc.textExtent(titles.get(i)).x;
			gc.setFont(JFaceResources.getDialogFont());
			for (int i = 0; i < needed.length; i++) {
				String longest = ""; //$NON-NLS-1$
				for (int line = 0; line < Math.min(SAMPLE, count); line++) {
					String text = String.valueOf(body.getDataProvider().getDataValue(i, line));
					if (text.length() > longest.length())
						longest = text;
				}
				needed[i] = Math.min(MOST_WIDTH, Math.max(needed[i], gc.textExtent(longest).x)) + CELL_PADDING;
			}
		} finally {
			gc.dispose();
		}
		apply();
	}

	/** Gives columns their widths; the last one takes the rest of the window unless the user wants otherwise. */
	void apply() {
		fitting = true;
		try {
			int last = needed.length - 1;
			int rest = table.getClientArea().width;
			for (int i = 0; i < last; i++) {
				set(i, wanted[i] > 0 ? wanted[i] : needed[i]);
				rest -= width(i);
			}
			set(last, wanted[last] > 0 ? wanted[last] : Math.max(needed[last], rest));
		} finally {
			fitting = false;
		}
	}

	private void set(int column, int width) {
		if (width > 0 && width != width(column))
			body.setColumnWidthByPosition(column, width, true);
	}
}
