// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tracewright.control.SessionClient;
import org.tracewright.control.TracerException;
import org.tracewright.control.lttng.SessionFetch;
import org.tracewright.control.lttng.SessionFetch.Fetched;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.session.Session;
import org.tracewright.ui.MonitorProgress;
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
			IFolder folder = dialog.project().getFolder(dialog.folder());
			if (isBusy(folder)) {
				MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.Fetch_title,
						NLS.bind(Messages.Fetch_busy, folder.getFullPath()));
				return;
			}
			FetchJob job = new FetchJob(node, folder, dialog.isOpened());
			job.setUser(true);
			job.schedule();
		}
	}

	/** Two fetches into one folder would be in each other's way. A rule would keep the workspace's own rules out. */
	private static boolean isBusy(IFolder folder) {
		for (Job job : Job.getJobManager().find(TargetJob.FAMILY))
			if (job instanceof FetchJob fetch && fetch.folder.equals(folder))
				return true;
		return false;
	}

	/** Brings one session. */
	private final class FetchJob extends Job {

		private final Node node;
		private final IFolder folder;
		private final boolean opened;

		FetchJob(Node node, IFolder folder, boolean opened) {
			super(NLS.bind(Messages.Job_fetch, node.sessionName()));
			this.node = node;
			this.folder = folder;
			this.opened = opened;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == TargetJob.FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			SubMonitor progress = SubMonitor.convert(monitor, getName(), UNITS);
			boolean made = false;
			try {
				SessionClient client = node.link().client(monitor::isCanceled);
				Session session = client.session(node.sessionName(), monitor::isCanceled).orElseThrow(() -> new TracerException(
						NLS.bind(Messages.Document_gone, node.sessionName(), node.link().entry().name())));
				made = !folder.exists();
				make(progress.split(UNITS / 10));
				Path local = folder.getLocation().toPath();
				Fetched fetched = SessionFetch.fetch(client.connection(), session, local,
						new MonitorProgress(progress.split(UNITS * 8 / 10), getName()));
				folder.refreshLocal(IResource.DEPTH_INFINITE, progress.split(UNITS / 10));
				done(fetched, local);
				return Status.OK_STATUS;
			} catch (ConnectionException e) {
				refresh();
				return e.kind() == Kind.CANCELLED && monitor.isCanceled() ? Status.CANCEL_STATUS : Status.error(e.getMessage());
			} catch (TracerException e) {
				if (made)
					removeEmpty();
				return Status.error(e.getMessage());
			} catch (CoreException e) {
				return e.getStatus();
			}
		}

		private void make(SubMonitor progress) throws CoreException {
			IProject project = folder.getProject();
			progress.setWorkRemaining(3);
			if (!project.exists())
				project.create(progress.split(1));
			if (!project.isOpen())
				project.open(progress.split(1));
			if (!folder.exists())
				folder.create(true, true, progress.split(1));
		}

		/** What an interrupted transfer has brought is kept for the next one. */
		private void refresh() {
			try {
				if (folder.exists())
					folder.refreshLocal(IResource.DEPTH_INFINITE, null);
			} catch (CoreException e) {
				ILog.get().log(e.getStatus());
			}
		}

		private void removeEmpty() {
			try {
				folder.refreshLocal(IResource.DEPTH_ONE, null);
				if (folder.exists() && folder.members().length == 0)
					folder.delete(true, null);
			} catch (CoreException e) {
				ILog.get().log(e.getStatus());
			}
		}

		private void done(Fetched fetched, Path local) throws CoreException {
			List<IFolder> traces = new ArrayList<>();
			for (Path trace : fetched.traces()) {
				Path relative = local.relativize(trace);
				IFolder one = relative.toString().isEmpty()
						? folder
						: folder.getFolder(org.eclipse.core.runtime.Path.fromOSString(relative.toString()));
				TraceFolders.mark(one);
				if (fetched.fresh().contains(trace) || fetched.traces().size() == 1)
					traces.add(one);
			}
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (opened && !traces.isEmpty())
					show(traces.getLast());
				tell(fetched);
			});
		}

		private void show(IFolder trace) {
			TraceOpener opener = Adapters.adapt(trace, TraceOpener.class);
			if (opener != null)
				opener.open(page);
		}

		/** What was left out is told; that nothing is new is, too. */
		private void tell(Fetched fetched) {
			List<String> notes = new ArrayList<>();
			fetched.report().left().forEach(l -> notes.add(l.path() + ": " + l.text())); //$NON-NLS-1$
			if (fetched.recording())
				notes.add(Messages.Fetch_recording);
			else if (fetched.fresh().isEmpty())
				notes.add(Messages.Fetch_nothing_new);
			if (notes.isEmpty())
				return;
			boolean whole = fetched.report().left().isEmpty() && !fetched.recording();
			MultiStatus status = new MultiStatus(getClass(), whole ? IStatus.INFO : IStatus.WARNING,
					whole ? notes.getFirst() : NLS.bind(Messages.Fetch_partly, node.sessionName()));
			notes.forEach(note -> status.add(whole ? Status.info(note) : Status.warning(note)));
			StatusManager.getManager().handle(status, StatusManager.SHOW);
		}
	}
}
