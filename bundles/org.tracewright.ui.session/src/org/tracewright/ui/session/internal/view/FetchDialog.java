// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
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
import org.tracewright.session.terms.TraceOutput;

/** Asks into which project and folder a trace is brought. */
final class FetchDialog extends TitleAreaDialog {

	private static final String DEFAULT_PROJECT = "Traces"; //$NON-NLS-1$
	private static final int WIDTH = 320;

	private final Node node;
	private Combo project;
	private Text folder;
	private Button open;
	private String chosenProject;
	private String chosenFolder;
	private boolean opened;

	FetchDialog(Shell parent, Node node) {
		super(parent);
		this.node = node;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Fetch_title);
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
		new Label(body, SWT.NONE).setText(Messages.Fetch_project);
		project = new Combo(body, SWT.DROP_DOWN);
		project.setItems(Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
				.map(IProject::getName).toArray(String[]::new));
		project.setText(DEFAULT_PROJECT);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(project);
		new Label(body, SWT.NONE).setText(Messages.Fetch_folder);
		folder = new Text(body, SWT.BORDER);
		folder.setText(plain(node.link().entry().name()) + '-' + plain(recording()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		open = new Button(body, SWT.CHECK);
		open.setText(Messages.Fetch_open);
		open.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(open);
		project.addListener(SWT.Modify, e -> changed());
		folder.addListener(SWT.Modify, e -> changed());
		setTitle(NLS.bind(Messages.Fetch_headline, node.sessionName(), node.link().entry().name()));
		setMessage(Messages.Fetch_message);
		return area;
	}

	/** What the recording is called: LTTng's own folders have the time of their making in their names, so that each is another one. */
	private String recording() {
		String name = node.sessionName();
		String output = TraceOutput.folderOf(node.session().session());
		String last = output == null ? "" : output.substring(output.lastIndexOf('/') + 1); //$NON-NLS-1$
		return last.startsWith(name) ? last : name;
	}

	/** A name that any file system can have. */
	private static String plain(String name) {
		return name.replaceAll("[^\\p{L}\\p{N}._-]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Fetch_button, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void changed() {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IStatus status = workspace.validateName(project.getText(), IResource.PROJECT);
		if (status.isOK())
			status = workspace.validateName(folder.getText(), IResource.FOLDER);
		setErrorMessage(status.isOK() ? null : status.getMessage());
		getButton(IDialogConstants.OK_ID).setEnabled(status.isOK());
	}

	@Override
	protected void okPressed() {
		chosenProject = project.getText();
		chosenFolder = folder.getText();
		opened = open.getSelection();
		super.okPressed();
	}

	/** The project; it may not exist yet. */
	IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(chosenProject);
	}

	/** Name of the folder in it. */
	String folder() {
		return chosenFolder;
	}

	/** Whether the trace is opened when it is there. */
	boolean isOpened() {
		return opened;
	}
}
