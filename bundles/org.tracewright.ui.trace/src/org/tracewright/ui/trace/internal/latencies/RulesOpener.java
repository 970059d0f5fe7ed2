// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tracewright.ui.UiThread;

/** Opens the rules of a project for editing; makes a file for them when there is none. */
final class RulesOpener {

	private static final String NAME = "rules." + RuleFiles.EXTENSION; //$NON-NLS-1$

	private final IProject project;

	RulesOpener(IProject project) {
		this.project = project;
	}

	void edit(Shell shell) {
		Job.create(NLS.bind(Messages.job_rules, project.getName()), monitor -> {
			try {
				List<IFile> files = RuleFiles.of(project).files();
				IFile file = files.isEmpty() ? project.getFile(NAME) : files.getFirst();
				if (!file.exists())
					file.create(new ByteArrayInputStream(Messages.template.getBytes(StandardCharsets.UTF_8)), true,
							new NullProgressMonitor());
				UiThread.async(shell, () -> open(file));
			} catch (CoreException | IOException e) {
				StatusManager.getManager().handle(
						Status.error(NLS.bind(Messages.not_opened, project.getName(), e.getMessage()), e), StatusManager.SHOW);
			}
		}).schedule();
	}

	private static void open(IFile file) {
		try {
			IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file, RulesEditor.ID);
		} catch (CoreException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.not_opened, file.getName(), e.getMessage()), e),
					StatusManager.SHOW);
		}
	}
}
