// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The line to find events with: text, next, previous, what came of it. */
final class FindBar extends Composite {

	/** What the bar asks its owner for. */
	interface Owner {

		/** Look for the pattern. */
		void find(String pattern, boolean forward);

		/** End the search that is running. */
		void cancelFind();

		/** The bar was closed. */
		void findClosed();
	}

	private final Text text;
	private final Label result;
	private final Button cancel;
	private final Owner owner;

	FindBar(Composite parent, Owner owner) {
		super(parent, SWT.NONE);
		this.owner = owner;
		GridLayout layout = new GridLayout(7, false);
		layout.marginHeight = 4;
		setLayout(layout);
		setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		setData("org.tracewright.id", "find"); //$NON-NLS-1$ //$NON-NLS-2$
		new Label(this, SWT.NONE).setText(Messages.find_label);
		text = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
		GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		data.widthHint = 260;
		text.setLayoutData(data);
		text.setMessage(Messages.find_hint);
		text.addListener(SWT.DefaultSelection, e -> owner.find(text.getText(), true));
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_RETURN && (e.stateMask & SWT.SHIFT) != 0) {
				owner.find(text.getText(), false);
				e.doit = false;
				e.detail = SWT.TRAVERSE_NONE;
			} else if (e.detail == SWT.TRAVERSE_ESCAPE) {
				close();
				e.doit = false;
				e.detail = SWT.TRAVERSE_NONE;
			}
		});
		button(Messages.find_previous, () -> owner.find(text.getText(), false));
		button(Messages.find_next, () -> owner.find(text.getText(), true));
		cancel = button(Messages.find_cancel, owner::cancelFind);
		cancel.setVisible(false);
		result = new Label(this, SWT.NONE);
		result.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button("✕", this::close).setToolTipText(Messages.find_close); //$NON-NLS-1$
		setShown(false);
	}

	private Button button(String label, Runnable action) {
		Button button = new Button(this, SWT.PUSH | SWT.FLAT);
		button.setText(label);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	private void setShown(boolean shown) {
		((GridData) getLayoutData()).exclude = !shown;
		setVisible(shown);
		getParent().layout(true, true);
	}

	/** Shows the bar and puts the cursor into it. */
	void open() {
		setShown(true);
		text.setFocus();
		text.selectAll();
	}

	private void close() {
		owner.cancelFind();
		setShown(false);
		owner.findClosed();
	}

	/** Text to look for. */
	String pattern() {
		return text.getText();
	}

	/** Says what came of the search, or that it is running. */
	void result(String message, boolean running) {
		result.setText(message);
		cancel.setVisible(running);
	}
}
