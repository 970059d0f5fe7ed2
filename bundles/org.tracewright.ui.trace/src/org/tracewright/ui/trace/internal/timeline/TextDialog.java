// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A text to be copied from. */
class TextDialog extends Dialog {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 220;

	private final String title;
	private final String intro;
	private final String text;

	/**
	 * A dialog.
	 *
	 * @param intro what is said above the text; empty for nothing
	 */
	TextDialog(Shell parent, String title, String intro, String text) {
		super(parent);
		this.title = title;
		this.intro = intro;
		this.text = text;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(new GridLayout());
		if (!intro.isEmpty()) {
			Label label = new Label(area, SWT.WRAP);
			label.setText(intro);
			GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
			data.widthHint = WIDTH;
			label.setLayoutData(data);
		}
		Text field = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		field.setFont(JFaceResources.getTextFont());
		field.setText(text);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = WIDTH;
		data.heightHint = HEIGHT;
		field.setLayoutData(data);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLIENT_ID, Messages.copy, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id != IDialogConstants.CLIENT_ID) {
			super.buttonPressed(id);
			return;
		}
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}
}
