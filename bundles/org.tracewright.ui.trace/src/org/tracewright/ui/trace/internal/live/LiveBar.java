// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.live;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tracewright.ui.TraceColors;

/** The line above the pages of a trace that is followed: how it stands, and whether to move with it. Not there otherwise. */
public final class LiveBar extends Composite {

	private final Label sign;
	private final Label text;
	private final Button follow;
	private final Button close;

	/**
	 * A line, which takes up no room until it is shown.
	 *
	 * @param toggled is run when the user wants to follow, or to stay
	 * @param closed  is run when the user does not need it any more
	 */
	public LiveBar(Composite parent, Runnable toggled, Runnable closed) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(4, false);
		layout.marginHeight = 2;
		layout.marginWidth = 8;
		setLayout(layout);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.exclude = true;
		setLayoutData(place);
		setVisible(false);
		setData("org.tracewright.id", "live"); //$NON-NLS-1$ //$NON-NLS-2$
		sign = new Label(this, SWT.NONE);
		text = new Label(this, SWT.NONE);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.setData("org.tracewright.id", "live.status"); //$NON-NLS-1$ //$NON-NLS-2$
		follow = new Button(this, SWT.TOGGLE);
		follow.setText(Messages.follow);
		follow.setLayoutData(new GridData());
		follow.addListener(SWT.Selection, e -> toggled.run());
		close = new Button(this, SWT.PUSH);
		close.setText(Messages.close);
		close.setToolTipText(Messages.close_tip);
		close.setLayoutData(new GridData());
		close.addListener(SWT.Selection, e -> closed.run());
	}

	/**
	 * Shows how it stands.
	 *
	 * @param following whether the newest events are shown
	 * @param key       the key for that, after a space in brackets; empty for none
	 */
	void show(LiveStatus status, boolean following, String key) {
		boolean over = status.phase() == LiveStatus.Phase.ENDED;
		sign.setText(switch (status.phase()) {
			case WAITING, LIVE, GROWING -> "\u25cf"; //$NON-NLS-1$
			case PAUSED -> "\u275a\u275a"; //$NON-NLS-1$
			case ENDED -> "\u25a0"; //$NON-NLS-1$
		});
		sign.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		sign.setForeground(
				(status.phase() == LiveStatus.Phase.LIVE ? TraceColors.ERROR_FOREGROUND : TraceColors.FAINT_FOREGROUND).color());
		String words = status.text().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!words.equals(text.getText()))
			text.setText(words);
		follow.setSelection(following);
		follow.setToolTipText(org.eclipse.osgi.util.NLS.bind(following ? Messages.pause_tip : Messages.follow_tip, key));
		boolean other = shown(follow, !over) | shown(close, over);
		GridData place = (GridData) getLayoutData();
		if (place.exclude) {
			place.exclude = false;
			setVisible(true);
			getParent().layout(true);
		}
		if (other)
			layout(true);
		else
			layout();
	}

	/** Takes up no room any more. */
	void hide() {
		GridData place = (GridData) getLayoutData();
		if (place.exclude)
			return;
		place.exclude = true;
		setVisible(false);
		getParent().layout(true);
	}

	private static boolean shown(Button button, boolean show) {
		GridData place = (GridData) button.getLayoutData();
		if (place.exclude != show)
			return false;
		place.exclude = !show;
		button.setVisible(show);
		return true;
	}
}
