// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tracewright.control.transport.SecretRequest;

/** Asks for a password, a passphrase or an answer. */
final class SecretDialog extends TitleAreaDialog {

	private final TargetEntry entry;
	private final SecretRequest request;
	private final boolean keepable;
	private Text field;
	private Button keep;
	private char[] secret = {};
	private boolean kept;

	/**
	 * A dialog for a request.
	 *
	 * @param keepable whether the user may have it kept
	 */
	SecretDialog(Shell parent, TargetEntry entry, SecretRequest request, boolean keepable) {
		super(parent);
		this.entry = entry;
		this.request = request;
		this.keepable = keepable;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.Secret_title, entry.name()));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		new Label(body, SWT.NONE).setText(prompt());
		field = new Text(body, SWT.BORDER | (isShown() ? SWT.NONE : SWT.PASSWORD));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		if (keepable) {
			keep = new Button(body, SWT.CHECK);
			keep.setText(Messages.Secret_keep);
			GridDataFactory.fillDefaults().span(2, 1).applyTo(keep);
		}
		setTitle(headline());
		if (request.attempt() > 0)
			setErrorMessage(Messages.Secret_wrong);
		else
			setMessage(switch (request) {
				case SecretRequest.Passphrase p -> Messages.Secret_passphrase_message;
				case SecretRequest.Sudo s -> Messages.Secret_sudo_message;
				case SecretRequest.Answer a when !a.instruction().isBlank() -> a.instruction();
				default -> Messages.Secret_message;
			});
		return area;
	}

	private boolean isShown() {
		return request instanceof SecretRequest.Answer answer && answer.shown();
	}

	private String headline() {
		return switch (request) {
			case SecretRequest.Password p -> NLS.bind(Messages.Secret_password, p.user(), p.host());
			case SecretRequest.Passphrase p -> NLS.bind(Messages.Secret_passphrase, p.key().getFileName());
			case SecretRequest.Sudo s -> NLS.bind(Messages.Secret_sudo, s.target());
			case SecretRequest.Answer a -> NLS.bind(Messages.Secret_answer, a.host());
		};
	}

	private String prompt() {
		return switch (request) {
			case SecretRequest.Password p -> Messages.Secret_password_label;
			case SecretRequest.Sudo s -> Messages.Secret_password_label;
			case SecretRequest.Passphrase p -> Messages.Secret_passphrase_label;
			case SecretRequest.Answer a -> a.prompt();
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Secret_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		field.setFocus();
	}

	@Override
	protected void okPressed() {
		secret = field.getTextChars();
		kept = keep != null && keep.getSelection();
		super.okPressed();
	}

	/** What was given. */
	char[] secret() {
		return secret;
	}

	/** Whether it is to be kept. */
	boolean isKept() {
		return kept;
	}
}
