// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands in the editor when there is no table to show: a title, what is the matter, and what to do. */
public final class MessagePage extends Composite {

	private static final int WIDTH = 560;

	/** Not a plain composite: themes paint those in editors, and what is below and around them not. */
	private static final class Column extends Composite {

		Column(Composite parent) {
			super(parent, SWT.NONE);
		}
	}

	private final Composite column;

	/** An empty one. */
	public MessagePage(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new GridLayout(1, false));
		column = new Column(this);
		GridLayout layout = new GridLayout(1, false);
		layout.verticalSpacing = 10;
		column.setLayout(layout);
		column.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
		setData("org.tracewright.id", "message"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows a message; the link does the action when there is one. */
	public void show(int icon, String title, List<String> lines, String link, Runnable action) {
		for (var child : column.getChildren())
			child.dispose();
		if (icon != SWT.NONE) {
			Label image = new Label(column, SWT.NONE);
			image.setImage(getDisplay().getSystemImage(icon));
			image.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		}
		Label heading = new Label(column, SWT.CENTER);
		heading.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		heading.setFont(JFaceResources.getHeaderFont());
		heading.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		for (String line : lines) {
			Label text = new Label(column, SWT.WRAP | SWT.CENTER);
			text.setText(line.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, false);
			data.widthHint = WIDTH;
			text.setLayoutData(data);
		}
		if (link != null) {
			Link button = new Link(column, SWT.NONE);
			button.setText("<a>" + link + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
			button.addListener(SWT.Selection, e -> action.run());
			button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		}
		layout(true, true);
	}
}
