// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The line below the table: how many rows, and what is going on. */
final class StatusBar extends Composite {

	private final Label text;
	private final Link cancel;
	private final Label note;

	StatusBar(Composite parent, Runnable cancelAction) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 3;
		layout.marginWidth = 8;
		setLayout(layout);
		setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		setData("org.tracewright.id", "status"); //$NON-NLS-1$ //$NON-NLS-2$
		text = new Label(this, SWT.NONE);
		cancel = new Link(this, SWT.NONE);
		cancel.setText("<a>" + Messages.status_cancel + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		cancel.addListener(SWT.Selection, e -> cancelAction.run());
		cancel.setVisible(false);
		note = new Label(this, SWT.RIGHT);
		note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	void show(String message, boolean running) {
		// The same again is no news: a note stays.
		if (running || !message.equals(text.getText()))
			note.setText(""); //$NON-NLS-1$
		text.setText(message);
		cancel.setVisible(running);
		layout(true, true);
	}

	void note(String message) {
		note.setText(message);
		layout(true, true);
	}
}
