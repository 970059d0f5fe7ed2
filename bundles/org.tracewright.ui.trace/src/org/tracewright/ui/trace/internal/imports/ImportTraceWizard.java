// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Import &gt; Tracewright &gt; Traces. */
public final class ImportTraceWizard extends Wizard implements IImportWizard {

	private ImportTracePage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.import_title);
		setNeedsProgressMonitor(true);
		String project = TraceImporter.DEFAULT_PROJECT;
		if (selection.getFirstElement() instanceof org.eclipse.core.resources.IResource resource)
			project = resource.getProject().getName();
		page = new ImportTracePage(project);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		List<Path> places = page.chosen();
		String projectName = page.project();
		boolean copy = page.copy();
		boolean open = page.open();
		WorkspaceJob job = new WorkspaceJob(NLS.bind(Messages.import_job, places.size())) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				SubMonitor progress = SubMonitor.convert(monitor, places.size() + 1);
				IProject project = TraceImporter.project(projectName, progress.split(1));
				List<IFolder> imported = new ArrayList<>();
				for (Path place : places)
					imported.add(copy
							? TraceImporter.copy(project, place, progress.split(1))
							: TraceImporter.link(project, place, progress.split(1)));
				if (open && !imported.isEmpty())
					PlatformUI.getWorkbench().getDisplay().asyncExec(() -> TraceOpening
							.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), imported.getFirst()));
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.setUser(copy);
		job.schedule();
		return true;
	}
}
