// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.tracewright.session.document.SessionResource;
import org.tracewright.session.document.SessionResources;
import org.tracewright.ui.session.internal.editor.SessionEditor;

/** Makes a session document by a template, and opens it. */
public final class NewSessionWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private IStructuredSelection selection;
	private FilePage filePage;
	private TemplatePage templatePage;

	/** A wizard; the workbench calls {@link #init} next. */
	public NewSessionWizard() {
		setWindowTitle(Messages.Wizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench bench, IStructuredSelection selected) {
		workbench = bench;
		selection = selected;
	}

	@Override
	public void addPages() {
		filePage = new FilePage();
		templatePage = new TemplatePage();
		addPage(filePage);
		addPage(templatePage);
	}

	@Override
	public boolean performFinish() {
		IFile file;
		try {
			filePage.prepare();
			file = filePage.createNewFile();
		} catch (IOException e) {
			filePage.setErrorMessage(e.getMessage());
			return false;
		}
		if (file == null)
			return false;
		BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
		try {
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file, SessionEditor.ID);
		} catch (PartInitException e) {
			templatePage.setErrorMessage(e.getMessage());
			return false;
		}
		return true;
	}

	/** The page with name and folder. */
	private final class FilePage extends WizardNewFileCreationPage {

		private String text = ""; //$NON-NLS-1$

		FilePage() {
			super("file", selection); //$NON-NLS-1$
			setTitle(Messages.Wizard_title);
			setDescription(Messages.Wizard_description);
			setFileExtension(SessionResource.EXTENSION);
			setFileName(NLS.bind(Messages.Wizard_file, SessionResource.EXTENSION));
		}

		/** Makes the content: a session named as the file is. */
		void prepare() throws IOException {
			String name = getFileName();
			String suffix = '.' + SessionResource.EXTENSION;
			if (name.endsWith(suffix))
				name = name.substring(0, name.length() - suffix.length());
			text = SessionResources.text(templatePage.template().create(name, templatePage.options()));
		}

		@Override
		protected InputStream getInitialContents() {
			return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		}
	}
}
