// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A page that has something to show when there is a document; otherwise it says why there is none. */
final class DocumentPane extends Composite {

	private static final int WRAP = 500;

	private final SessionModel model;
	private final StackLayout stack = new StackLayout();
	private final Composite content;
	private final Composite empty;
	private final Label reason;
	private final Composite actions;

	/** A page in a parent. */
	DocumentPane(Composite parent, SessionModel model, Runnable openAsText, Runnable again) {
		super(parent, SWT.NONE);
		this.model = model;
		setLayout(stack);
		content = new Composite(this, SWT.NONE);
		content.setLayout(new FillLayout());
		empty = new Composite(this, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(20, 20).spacing(8, 12).applyTo(empty);
		empty.setData("org.tracewright.id", "problem"); //$NON-NLS-1$ //$NON-NLS-2$
		reason = new Label(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(reason);
		actions = new Composite(empty, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(actions);
		link(Messages.Pane_text, openAsText);
		link(Messages.Pane_again, again);
		follow();
	}

	private void link(String text, Runnable action) {
		Link link = new Link(actions, SWT.NONE);
		link.setText(text);
		link.addListener(SWT.Selection, e -> action.run());
	}

	/** Where the page shows what it has. */
	Composite content() {
		return content;
	}

	/** Shows the page, or why there is none. */
	void follow() {
		boolean there = model.document() != null;
		if (!there) {
			reason.setText(model.problem() == null ? Messages.Pane_reading : NLS.bind(Messages.Pane_problem, model.problem()));
			actions.setVisible(model.problem() != null);
			empty.layout();
		}
		stack.topControl = there ? content : empty;
		layout();
	}
}
