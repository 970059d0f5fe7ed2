// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tracewright.control.TracerException;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.document.SessionResource;
import org.tracewright.session.document.SessionResources;
import org.tracewright.ui.session.internal.targets.TargetLink;

/** Writes sessions as they are to a session document of the workspace, and opens it. */
final class DocumentSaver {

	private final IWorkbenchPage page;

	DocumentSaver(IWorkbenchPage page) {
		this.page = page;
	}

	/** Asks where to, and does it in a job. All sessions are of one target. */
	void save(List<Node> nodes) {
		TargetLink link = nodes.getFirst().link();
		List<String> names = nodes.stream().map(Node::sessionName).toList();
		SaveAsDialog dialog = new SaveAsDialog(page.getWorkbenchWindow().getShell());
		String proposed = names.getFirst().replaceAll("[^A-Za-z0-9._-]+", "-") + '.' + SessionResource.EXTENSION; //$NON-NLS-1$ //$NON-NLS-2$
		// A project to begin with, if there is one.
		Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).findFirst()
				.ifPresentOrElse(p -> dialog.setOriginalFile(p.getFile(proposed)), () -> dialog.setOriginalName(proposed));
		if (dialog.open() != Window.OK)
			return;
		IPath path = dialog.getResult();
		if (!SessionResource.EXTENSION.equals(path.getFileExtension()))
			path = path.addFileExtension(SessionResource.EXTENSION);
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
		// The dialog has asked about the name as it was typed.
		if (!path.equals(dialog.getResult()) && file.exists() && !MessageDialog.openQuestion(page.getWorkbenchWindow().getShell(),
				file.getName(), NLS.bind(Messages.Document_overwrite_text, file.getFullPath())))
			return;
		TargetJob.start(link, NLS.bind(Messages.Job_document, file.getName()), (client, cancellation) -> {
			SessionDocument document = SessionFactory.eINSTANCE.createSessionDocument();
			List<String> gone = new ArrayList<>();
			for (String name : names)
				client.document(name, cancellation).ifPresentOrElse(document.getSessions()::add, () -> gone.add(name));
			if (!gone.isEmpty())
				throw new TracerException(NLS.bind(Messages.Document_gone, String.join(", ", gone), link.entry().name())); //$NON-NLS-1$
			write(document, file);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(file));
		});
	}

	private static void write(SessionDocument document, IFile file) throws TracerException {
		try {
			byte[] bytes = SessionResources.text(document).getBytes(StandardCharsets.UTF_8);
			if (file.exists())
				file.setContents(new ByteArrayInputStream(bytes), IResource.FORCE | IResource.KEEP_HISTORY,
						new NullProgressMonitor());
			else
				file.create(new ByteArrayInputStream(bytes), true, new NullProgressMonitor());
		} catch (IOException | CoreException e) {
			throw new TracerException(NLS.bind(Messages.Document_unwritable, file.getFullPath(), e.getMessage()));
		}
	}

	private void open(IFile file) {
		try {
			IDE.openEditor(page, file);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
