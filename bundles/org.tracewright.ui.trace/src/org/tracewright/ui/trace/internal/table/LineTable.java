// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.trace.internal.FocusKeys;

/** A NatTable of up to some tens of millions of lines, of which only those on the screen have texts; its owner puts them in order. */
public final class LineTable extends Composite {

	/** Keys that mean something while a table has the focus. */
	private static final String KEYS = "org.tracewright.ui.trace.lines.context"; //$NON-NLS-1$
	private static final String UP = " \u25B4"; //$NON-NLS-1$
	private static final String DOWN = " \u25BE"; //$NON-NLS-1$

	/** Told what the user does. */
	public interface Owner {

		/** A line has been selected. */
		void selected(int line);

		/** The user acts on a line. */
		void opened(int line);

		/** The user wants the lines in the order of a column. */
		void sort(int column);
	}

	private final Owner owner;
	private final List<String> names;
	private final int right;
	private final List<String> titles;
	private final NatTable table;
	private final DataLayer body;
	private final ViewportLayer viewport;
	private final Menu menu;
	private final ColumnWidths widths;
	private final int firstSort;
	private IntFunction<List<String>> cells = line -> List.of();
	private int count;
	private int selected = -1;
	/** The column whose width keys change; -1 for none. */
	private int column = -1;
	private int cachedLine = -1;
	private List<String> cached = List.of();

	/**
	 * A table.
	 *
	 * @param id    what tests find it by
	 * @param names titles of its columns
	 * @param right bits of the columns with numbers
	 * @param open  what is written on the item of the menu that opens a line
	 */
	public LineTable(Composite parent, String id, List<String> names, int right, String open, Owner owner) {
		super(parent, SWT.NONE);
		this.owner = owner;
		this.names = List.copyOf(names);
		this.right = right;
		titles = new ArrayList<>(names);
		setLayout(new FillLayout());
		setData("org.tracewright.id", id); //$NON-NLS-1$
		int rowHeight = TableTheme.rowHeight(this);
		body = new DataLayer(new Lines());
		body.setDefaultRowHeight(rowHeight);
		body.setConfigLabelAccumulator(this::labels);
		viewport = new ViewportLayer(body);
		DataLayer headerData = new DataLayer(new HeaderTitles(titles));
		headerData.setDefaultRowHeight(rowHeight + 2);
		headerData.setConfigLabelAccumulator((labels, at, row) -> {
			if (at == column)
				labels.addLabel(TableTheme.SELECTED);
			number(labels, at);
		});
		CompositeLayer grid = new CompositeLayer(1, 2);
		grid.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(headerData, viewport, (SelectionLayer) null), 0, 0);
		grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(this,
				SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER, grid,
				false);
		table.setConfigRegistry(new ConfigRegistry());
		table.addConfiguration(new TableTheme());
		table.addConfiguration(new AbstractUiBindingConfiguration() {
			@Override
			public void configureUiBindings(UiBindingRegistry bindings) {
				bindings.registerSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
						(at, e) -> owner.sort(at.getColumnIndexByPosition(at.getColumnPositionByX(e.x))));
			}
		});
		table.configure();
		widths = new ColumnWidths(table, body, names.stream().map(name -> name + DOWN).toList(), id);
		menu = new Menu(table);
		item(open, () -> {
			if (selected >= 0)
				owner.opened(selected);
		});
		new MenuItem(menu, SWT.SEPARATOR);
		firstSort = menu.getItemCount();
		for (int i = 0; i < names.size(); i++) {
			int at = i;
			item(NLS.bind(Messages.sort_by, names.get(i)), () -> owner.sort(at));
		}
		columnItems();
		menu.addListener(SWT.Show, e -> menu.getItem(0).setEnabled(selected >= 0));
		table.setMenu(menu);
		hook();
		applyTheme();
	}

	private final class Lines implements IDataProvider {

		@Override
		public Object getDataValue(int column, int line) {
			// All cells of a line are asked for one after the other.
			if (line != cachedLine) {
				cached = cells.apply(line);
				cachedLine = line;
			}
			return cached.get(column);
		}

		@Override
		public void setDataValue(int column, int line, Object value) {
			// Lines are not changed.
		}

		@Override
		public int getColumnCount() {
			return names.size();
		}

		@Override
		public int getRowCount() {
			return count;
		}
	}

	private void item(String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, e -> action.run());
	}

	/** The same as the keys do, and which those are. */
	private void columnItems() {
		new MenuItem(menu, SWT.SEPARATOR);
		Map<ColumnAction, MenuItem> items = new EnumMap<>(ColumnAction.class);
		for (ColumnAction action : ColumnAction.values())
			items.put(action, item(action, () -> perform(action)));
		menu.addListener(SWT.Show, e -> items.forEach((action, item) -> item.setText(text(action))));
	}

	private MenuItem item(ColumnAction action, Runnable run) {
		item(text(action), run);
		return menu.getItem(menu.getItemCount() - 1);
	}

	private String text(ColumnAction action) {
		String words = switch (action) {
			case WIDER -> Messages.column_wider;
			case NARROWER -> Messages.column_narrower;
			case FIT -> Messages.column_fit;
			case FIT_ALL -> Messages.column_fit_all;
		};
		String keys = PlatformUI.getWorkbench().getService(IBindingService.class)
				.getBestActiveBindingFormattedFor(action.command());
		return NLS.bind(words, names.get(Math.max(0, column))) + (keys == null ? "" : '\t' + keys); //$NON-NLS-1$
	}

	/** Changes the width of the chosen column, or of all. */
	void perform(ColumnAction action) {
		if (action == ColumnAction.FIT_ALL) {
			for (int i = 0; i < names.size(); i++)
				widths.fit(i);
			return;
		}
		choose(Math.max(0, column));
		switch (action) {
			case WIDER -> widths.widen(column, ColumnWidths.STEP);
			case NARROWER -> widths.widen(column, -ColumnWidths.STEP);
			default -> widths.fit(column);
		}
		choose(column);
	}

	/** Chooses a column and makes it visible. */
	private void choose(int at) {
		column = Math.clamp(at, 0, names.size() - 1);
		viewport.moveColumnPositionIntoViewport(column);
		table.redraw();
	}

	private void labels(LabelStack labels, int column, int line) {
		if (line == selected)
			labels.addLabel(TableTheme.SELECTED);
		else if ((line & 1) == 1)
			labels.addLabel(TableTheme.ALTERNATE);
		number(labels, column);
	}

	private void number(LabelStack labels, int column) {
		if ((right >> column & 1) != 0)
			labels.addLabel(TableTheme.NUMBER);
	}

	private void hook() {
		table.addListener(SWT.Resize, e -> widths.apply());
		FocusKeys.of(table, KEYS, PlatformUI.getWorkbench());
		table.addListener(SWT.MouseDown, e -> {
			table.forceFocus();
			int line = lineAt(e);
			if (line >= 0)
				go(line);
		});
		table.addListener(SWT.MouseDoubleClick, e -> {
			int line = lineAt(e);
			if (line >= 0)
				owner.opened(line);
		});
		table.addListener(SWT.KeyDown, this::keyDown);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = selected < 0
						? NLS.bind(Messages.lines, count)
						: NLS.bind(Messages.line, new Object[]{selected + 1, count, String.join(", ", cells.apply(selected))}); //$NON-NLS-1$
			}
		});
	}

	/** Line under the mouse, -1 when there is none. */
	private int lineAt(Event e) {
		LabelStack region = table.getRegionLabelsByXY(e.x, e.y);
		if (region == null || !region.hasLabel(GridRegion.BODY))
			return -1;
		int line = table.getRowIndexByPosition(table.getRowPositionByY(e.y));
		return line < count ? line : -1;
	}

	private void keyDown(Event e) {
		int page = Math.max(1, viewport.getRowCount() - 1);
		switch (e.keyCode) {
			case SWT.ARROW_DOWN -> go(selected + 1);
			case SWT.ARROW_UP -> go(selected - 1);
			case SWT.PAGE_DOWN -> go(Math.max(0, selected) + page);
			case SWT.PAGE_UP -> go(selected - page);
			case SWT.ARROW_RIGHT, SWT.ARROW_LEFT -> {
				if (e.stateMask != 0)
					return;
				choose(column < 0 ? 0 : column + (e.keyCode == SWT.ARROW_RIGHT ? 1 : -1));
			}
			case SWT.HOME -> go(0);
			case SWT.END -> go(count - 1);
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (selected >= 0)
					owner.opened(selected);
			}
			default -> {
				return;
			}
		}
		e.doit = false;
	}

	private void go(int line) {
		if (count == 0)
			return;
		select(Math.clamp(line, 0, count - 1));
		owner.selected(selected);
	}

	/** Shows lines; none of them is selected, and the first one is at the top. */
	public void show(int lines, IntFunction<List<String>> cellsOfLine) {
		count = lines;
		cells = cellsOfLine;
		selected = -1;
		cachedLine = -1;
		widths.linesChanged(count);
		viewport.setOriginY(0);
		table.refresh();
	}

	/** Selects a line and makes it visible, without telling the owner; -1 for none. */
	public void select(int line) {
		selected = line;
		if (line >= 0)
			viewport.moveRowPositionIntoViewport(line);
		table.redraw();
	}

	/** Says in which order the lines are. */
	public void sorted(int column, boolean descending) {
		for (int i = 0; i < names.size(); i++)
			titles.set(i, i == column ? names.get(i) + (descending ? DOWN : UP) : names.get(i));
		table.redraw();
	}

	/** Takes the colours of the current theme. */
	public void applyTheme() {
		new TableTheme().configureRegistry(table.getConfigRegistry());
		table.setBackground(TraceColors.TABLE_BACKGROUND.color());
		table.redraw();
	}

	/** The column whose width keys change; -1 for none. */
	public int column() {
		return column;
	}

	/** Width of a column, pixels. */
	public int width(int at) {
		return widths.width(at);
	}

	/** How many lines there are. */
	public int count() {
		return count;
	}

	/** The line that is selected; -1 for none. */
	public int selected() {
		return selected;
	}

	/** The texts of a line. */
	public List<String> cells(int line) {
		return cells.apply(line);
	}

	/** The menu: opening a line, then an order for each column, then widths. */
	public MenuItem sortItem(int column) {
		return menu.getItem(firstSort + column);
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
