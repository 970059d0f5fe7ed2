// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.compare;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.UiThread;

/**
 * Says what a page is compared with, as a chip that can be removed, and how that stands. Not there when nothing is compared. When the trace of the baseline is closed it
 * says so, and there is no baseline any more.
 */
public final class ComparisonBar extends Composite {

	private final Runnable changed;
	private final Composite chip;
	private final Label text;
	private final Link remove;
	private final Label state;
	private final DisposeListener closed = e -> UiThread.async(this, this::baselineClosed);
	private final IPropertyChangeListener themeListener = e -> UiThread.async(this, this::paint);
	private Control extra;
	private Baseline baseline;

	/**
	 * A bar in a grid.
	 *
	 * @param columns columns of the grid
	 * @param changed what to do when there is no baseline any more
	 */
	public ComparisonBar(Composite parent, int columns, Runnable changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		setData("org.tracewright.id", "comparison"); //$NON-NLS-1$ //$NON-NLS-2$
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 2;
		layout.horizontalSpacing = 12;
		setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
		data.exclude = true;
		setLayoutData(data);
		setVisible(false);
		chip = new Composite(this, SWT.NONE);
		GridLayout chipLayout = new GridLayout(2, false);
		chipLayout.marginHeight = 2;
		chipLayout.marginWidth = 8;
		chip.setLayout(chipLayout);
		text = new Label(chip, SWT.NONE);
		remove = new Link(chip, SWT.NONE);
		remove.setText("<a>\u2715</a>"); //$NON-NLS-1$
		remove.addListener(SWT.Selection, e -> remove());
		state = new Label(this, SWT.NONE);
		state.setData("org.tracewright.id", "comparison.state"); //$NON-NLS-1$ //$NON-NLS-2$
		state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
		addDisposeListener(e -> {
			PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
			unwatch();
		});
	}

	/** Puts something behind the rest, that was made with the bar as its parent: it is there while there is something to be compared. */
	public void append(Control control) {
		extra = control;
		GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
		data.exclude = true;
		extra.setLayoutData(data);
		extra.setVisible(false);
	}

	/** What is compared with; null for nothing. */
	public Baseline baseline() {
		return baseline;
	}

	/** Shows another baseline; null for nothing. */
	public void show(Baseline wanted) {
		unwatch();
		baseline = wanted;
		if (wanted != null) {
			wanted.editor().events().addDisposeListener(closed);
			text.setText(NLS.bind(Messages.compared, wanted.text()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			text.setToolTipText(wanted.editor().getTitleToolTip());
			remove.setToolTipText(Messages.stop);
		}
		say("", false); //$NON-NLS-1$
		appear(wanted != null);
	}

	/**
	 * Says how it stands.
	 *
	 * @param compared whether there is something to be seen: what was {@link #append appended} is there then
	 */
	public void say(String words, boolean compared) {
		state.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		state.setToolTipText(words.isEmpty() ? null : words);
		if (extra != null) {
			((GridData) extra.getLayoutData()).exclude = !compared;
			extra.setVisible(compared);
			extra.redraw();
		}
		layout(true, true);
	}

	/** Compares no longer. */
	private void remove() {
		boolean was = baseline != null;
		show(null);
		getParent().setFocus();
		if (was)
			changed.run();
	}

	private void baselineClosed() {
		if (baseline == null || !baseline.editor().events().isDisposed())
			return;
		String name = baseline.name();
		baseline = null;
		text.setText(NLS.bind(Messages.closed, name).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		text.setToolTipText(null);
		remove.setToolTipText(Messages.dismiss);
		say("", false); //$NON-NLS-1$
		appear(true);
		changed.run();
	}

	private void unwatch() {
		if (baseline != null && !baseline.editor().events().isDisposed())
			baseline.editor().events().removeDisposeListener(closed);
	}

	private void appear(boolean shown) {
		paint();
		((GridData) getLayoutData()).exclude = !shown;
		setVisible(shown);
		getParent().layout(true, true);
	}

	private void paint() {
		TraceColors background = baseline == null ? TraceColors.GAP_BACKGROUND : TraceColors.CHIP_BACKGROUND;
		TraceColors foreground = baseline == null ? TraceColors.GAP_FOREGROUND : TraceColors.CHIP_FOREGROUND;
		for (Control control : new Control[]{chip, text, remove}) {
			// The workbench's style sheets would paint over the colours of the theme.
			control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
			control.setBackground(background.color());
			control.setForeground(foreground.color());
		}
		remove.setLinkForeground(foreground.color());
		if (extra != null)
			extra.redraw();
	}
}
