// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.flamegraph;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.CallTree;
import org.tracewright.analysis.CallTreeDifference;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.flamegraph.CallTreeJob.Question;

/** Adds up the calls of a baseline, and compares a tree with them. */
final class DifferenceJob extends Job {

	/** Is told what came of it, in the job's thread: one of these, once. */
	interface Result {

		/**
		 * The baseline was added up.
		 *
		 * @param difference null when there was no tree to be compared
		 */
		void found(CallTree before, CallTreeDifference difference);

		/** It was cancelled. */
		void cancelled();

		/** It went wrong. */
		void failed(Throwable reason);
	}

	private final Question question;
	private final CallTree known;
	private final CallTree after;
	private final Result result;
	private volatile boolean began;

	/**
	 * A job.
	 *
	 * @param question what is to be added up
	 * @param known    that, when it has been added up before; else null
	 * @param after    what is compared with it; null for nothing
	 */
	DifferenceJob(String trace, Question question, CallTree known, CallTree after, Result result) {
		super(NLS.bind(Messages.job_baseline, trace));
		this.question = question;
		this.known = known;
		this.after = after;
		this.result = result;
		addJobChangeListener(IJobChangeListener.onDone(e -> {
			if (!began)
				result.cancelled();
		}));
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		began = true;
		try {
			CallTree before = known == null ? question.tree(new MonitorProgress(monitor, getName())) : known;
			if (!before.complete()) {
				result.cancelled();
				return Status.CANCEL_STATUS;
			}
			result.found(before, after == null ? null : CallTreeDifference.of(after, before));
			return Status.OK_STATUS;
		} catch (RuntimeException | OutOfMemoryError | InternalError e) {
			result.failed(e);
			return Status.error(Messages.failed_title + ": " + e, e); //$NON-NLS-1$
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == TraceDocument.FAMILY;
	}
}
