// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditBindings;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.trace.internal.model.Column;
import org.tracewright.ui.trace.internal.model.Row;

/**
 * A NatTable that shows a {@link RowWindow}: it never knows more rows than fit on the screen, so that the number of all rows is limited neither by pixels nor by
 * 32 bits. The slider beside it stands for all rows.
 */
public final class EventsTable extends Composite {

	private static final int SLIDER_STEPS = 1_000_000_000;
	private static final int WHEEL_ROWS = 3;

	/** What the table asks its owner for. */
	public interface Owner {

		/** Rows around the window are needed. */
		void rowsNeeded();

		/** Another row has the focus. */
		void selectionChanged();

		/** The user has moved what is visible. */
		default void scrolled() {
			// for those who move it as well
		}

		/** The user acts on the row with the focus. */
		void opened();

		/** The user wrote into the filter row: texts by column, those of columns without a filter missing. */
		void filtersChanged(Map<Column, String> filters);
	}

	private final RowWindow window = new RowWindow();
	private final RowSelection selection = new RowSelection();
	private final Owner owner;
	private final NatTable table;
	private final Slider slider;
	private final DataLayer body;
	private final ColumnReorderLayer order;
	private final FilterRowDataLayer<Row> filterLayer;
	private final List<Column> columns;

	/**
	 * A table.
	 *
	 * @param columns columns from left to right
	 * @param titles  texts of their headers
	 * @param widths  their widths in pixels at 100 %
	 * @param stretch number of the column that takes the rest of the width
	 */
	public EventsTable(Composite parent, Owner owner, List<Column> columns, String[] titles, int[] widths, int stretch) {
		super(parent, SWT.NONE);
		this.owner = owner;
		this.columns = List.copyOf(columns);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = layout.marginHeight = layout.horizontalSpacing = layout.verticalSpacing = 0;
		setLayout(layout);

		int rowHeight = TableTheme.rowHeight(this);
		body = new DataLayer(bodyData());
		body.setDefaultRowHeight(rowHeight);
		for (int i = 0; i < widths.length; i++)
			body.setDefaultColumnWidthByPosition(i, widths[i]);
		body.setConfigLabelAccumulator((labels, column, row) -> labels(column, row, labels::addLabel));
		order = new ColumnReorderLayer(body);
		ViewportLayer viewport = new ViewportLayer(order);
		DataLayer headerData = new DataLayer(new HeaderTitles(List.of(titles)));
		headerData.setDefaultRowHeight(rowHeight + 2);
		ColumnHeaderLayer header = new ColumnHeaderLayer(headerData, viewport, (SelectionLayer) null);
		ConfigRegistry registry = new ConfigRegistry();
		filterLayer = new FilterRowDataLayer<>(map -> filtersChanged(map), header, headerData.getDataProvider(), registry, false);
		filterLayer.setDefaultRowHeight(rowHeight + 2);
		FilterRowHeaderComposite<Row> top = new FilterRowHeaderComposite<>(header, filterLayer);
		CompositeLayer grid = new CompositeLayer(1, 2);
		grid.setChildLayer(GridRegion.COLUMN_HEADER, top, 0, 0);
		grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		grid.addConfiguration(new DefaultEditConfiguration());
		grid.addConfiguration(new DefaultEditBindings());

		table = new NatTable(this, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.H_SCROLL, grid, false);
		table.setConfigRegistry(registry);
		table.addConfiguration(new TableTheme());
		table.configure();
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.setData("org.tracewright.id", "events"); //$NON-NLS-1$ //$NON-NLS-2$
		slider = new Slider(this, SWT.VERTICAL);
		slider.setLayoutData(new GridData(SWT.RIGHT, SWT.FILL, false, true));
		slider.addListener(SWT.Selection, e -> scroll(fromSlider(slider.getSelection())));
		hook(stretch);
		applyTheme();
	}

	/** Width of a text in a cell of a table that is going to be in a composite, pixels. */
	public static int textWidth(Composite parent, String text) {
		return TableTheme.textWidth(parent, text);
	}

	private IDataProvider bodyData() {
		return new IDataProvider() {
			@Override
			public Object getDataValue(int column, int place) {
				Row row = window.row(place);
				return row == null || column >= row.cells().size() ? "" : oneLine(row.cells().get(column)); //$NON-NLS-1$
			}

			@Override
			public void setDataValue(int column, int row, Object value) {
				// Events are not changed.
			}

			@Override
			public int getColumnCount() {
				return columns.size();
			}

			@Override
			public int getRowCount() {
				return window.painted();
			}
		};
	}

	private static String oneLine(String text) {
		return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0
				? text
				: text.replace("\r", "␍").replace("\n", "␊").replace('\t', ' '); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void labels(int column, int place, Consumer<String> add) {
		long number = window.top() + place;
		Row row = window.row(place);
		if (selection.contains(number))
			add.accept(TableTheme.SELECTED);
		if (row != null && row.gap())
			add.accept(TableTheme.GAP);
		else if ((number & 1) == 1)
			add.accept(TableTheme.ALTERNATE);
		if (columns.get(column) == Column.Standard.CPU)
			add.accept(TableTheme.NUMBER);
	}

	private void hook(int stretch) {
		table.addListener(SWT.Resize, e -> resized(stretch));
		table.addListener(SWT.MouseVerticalWheel, e -> {
			scroll(window.top() - Integer.signum(e.count) * (long) WHEEL_ROWS);
			e.doit = false;
		});
		table.addListener(SWT.MouseDown, this::mouseDown);
		table.addListener(SWT.MouseDoubleClick, e -> {
			if (rowAt(e) >= 0)
				owner.opened();
		});
		table.addListener(SWT.KeyDown, this::keyDown);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = accessibleText();
			}
		});
	}

	private String accessibleText() {
		Row row = selection.lead() < 0 ? null : window.row((int) Math.max(0, selection.lead() - window.top()));
		return row == null ? Messages.table_name : Messages.table_name + ": " + String.join(", ", row.cells()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void resized(int stretch) {
		int height = table.getClientArea().height - table.getRowHeightByPosition(0) - table.getRowHeightByPosition(1);
		window.visible(height / Math.max(1, scaledRowHeight()));
		int others = 0;
		for (int i = 0; i < columns.size(); i++)
			if (i != stretch)
				others += body.getColumnWidthByPosition(i);
		int rest = table.getClientArea().width - others;
		if (rest > 200)
			body.setColumnWidthByPosition(stretch, rest, false);
		windowChanged();
	}

	private int scaledRowHeight() {
		return body.getRowHeightByPosition(0);
	}

	/** Row under the mouse, -1 when there is none. */
	private long rowAt(Event e) {
		if (!table.getRegionLabelsByXY(e.x, e.y).hasLabel(GridRegion.BODY))
			return -1;
		// Two header rows come first.
		int place = table.getRowPositionByY(e.y) - 2;
		return place >= 0 && place < window.painted() ? window.top() + place : -1;
	}

	private void mouseDown(Event e) {
		table.forceFocus();
		long row = table.getRegionLabelsByXY(e.x, e.y) == null ? -1 : rowAt(e);
		if (row >= 0 && (e.button == 1 || !selection.contains(row)))
			select(row, (e.stateMask & SWT.SHIFT) != 0);
	}

	private void keyDown(Event e) {
		if (table.getActiveCellEditor() != null || (e.stateMask & (SWT.ALT)) != 0)
			return;
		if (e.character == '/') {
			editFilter();
			e.doit = false;
			return;
		}
		boolean extend = (e.stateMask & SWT.SHIFT) != 0;
		long lead = selection.lead();
		long page = Math.max(1, window.visible() - 1);
		switch (e.keyCode) {
			case SWT.ARROW_DOWN -> go(lead + 1, extend);
			case SWT.ARROW_UP -> go(lead < 0 ? 0 : lead - 1, extend);
			case SWT.PAGE_DOWN -> go(Math.max(0, lead) + page, extend);
			case SWT.PAGE_UP -> go(lead - page, extend);
			case SWT.HOME -> go(0, extend);
			case SWT.END -> go(window.total() - 1, extend);
			case SWT.CR, SWT.KEYPAD_CR -> owner.opened();
			default -> {
				return;
			}
		}
		e.doit = false;
	}

	/** Opens the filter of the event column for writing: the way into the filter row without a mouse. */
	private void editFilter() {
		int position = order.getColumnIndexOrder().indexOf(Math.max(0, columns.indexOf(Column.Standard.EVENT)));
		table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), table.getCellByPosition(position, 1)));
	}

	private void go(long row, boolean extend) {
		if (window.total() == 0)
			return;
		long target = Math.clamp(row, 0, window.total() - 1);
		window.reveal(target);
		select(target, extend);
		windowChanged();
	}

	/** Selects a row. */
	public void select(long row, boolean extend) {
		selection.select(row, extend);
		table.redraw();
		owner.selectionChanged();
	}

	/** Selects a row and makes it visible, in the middle when it was not. */
	public void show(long row) {
		window.center(row);
		select(row, false);
		windowChanged();
	}

	/** Selects some rows, and makes the first of them visible, in the middle when it was not. */
	public void show(long first, long last) {
		window.center(first);
		selection.select(last, false);
		select(first, true);
		windowChanged();
	}

	private void scroll(long row) {
		long before = window.top();
		scrollTo(row);
		if (window.top() != before)
			owner.scrolled();
	}

	/** Shows the last of all rows, which were read; nothing is selected any more. */
	public void showLast(long total, List<Row> rows) {
		selection.clear();
		window.rows(rows);
		window.total(total);
		window.top(total);
		windowChanged();
	}

	/** Makes a row the first visible one. */
	public void scrollTo(long row) {
		long before = window.top();
		window.top(row);
		if (window.top() != before)
			windowChanged();
	}

	/** Says how many rows there are in all. */
	public void total(long count) {
		if (count == window.total())
			return;
		int painted = window.painted();
		window.total(count);
		updateSlider();
		if (window.painted() != painted || !window.loaded())
			windowChanged();
	}

	/** Forgets the rows that were read and the selection, because other rows are shown from now on. */
	public void reset() {
		window.rows(List.of());
		window.total(0);
		selection.clear();
		windowChanged();
	}

	/** Takes rows that were read. */
	public void rows(List<Row> rows) {
		window.rows(rows);
		table.refresh();
		table.redraw();
	}

	private void windowChanged() {
		updateSlider();
		if (!window.loaded())
			owner.rowsNeeded();
		table.refresh();
		table.redraw();
	}

	private void updateSlider() {
		long most = Math.max(1, window.total());
		slider.setEnabled(window.total() > window.visible());
		slider.setValues(toSlider(window.top()), 0, Math.max(1, toSlider(most)), Math.max(1, toSlider(window.visible())), 1,
				Math.max(1, toSlider(window.visible())));
	}

	private int toSlider(long row) {
		return window.total() <= SLIDER_STEPS
				? (int) Math.min(row, SLIDER_STEPS)
				: (int) ((double) row / window.total() * SLIDER_STEPS);
	}

	private long fromSlider(int at) {
		return window.total() <= SLIDER_STEPS ? at : (long) ((double) at / SLIDER_STEPS * window.total());
	}

	private void filtersChanged(Map<Integer, Object> texts) {
		Map<Column, String> filters = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++)
			if (texts.get(i) instanceof Object value && !value.toString().isBlank())
				filters.put(columns.get(i), value.toString());
		owner.filtersChanged(filters);
	}

	/** Writes filters into the filter row, without telling the owner. */
	public void showFilters(Map<Column, String> filters) {
		Map<Integer, Object> texts = new HashMap<>();
		for (int i = 0; i < columns.size(); i++)
			if (filters.containsKey(columns.get(i)))
				texts.put(i, filters.get(columns.get(i)));
		Map<Integer, Object> shown = filterLayer.getFilterRowDataProvider().getFilterIndexToObjectMap();
		shown.clear();
		shown.putAll(texts);
		table.refresh();
		table.redraw();
	}

	/** Columns from left to right as the user ordered them. */
	public List<Column> columnOrder() {
		return order.getColumnIndexOrder().stream().map(columns::get).toList();
	}

	/** Width of a column in pixels at 100 %. */
	public int width(Column column) {
		return body.downScaleColumnWidth(body.getColumnWidthByPosition(columns.indexOf(column)));
	}

	/** Takes the colours of the current theme. */
	public void applyTheme() {
		new TableTheme().configureRegistry(table.getConfigRegistry());
		table.setBackground(TraceColors.TABLE_BACKGROUND.color());
		setBackground(TraceColors.TABLE_BACKGROUND.color());
		table.redraw();
	}

	/** What part of the rows is shown. */
	public RowWindow window() {
		return window;
	}

	/** The selected rows. */
	public RowSelection selection() {
		return selection;
	}

	/** The NatTable itself. */
	public NatTable natTable() {
		return table;
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
