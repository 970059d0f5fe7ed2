// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.tracewright.trace.Problem;
import org.tracewright.ui.TraceColors;

/** A bar above the table that says that something is wrong with the trace. Not there when nothing is. */
final class ProblemBar extends Composite {

	private final Label icon;
	private final Label text;
	private final Link link;

	ProblemBar(Composite parent, Runnable showProblems) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 8;
		setLayout(layout);
		setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		setData("org.tracewright.id", "problems"); //$NON-NLS-1$ //$NON-NLS-2$
		icon = new Label(this, SWT.NONE);
		icon.setText("⚠"); //$NON-NLS-1$
		text = new Label(this, SWT.NONE);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		link = new Link(this, SWT.NONE);
		link.setText("<a>" + Messages.problems_show + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.addListener(SWT.Selection, e -> showProblems.run());
		((GridData) getLayoutData()).exclude = true;
		setVisible(false);
	}

	void show(List<Problem> problems) {
		boolean shown = !problems.isEmpty();
		if (shown) {
			boolean errors = problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
			String first = problems.getFirst().file().getFileName() + ": " + problems.getFirst().reason(); //$NON-NLS-1$
			text.setText((problems.size() == 1 ? first : NLS.bind(Messages.problems_several, problems.size(), first)).replace("&", //$NON-NLS-1$
					"&&")); //$NON-NLS-1$
			text.setToolTipText(first);
			for (var control : new org.eclipse.swt.widgets.Control[]{this, icon, text, link}) {
				control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
				control.setBackground((errors ? TraceColors.ERROR_BACKGROUND : TraceColors.GAP_BACKGROUND).color());
				control.setForeground((errors ? TraceColors.ERROR_FOREGROUND : TraceColors.GAP_FOREGROUND).color());
			}
			link.setLinkForeground((errors ? TraceColors.ERROR_FOREGROUND : TraceColors.GAP_FOREGROUND).color());
		}
		((GridData) getLayoutData()).exclude = !shown;
		setVisible(shown);
		getParent().layout(true, true);
	}
}
