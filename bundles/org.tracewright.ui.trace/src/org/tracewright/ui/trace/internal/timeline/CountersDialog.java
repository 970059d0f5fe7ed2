// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tracewright.analysis.Counter;

/** Lets the user choose numeric fields to be shown as curves: their values, or how fast they grow; each in a row, or all on one scale. */
final class CountersDialog extends Dialog {

	private static final int NAME_WIDTH = 470;
	private static final int EVENTS_WIDTH = 110;
	/** Height of some lines, pixels. */
	private static final int HEIGHT = 360;

	private final List<Counter> all;
	/** How many events there are of each type that occurs, by its title; null when they have not been counted. */
	private final Map<String, Long> events;
	private final List<Counter> chosen;
	private boolean together;
	private Text filter;
	private Table table;

	/**
	 * A dialog.
	 *
	 * @param all      fields, with values
	 * @param events   how many events there are of each type that occurs, by its title; null when they have not been counted
	 * @param chosen   what is shown now
	 * @param together whether on one scale
	 */
	CountersDialog(Shell parent, List<Counter> all, Map<String, Long> events, List<Counter> chosen, boolean together) {
		super(parent);
		this.events = events;
		this.all = all.stream().flatMap(c -> Stream.of(c, new Counter(c.event(), c.field(), true)))
				.sorted(Comparator.comparing((Counter c) -> !occurs(c)).thenComparing(Counter::toString, String.CASE_INSENSITIVE_ORDER))
				.toList();
		this.chosen = new ArrayList<>(chosen);
		this.together = together;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	private boolean occurs(Counter counter) {
		return events == null || events.containsKey(counter.event());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.counters_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(new GridLayout());
		new Label(area, SWT.NONE).setText(Messages.counters_text);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.counters_filter);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter.addListener(SWT.Modify, e -> fill());
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = NAME_WIDTH + EVENTS_WIDTH;
		data.heightHint = HEIGHT;
		table.setLayoutData(data);
		table.setHeaderVisible(true);
		TableColumn name = new TableColumn(table, SWT.LEFT);
		name.setText(Messages.counters_field);
		name.setWidth(NAME_WIDTH);
		TableColumn count = new TableColumn(table, SWT.RIGHT);
		count.setText(Messages.counters_events);
		count.setWidth(EVENTS_WIDTH);
		table.addListener(SWT.Resize, e -> name.setWidth(Math.max(NAME_WIDTH, table.getClientArea().width - EVENTS_WIDTH)));
		keys();
		table.addListener(SWT.Selection, e -> {
			if (e.detail != SWT.CHECK)
				return;
			Counter counter = (Counter) e.item.getData();
			if (((TableItem) e.item).getChecked())
				chosen.add(counter);
			else
				chosen.remove(counter);
		});
		Button one = new Button(area, SWT.CHECK);
		one.setText(Messages.counters_together);
		one.setSelection(together);
		one.addListener(SWT.Selection, e -> together = one.getSelection());
		fill();
		return area;
	}

	/** Down leads from the filter to the list, Up from its first line back. */
	private void keys() {
		filter.addListener(SWT.KeyDown, e -> {
			if (e.keyCode != SWT.ARROW_DOWN || table.getItemCount() == 0)
				return;
			e.doit = false;
			table.setFocus();
			if (table.getSelectionIndex() < 0)
				table.setSelection(0);
		});
		table.addListener(SWT.KeyDown, e -> {
			if (e.keyCode != SWT.ARROW_UP || table.getSelectionIndex() > 0)
				return;
			e.doit = false;
			filter.setFocus();
		});
	}

	private void fill() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		table.removeAll();
		for (Counter counter : all)
			if (counter.toString().toLowerCase(Locale.ROOT).contains(wanted)) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(new String[]{counter.toString(), count(counter)});
				item.setData(counter);
				item.setChecked(chosen.contains(counter));
			}
	}

	private String count(Counter counter) {
		if (events == null)
			return ""; //$NON-NLS-1$
		return occurs(counter) ? String.format("%,d", events.get(counter.event())) : Messages.counters_none; //$NON-NLS-1$
	}

	/** What was chosen. */
	List<Counter> chosen() {
		return all.stream().filter(chosen::contains).toList();
	}

	/** Whether on one scale. */
	boolean together() {
		return together;
	}
}
