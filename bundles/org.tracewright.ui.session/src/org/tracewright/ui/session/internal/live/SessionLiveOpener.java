// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.live;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.LiveStream;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.ui.LiveTraces;
import org.tracewright.ui.session.live.LiveOpener;
import org.tracewright.ui.session.live.LiveSource;

/** Shows a session as a trace of the workspace that grows, in an editor that follows it. The trace stays when the session has ended. */
public final class SessionLiveOpener implements LiveOpener {

	private static final String PROJECT = "Traces"; //$NON-NLS-1$
	private static final String FOLDER = "Live"; //$NON-NLS-1$
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"); //$NON-NLS-1$
	private static final int STEPS = 4;

	@Override
	public void open(IWorkbenchPage page, String name, LiveSource source) {
		Job job = Job.create(NLS.bind(Messages.Live_job, name), (IJobFunction) monitor -> open(page, name, source, monitor));
		job.setUser(true);
		job.schedule();
	}

	private static IStatus open(IWorkbenchPage page, String name, LiveSource source, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, STEPS);
		try {
			IFolder folder = folder(name, progress);
			LiveFolder live = new LiveFolder(folder.getLocation().toPath(), LivePreferencePage.bytes());
			LiveStream stream = source.open(live, monitor::isCanceled);
			live.closeWith(stream::close);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				// The window may have been closed meanwhile.
				if (page.getWorkbenchWindow().getShell() == null || LiveTraces.open(page, folder, live) == null)
					stream.close();
			});
			return Status.OK_STATUS;
		} catch (ConnectionException e) {
			return e.kind() == Kind.CANCELLED && monitor.isCanceled() ? Status.CANCEL_STATUS : Status.error(e.getMessage());
		} catch (TracerException e) {
			return Status.error(e.getMessage());
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	private static IFolder folder(String name, SubMonitor progress) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
		if (!project.exists())
			project.create(progress.split(1));
		if (!project.isOpen())
			project.open(progress.split(1));
		IFolder all = project.getFolder(FOLDER);
		if (!all.exists())
			all.create(true, true, progress.split(1));
		String base = name.replaceAll("[^A-Za-z0-9_.-]+", "_") + '-' + LocalDateTime.now().format(STAMP); //$NON-NLS-1$ //$NON-NLS-2$
		IFolder folder = all.getFolder(base);
		for (int i = 2; folder.exists(); i++)
			folder = all.getFolder(base + '-' + i);
		folder.create(true, true, progress.split(1));
		return folder;
	}
}
