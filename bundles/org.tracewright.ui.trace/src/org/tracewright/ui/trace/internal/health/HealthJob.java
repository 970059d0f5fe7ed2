// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.health;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.ctf.check.Health;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Checks the health of a trace; a cancelled check gives what it has found so far. */
final class HealthJob extends Job {

	/** Units of {@link #done}. */
	static final int UNITS = 1000;

	/** Is told how the check ended, in any thread. */
	interface Result {

		/** The check has ended, maybe early. */
		void checked(Health health);

		/** The check was cancelled before it began. */
		void cancelled();

		/** The check went wrong. */
		void failed(String reason);
	}

	private final Trace trace;
	private final Result result;
	private volatile int done;
	private volatile boolean begun;

	HealthJob(Trace trace, Result result) {
		super(NLS.bind(Messages.job_check, trace.name()));
		this.trace = trace;
		this.result = result;
		addJobChangeListener(IJobChangeListener.onDone(e -> {
			if (!begun)
				result.cancelled();
		}));
	}

	/** The trace that is checked. */
	Trace trace() {
		return trace;
	}

	/** How far it is. */
	int done() {
		return done;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		begun = true;
		monitor.beginTask(getName(), UNITS);
		try {
			Health health = Health.check(trace, new Progress() {

				@Override
				public synchronized void report(long now, long total) {
					int units = total <= 0 ? 0 : (int) Math.clamp((double) now / total * UNITS, done, UNITS);
					monitor.worked(units - done);
					done = units;
				}

				@Override
				public boolean isCancelled() {
					return monitor.isCanceled();
				}
			});
			result.checked(health);
			return health.complete() ? Status.OK_STATUS : Status.CANCEL_STATUS;
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError | InternalError e) {
			String reason = NLS.bind(Messages.error_internal, e);
			result.failed(reason);
			return Status.error(reason, e);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == TraceDocument.FAMILY;
	}
}
