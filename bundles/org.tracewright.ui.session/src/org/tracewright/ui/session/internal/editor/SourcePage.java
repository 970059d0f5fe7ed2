// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.editor;

import java.io.IOException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tracewright.session.document.SessionResource;
import org.tracewright.session.document.SessionResources;
import org.tracewright.ui.UiThread;

/** The text that would be saved now; to be read only. */
final class SourcePage extends Composite {

	private static final int MARGIN = 6;

	private final SessionModel model;
	private final StyledText text;
	private int turn;

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

	/** Shows the text as it is now, as soon as a job has made it; the place that shows stays. */
	void show() {
		SessionResource copy = model.copy();
		int mine = ++turn;
		if (copy == null) {
			show(""); //$NON-NLS-1$
			return;
		}
		Job.createSystem(Messages.Source_making, (ICoreRunnable) monitor -> {
			String made = text(copy);
			UiThread.async(this, () -> {
				// What was edited meanwhile is on its way.
				if (mine == turn)
					show(made);
			});
		}).schedule();
	}

	private static String text(SessionResource resource) {
		try {
			return SessionResources.text(resource);
		} catch (IOException e) {
			return NLS.bind(Messages.Source_problem, e.getMessage());
		}
	}

	private void show(String now) {
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
