// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

	private final List<Counter> all;
	private final List<Counter> chosen;
	private boolean together;
	private Text filter;
	private Table table;

	/**
	 * A dialog.
	 *
	 * @param all      fields, with values
	 * @param chosen   what is shown now
	 * @param together whether on one scale
	 */
	CountersDialog(Shell parent, List<Counter> all, List<Counter> chosen, boolean together) {
		super(parent);
		this.all = all.stream().flatMap(c -> java.util.stream.Stream.of(c, new Counter(c.event(), c.field(), true))).toList();
		this.chosen = new ArrayList<>(chosen);
		this.together = together;
		setShellStyle(getShellStyle() | SWT.RESIZE);
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
		data.widthHint = 520;
		data.heightHint = 320;
		table.setLayoutData(data);
		new TableColumn(table, SWT.LEFT).setWidth(500);
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

	private void fill() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		table.removeAll();
		for (Counter counter : all)
			if (counter.toString().toLowerCase(Locale.ROOT).contains(wanted)) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(counter.toString());
				item.setData(counter);
				item.setChecked(chosen.contains(counter));
			}
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
