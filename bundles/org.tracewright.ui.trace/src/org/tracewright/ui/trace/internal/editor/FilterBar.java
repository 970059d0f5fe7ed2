// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.osgi.util.NLS;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.trace.internal.model.Column;

/** The active filters as chips, each with a button that removes it. Not there when there is no filter. */
final class FilterBar extends Composite {

	private final Consumer<Column> remove;
	private final Runnable removeExpression;
	private final Runnable clear;

	FilterBar(Composite parent, Consumer<Column> remove, Runnable removeExpression, Runnable clear) {
		super(parent, SWT.NONE);
		this.remove = remove;
		this.removeExpression = removeExpression;
		this.clear = clear;
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 6;
		layout.marginLeft = layout.marginRight = 6;
		setLayout(layout);
		setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		setData("org.tracewright.id", "filters"); //$NON-NLS-1$ //$NON-NLS-2$
		show(Filters.NONE, Map.of());
	}

	/** Shows chips for filters; those with errors say why. */
	void show(Filters filters, Map<Column, String> errors) {
		for (var child : getChildren())
			child.dispose();
		if (filters.expression() != null)
			chip("chip:expression", filters.expression().text(), filters.expression().error(), removeExpression); //$NON-NLS-1$
		filters.columns().forEach((column, text) -> chip("chip:" + column.id(), //$NON-NLS-1$
				NLS.bind(Messages.filter_chip, ColumnTitles.of(column), text), errors.get(column), () -> remove.accept(column)));
		if (filters.size() > 1) {
			Link all = new Link(this, SWT.NONE);
			all.setText("<a>" + Messages.filter_clearAll + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
			all.addListener(SWT.Selection, e -> clear.run());
		}
		((GridData) getLayoutData()).exclude = filters.isEmpty();
		setVisible(!filters.isEmpty());
		getParent().layout(true, true);
	}

	private void chip(String id, String shown, String error, Runnable action) {
		Composite chip = new Composite(this, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 2;
		layout.marginWidth = 8;
		chip.setLayout(layout);
		TraceColors background = error == null ? TraceColors.CHIP_BACKGROUND : TraceColors.ERROR_BACKGROUND;
		TraceColors foreground = error == null ? TraceColors.CHIP_FOREGROUND : TraceColors.ERROR_FOREGROUND;
		Label label = new Label(chip, SWT.NONE);
		label.setText((error == null ? shown : NLS.bind(Messages.filter_chipError, shown, error)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		Label button = new Label(chip, SWT.NONE);
		button.setText("✕"); //$NON-NLS-1$
		button.setToolTipText(NLS.bind(Messages.filter_remove, shown));
		button.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		button.addListener(SWT.MouseUp, e -> action.run());
		for (var control : new org.eclipse.swt.widgets.Control[]{chip, label, button}) {
			control.setBackground(background.color());
			control.setForeground(foreground.color());
			// The workbench's style sheets would paint over the colours of the theme.
			control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		}
		chip.setData("org.tracewright.id", id); //$NON-NLS-1$
	}
}
