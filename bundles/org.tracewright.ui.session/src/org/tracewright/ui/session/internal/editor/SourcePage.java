// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.editor;

import java.io.IOException;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The text that would be saved now; to be read only. */
final class SourcePage extends Composite {

	private static final int MARGIN = 6;

	private final SessionModel model;
	private final StyledText text;

	/** A page in a parent. */
	SourcePage(Composite parent, SessionModel model) {
		super(parent, SWT.NONE);
		this.model = model;
		GridLayoutFactory.swtDefaults().applyTo(this);
		new Label(this, SWT.NONE).setText(Messages.Source_hint);
		text = new StyledText(this, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(text);
	}

	/** Shows the text as it is now; the place that shows stays. */
	void show() {
		String now;
		try {
			now = model.document() == null ? "" : model.text(); //$NON-NLS-1$
		} catch (IOException e) {
			now = NLS.bind(Messages.Source_problem, e.getMessage());
		}
		if (text.getText().equals(now))
			return;
		int top = text.getTopIndex();
		text.setText(now);
		text.setTopIndex(top);
	}

	/** Copies what is selected. */
	void copy() {
		text.copy();
	}

	/** Selects all. */
	void selectAll() {
		text.selectAll();
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}
}
