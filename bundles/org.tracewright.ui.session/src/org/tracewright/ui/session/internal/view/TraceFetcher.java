// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.tracewright.control.lttng.LttngClient;
import org.tracewright.control.lttng.LttngException;
import org.tracewright.control.lttng.SessionFetch;
import org.tracewright.control.lttng.SessionFetch.Fetched;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.session.Session;
import org.tracewright.trace.Progress;
import org.tracewright.ui.TraceFolders;
import org.tracewright.ui.TraceOpener;

/** Brings what sessions have recorded into a project, only what is new of it, and opens it. */
final class TraceFetcher {

	private static final int UNITS = 1000;

	private final IWorkbenchPage page;

	TraceFetcher(IWorkbenchPage page) {
		this.page = page;
	}

	/** Asks where to, and brings it in jobs. */
	void fetch(List<Node> nodes) {
		for (Node node : nodes) {
			FetchDialog dialog = new FetchDialog(page.getWorkbenchWindow().getShell(), node);
			if (dialog.open() != Window.OK)
				return;
			Job job = new Job(node, dialog.project(), dialog.folder(), dialog.isOpened());
			job.setUser(true);
			job.schedule();
		}
	}

	/** Brings one session. */
	private final class Job extends WorkspaceJob {

		private final Node node;
		private final IProject project;
		private final String name;
		private final boolean opened;

		Job(Node node, IProject project, String name, boolean opened) {
			super(NLS.bind(Messages.Job_fetch, node.sessionName()));
			this.node = node;
			this.project = project;
			this.name = name;
			this.opened = opened;
			setRule(ResourcesPlugin.getWorkspace().getRuleFactory().createRule(project));
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == TargetJob.FAMILY;
		}

		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
			SubMonitor progress = SubMonitor.convert(monitor, getName(), UNITS);
			IFolder folder = folder(progress.split(UNITS / 10));
			try {
				LttngClient client = node.link().client(monitor::isCanceled);
				Session session = client.session(node.sessionName(), monitor::isCanceled).orElseThrow(() -> new LttngException(
						NLS.bind(Messages.Document_gone, node.sessionName(), node.link().entry().name())));
				Path local = folder.getLocation().toPath();
				Fetched fetched = SessionFetch.fetch(client.connection(), session, local,
						new Bytes(progress.split(UNITS * 8 / 10)));
				folder.refreshLocal(IResource.DEPTH_INFINITE, progress.split(UNITS / 10));
				return done(fetched, folder, local);
			} catch (ConnectionException e) {
				folder.refreshLocal(IResource.DEPTH_INFINITE, null);
				return e.kind() == Kind.CANCELLED ? Status.CANCEL_STATUS : Status.error(e.getMessage());
			} catch (LttngException e) {
				return Status.error(e.getMessage());
			}
		}

		private IFolder folder(SubMonitor progress) throws CoreException {
			progress.setWorkRemaining(3);
			if (!project.exists())
				project.create(progress.split(1));
			if (!project.isOpen())
				project.open(progress.split(1));
			IFolder folder = project.getFolder(name);
			if (!folder.exists())
				folder.create(true, true, progress.split(1));
			return folder;
		}

		private IStatus done(Fetched fetched, IFolder folder, Path local) throws CoreException {
			List<IFolder> traces = new ArrayList<>();
			for (Path trace : fetched.traces()) {
				Path relative = local.relativize(trace);
				IFolder made = relative.toString().isEmpty()
						? folder
						: folder.getFolder(org.eclipse.core.runtime.Path.fromOSString(relative.toString()));
				TraceFolders.mark(made);
				if (fetched.fresh().contains(trace) || fetched.traces().size() == 1)
					traces.add(made);
			}
			if (opened && !traces.isEmpty())
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(traces.getLast()));
			return result(fetched);
		}

		private void show(IFolder trace) {
			TraceOpener opener = Adapters.adapt(trace, TraceOpener.class);
			if (opener != null)
				opener.open(page);
		}

		/** What was left out is told; that nothing is new is, too. */
		private IStatus result(Fetched fetched) {
			List<String> notes = new ArrayList<>();
			fetched.report().left().forEach(l -> notes.add(l.path() + ": " + l.text())); //$NON-NLS-1$
			if (fetched.recording())
				notes.add(Messages.Fetch_recording);
			if (fetched.fresh().isEmpty())
				notes.add(Messages.Fetch_nothing_new);
			return notes.isEmpty() ? Status.OK_STATUS : Status.info(String.join("\n", notes)); //$NON-NLS-1$
		}
	}

	/** Progress of bytes as progress of a job. */
	private static final class Bytes implements Progress {

		private final SubMonitor monitor;
		private int worked;

		Bytes(SubMonitor monitor) {
			this.monitor = monitor;
			monitor.setWorkRemaining(UNITS);
		}

		@Override
		public void report(long done, long total) {
			int now = total <= 0 ? 0 : (int) Math.clamp((double) done / total * UNITS, 0, UNITS);
			if (now > worked) {
				monitor.worked(now - worked);
				worked = now;
			}
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}
}
