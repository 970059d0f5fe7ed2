// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.tracewright.ui.timeline.TimelineModel;

/** The line above the timeline: what rows are filtered by, what is selected, and the way to all that the timeline can do. */
final class TimelineBar extends Composite {

	private static final int FILTER_WIDTH = 190;

	private final TimelineModel model;
	private final Text filter;
	private final Label status;
	private final Button emptyHidden;
	private final Button compressed;

	/**
	 * A line.
	 *
	 * @param leave gives the focus to the timeline
	 * @param help  shows keys and colours
	 */
	TimelineBar(Composite parent, TimelineModel model, TimelineMenu menu, Runnable leave, Runnable help) {
		super(parent, SWT.NONE);
		this.model = model;
		GridLayout layout = new GridLayout(6, false);
		layout.marginHeight = 3;
		setLayout(layout);
		filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filter_hint);
		filter.setToolTipText(Messages.filter_name);
		GridData filterData = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		filterData.widthHint = FILTER_WIDTH;
		filter.setLayoutData(filterData);
		filter.addListener(SWT.Modify, e -> model.filter(filter.getText()));
		filter.addListener(SWT.DefaultSelection, e -> leave.run());
		filter.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ESC) {
				filter.setText(""); //$NON-NLS-1$
				leave.run();
			}
		});
		status = new Label(this, SWT.NONE);
		status.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		status.setData("org.tracewright.id", "timeline.status"); //$NON-NLS-1$ //$NON-NLS-2$
		compressed = chip(Messages.compress_chip, Messages.compress_chipTip, () -> model.compress(false));
		emptyHidden = chip(Messages.hide_chip, Messages.hide_chipTip, () -> model.hideEmpty(false));
		Button more = new Button(this, SWT.FLAT);
		more.setText(Messages.menu);
		more.setToolTipText(Messages.menu_tip);
		more.setMenu(menu.create(more));
		more.addListener(SWT.Selection, e -> {
			more.getMenu().setLocation(more.toDisplay(0, more.getSize().y));
			more.getMenu().setVisible(true);
		});
		Link helpLink = new Link(this, SWT.NONE);
		helpLink.setText("<a>" + Messages.help + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		helpLink.setToolTipText(Messages.help_tip);
		helpLink.addListener(SWT.Selection, e -> help.run());
		model.listen(new TimelineModel.Listener() {
			@Override
			public void rowsChanged() {
				chips();
			}
		});
		chips();
	}

	private Button chip(String text, String tip, Runnable takeAway) {
		Button chip = new Button(this, SWT.FLAT);
		chip.setText(text);
		chip.setToolTipText(tip);
		chip.setLayoutData(new GridData());
		chip.addListener(SWT.Selection, e -> takeAway.run());
		return chip;
	}

	/** What leaves something out is there to be seen, and to be taken away. */
	private void chips() {
		if (!isDisposed() && show(emptyHidden, model.hidesEmpty()) | show(compressed, !model.folds().isNone()))
			layout(true);
	}

	/** Shows a button or not; gives whether that is new. */
	private static boolean show(Button chip, boolean wanted) {
		GridData place = (GridData) chip.getLayoutData();
		if (place.exclude != wanted && chip.getVisible() == wanted)
			return false;
		place.exclude = !wanted;
		chip.setVisible(wanted);
		return true;
	}

	/** Says what is selected. */
	void status(String words) {
		status.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Filters rows. */
	void filter(String text) {
		if (!filter.getText().equals(text))
			filter.setText(text);
	}

	/** Puts the cursor into the field that filters rows. */
	void editFilter() {
		filter.setFocus();
		filter.selectAll();
	}
}
