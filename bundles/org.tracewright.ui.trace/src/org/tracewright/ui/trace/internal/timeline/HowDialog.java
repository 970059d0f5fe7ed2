// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** How what an analysis needs is recorded, as text to be copied from. */
public final class HowDialog extends Dialog {

	private final String text;

	/**
	 * A dialog.
	 *
	 * @param analysis id of the analysis
	 */
	public HowDialog(Shell parent, String analysis) {
		super(parent);
		text = Messages.how(analysis);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What leads to it. */
	public static String link() {
		return Messages.how;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.how_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(new GridLayout());
		Text field = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		field.setFont(JFaceResources.getTextFont());
		field.setText(text);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 640;
		data.heightHint = 220;
		field.setLayoutData(data);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
