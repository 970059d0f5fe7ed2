// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tracewright.session.Tracer;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.targets.TargetLink;
import org.tracewright.ui.session.internal.targets.Targets;

/** Sets up a target. No secret is asked here: it is when it is needed. */
final class TargetDialog extends TitleAreaDialog {

	private static final int WIDTH = 320;

	private final Targets targets;
	private final TargetLink link;
	private Button remote;
	private Text address;
	private Combo tracer;
	private Text name;
	private Button sudo;
	private Text program;
	private boolean named;
	private boolean naming;
	private TargetEntry entry;

	/**
	 * A dialog.
	 *
	 * @param link the target to change; null for a new one
	 */
	TargetDialog(Shell parent, Targets targets, TargetLink link) {
		super(parent);
		this.targets = targets;
		this.link = link;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(link == null ? Messages.Target_new : Messages.Target_edit);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		Button local = new Button(body, SWT.RADIO);
		local.setText(Messages.Target_local);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(local);
		remote = new Button(body, SWT.RADIO);
		remote.setText(Messages.Target_ssh);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(remote);
		address = field(body, Messages.Target_address, Messages.Target_address_hint);
		name = field(body, Messages.Target_name, ""); //$NON-NLS-1$
		new Label(body, SWT.NONE).setText(Messages.Target_tracer);
		tracer = new Combo(body, SWT.READ_ONLY);
		tracer.setItems(Messages.Target_lttng, Messages.Target_tracewright);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tracer);
		program = field(body, Messages.Target_program, TargetEntry.LTTNG);
		sudo = new Button(body, SWT.CHECK);
		sudo.setText(Messages.Target_sudo);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(sudo);
		TargetEntry old = link == null ? null : link.entry();
		boolean here = old != null && old.isLocal();
		local.setSelection(here);
		remote.setSelection(!here);
		tracer.select(old == null ? 0 : old.tracer().getValue());
		if (old != null) {
			address.setText(old.address());
			name.setText(old.name());
			program.setText(old.program().equals(TargetEntry.usual(old.tracer())) ? "" : old.program()); //$NON-NLS-1$
			sudo.setSelection(old.sudo());
			named = true;
		}
		setTitle(link == null ? Messages.Target_new : Messages.Target_edit);
		setMessage(Messages.Target_message);
		remote.addListener(SWT.Selection, e -> changed());
		tracer.addListener(SWT.Selection, e -> changed());
		address.addListener(SWT.Modify, e -> addressed());
		name.addListener(SWT.Modify, e -> {
			named |= !naming && !name.getText().isEmpty();
			changed();
		});
		program.addListener(SWT.Modify, e -> changed());
		sudo.addListener(SWT.Selection, e -> changed());
		(here ? name : address).setFocus();
		return area;
	}

	private static Text field(Composite parent, String label, String hint) {
		new Label(parent, SWT.NONE).setText(label);
		Text text = new Text(parent, SWT.BORDER);
		text.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** A target is called like its host until the user calls it otherwise. */
	private void addressed() {
		if (!named) {
			naming = true;
			String text = address.getText().strip();
			name.setText(text.substring(text.indexOf('@') + 1));
			naming = false;
		}
		changed();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Target_connect, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		changed();
		setErrorMessage(null);
	}

	private void changed() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok == null)
			return;
		address.setEnabled(remote.getSelection());
		program.setMessage(TargetEntry.usual(chosen()));
		String wrong = check();
		setErrorMessage(wrong);
		ok.setEnabled(wrong == null);
	}

	private Tracer chosen() {
		return Tracer.get(tracer.getSelectionIndex());
	}

	private String check() {
		if (remote.getSelection() && address.getText().isBlank())
			return Messages.Target_no_address;
		try {
			entry = new TargetEntry(name.getText(), remote.getSelection() ? address.getText() : "", chosen(), //$NON-NLS-1$
					sudo.getSelection(), program.getText());
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
		return targets.find(entry.name()).filter(l -> l != link).isPresent()
				? NLS.bind(Messages.Target_twice, entry.name())
				: null;
	}

	/** What was set up. */
	TargetEntry entry() {
		return entry;
	}
}
