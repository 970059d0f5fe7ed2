// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tracewright.control.daemon.DaemonInstallation;
import org.tracewright.control.daemon.DaemonInstallation.Part;
import org.tracewright.control.transport.RemoteShell;
import org.tracewright.control.transport.SshTarget;
import org.tracewright.ui.session.internal.targets.TargetEntry;

/** Asks whether the session daemon is to be copied to a target, and tells what else could be done. Both texts can be selected and copied. */
final class InstallDialog extends TitleAreaDialog {

	private static final int WIDTH = 560;
	private static final int FILE_LINES = 9;
	/** The distribution of the command line, as a build or a download has it, and the command in it. */
	private static final String ZIP = "tracewright.zip"; //$NON-NLS-1$
	private static final String UNPACKED = "tracewright/bin/tracewright"; //$NON-NLS-1$

	private final TargetEntry entry;
	private final String version;
	private final List<Part> parts;

	InstallDialog(Shell parent, TargetEntry entry, String version, List<Part> parts) {
		super(parent);
		this.entry = entry;
		this.version = version;
		this.parts = parts;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Install_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		long bytes = parts.stream().mapToLong(part -> part.bytes().length).sum();
		text(body, NLS.bind(Messages.Install_files, new Object[]{parts.size(), Quantities.bytes(bytes), folder()}),
				String.join("\n", parts.stream() //$NON-NLS-1$
						.map(part -> NLS.bind(Messages.Install_file, part.path(), Quantities.bytes(part.bytes().length)))
						.toList()),
				FILE_LINES);
		List<String> commands = commands();
		text(body, NLS.bind(Messages.Install_yourself, entry.isLocal() ? home() + '/' + UNPACKED : UNPACKED),
				String.join("\n", commands), commands.size()); //$NON-NLS-1$
		setTitle(NLS.bind(Messages.Install_headline, entry.name()));
		setMessage(Messages.Install_message);
		return area;
	}

	private static void text(Composite parent, String title, String text, int lines) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		Text field = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		field.setFont(JFaceResources.getTextFont());
		field.setText(text);
		// In a text of several lines the tabulator key would otherwise stay.
		field.addListener(SWT.Traverse,
				e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, lines * field.getLineHeight()).applyTo(field);
	}

	/** Where it goes to, as a user would write it. */
	private String folder() {
		return (entry.sudo() ? "~root/" : "~/") + DaemonInstallation.FOLDER + '/' + version; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String home() {
		return System.getProperty("user.home"); //$NON-NLS-1$
	}

	/** How a user does it in a terminal of this machine. */
	private List<String> commands() {
		List<String> unpack = new ArrayList<>(entry.prefix());
		unpack.addAll(List.of("unzip", "-o", ZIP)); //$NON-NLS-1$ //$NON-NLS-2$
		if (entry.isLocal()) {
			unpack.addAll(List.of("-d", home())); //$NON-NLS-1$
			return List.of(RemoteShell.quote(unpack));
		}
		SshTarget target = SshTarget.parse(entry.address());
		SshTarget host = new SshTarget(target.user(), target.host(), 0);
		List<String> copy = new ArrayList<>(List.of("scp")); //$NON-NLS-1$
		List<String> call = new ArrayList<>(List.of("ssh")); //$NON-NLS-1$
		if (entry.sudo())
			// sudo may ask.
			call.add("-t"); //$NON-NLS-1$
		if (target.port() != 0) {
			String port = Integer.toString(target.port());
			copy.addAll(List.of("-P", port)); //$NON-NLS-1$
			call.addAll(List.of("-p", port)); //$NON-NLS-1$
		}
		copy.addAll(List.of(ZIP, host + ":")); //$NON-NLS-1$
		// Only scp wants an IPv6 address in brackets.
		call.add((target.user().isEmpty() ? "" : target.user() + '@') + target.host()); //$NON-NLS-1$
		call.addAll(unpack);
		return List.of(RemoteShell.quote(copy), RemoteShell.quote(call));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Install_button, true).setFocus();
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
