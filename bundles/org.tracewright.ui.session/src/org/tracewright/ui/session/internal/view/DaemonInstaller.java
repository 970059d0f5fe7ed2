// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.DaemonInstallation;
import org.tracewright.control.daemon.DaemonInstallation.Part;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.session.internal.Activator;
import org.tracewright.ui.session.internal.targets.DaemonFiles;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.targets.TargetLink;
import org.tracewright.ui.session.internal.targets.Targets;

/** Copies the session daemon to a target that has none, when the user wants that, and reaches it there from then on. */
final class DaemonInstaller {

	private final SessionsView view;
	private final TargetLink link;

	DaemonInstaller(SessionsView view, TargetLink link) {
		this.view = view;
		this.link = link;
	}

	/** Asks, and does it in a job. */
	void install() {
		if (isBusy())
			return;
		Job.create(Messages.Job_daemon_files, monitor -> {
			try {
				List<Part> parts = DaemonFiles.parts();
				UiThread.async(view.viewer().getControl(), () -> ask(parts));
				return Status.OK_STATUS;
			} catch (IOException e) {
				return Status.error(NLS.bind(Messages.Install_no_files, e.getMessage()), e);
			}
		}).schedule();
	}

	/** Whether it is under way: two of them would be in each other's way. */
	private boolean isBusy() {
		for (Job job : Job.getJobManager().find(TargetJob.FAMILY))
			if (job instanceof InstallJob install && install.link() == link)
				return true;
		return false;
	}

	private void ask(List<Part> parts) {
		InstallDialog dialog = new InstallDialog(view.getSite().getShell(), link.entry(), DaemonFiles.version(), parts);
		if (dialog.open() != Window.OK || isBusy())
			return;
		InstallJob job = new InstallJob(parts);
		job.setUser(true);
		job.schedule();
	}

	/** Copies it. */
	private final class InstallJob extends Job {

		private final List<Part> parts;

		InstallJob(List<Part> parts) {
			super(NLS.bind(Messages.Job_install, link.entry().name()));
			this.parts = parts;
		}

		TargetLink link() {
			return link;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == TargetJob.FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			SubMonitor progress = SubMonitor.convert(monitor, getName(), 1);
			try {
				DaemonInstallation installation = new DaemonInstallation(link.client(monitor::isCanceled).connection(), List.of(),
						DaemonFiles.version(), parts);
				String program = installation.run(new MonitorProgress(progress.split(1), getName()));
				reach(program);
				return Status.OK_STATUS;
			} catch (ConnectionException e) {
				return e.kind() == Kind.CANCELLED && monitor.isCanceled() ? Status.CANCEL_STATUS : Status.error(e.getMessage());
			} catch (TracerException e) {
				return Status.error(e.getMessage());
			}
		}
	}

	/** The target is reached by what was installed, unless it was changed or removed meanwhile. */
	private void reach(String program) {
		Targets targets = Activator.targets();
		if (!targets.all().contains(link))
			return;
		TargetEntry old = link.entry();
		TargetLink made = targets.put(new TargetEntry(old.name(), old.address(), old.tracer(), old.sudo(), program), link);
		made.connect();
		UiThread.async(view.viewer().getControl(), () -> view.select(made));
	}
}
