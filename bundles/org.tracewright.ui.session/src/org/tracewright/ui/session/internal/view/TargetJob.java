// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.tracewright.control.SessionClient;
import org.tracewright.control.TracerException;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.ui.session.internal.targets.TargetLink;

/** Something that is done on a target. The target is looked at afterwards, whatever became of it; what went wrong is shown to the user. */
public final class TargetJob extends Job {

	/** Family of these jobs. */
	public static final Object FAMILY = TargetJob.class;

	/** What is done. */
	@FunctionalInterface
	public interface Work {

		/** Does it, in the thread of the job. */
		void run(SessionClient client, Cancellation cancellation) throws ConnectionException, TracerException;
	}

	private final TargetLink link;
	private final Work work;

	private TargetJob(TargetLink link, String name, Work work) {
		super(name);
		this.link = link;
		this.work = work;
	}

	/** Something that is done to one of several things. */
	@FunctionalInterface
	interface Action<T> {

		/** Does it. */
		void run(T thing) throws ConnectionException, TracerException;
	}

	/** Does something to all, whatever becomes of one; tells afterwards what could not be done. */
	static <T> void all(List<T> things, Action<T> action) throws ConnectionException, TracerException {
		List<String> failed = new ArrayList<>();
		for (T thing : things)
			try {
				action.run(thing);
			} catch (TracerException e) {
				failed.add(e.getMessage());
			}
		if (!failed.isEmpty())
			throw new TracerException(String.join("\n", failed)); //$NON-NLS-1$
	}

	/** Does something soon. */
	public static TargetJob start(TargetLink link, String name, Work work) {
		TargetJob job = new TargetJob(link, name, work);
		job.setUser(true);
		job.schedule();
		return job;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		try {
			work.run(link.client(monitor::isCanceled), monitor::isCanceled);
			return Status.OK_STATUS;
		} catch (ConnectionException e) {
			// The connection may have been ended by somebody else: then that is told.
			return e.kind() == Kind.CANCELLED && monitor.isCanceled() ? Status.CANCEL_STATUS : Status.error(e.getMessage());
		} catch (TracerException e) {
			return Status.error(e.getMessage());
		} finally {
			link.refresh();
			monitor.done();
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
