// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.flamegraph;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.CallTree;
import org.tracewright.analysis.history.History;
import org.tracewright.trace.Progress;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.flamegraph.Scopes.Scope;

/** Adds up calls. */
final class CallTreeJob extends Job {

	/**
	 * What is asked for.
	 *
	 * @param range null for all
	 */
	record Question(History history, TimeRange range, Scope scope) {

		/** Adds up. */
		CallTree tree(Progress progress) {
			return CallTree.of(history, scope.attribute() < 0 ? List.of() : List.of(scope.attribute()),
					range == null ? Long.MIN_VALUE : range.begin(), range == null ? Long.MAX_VALUE : range.end(), progress);
		}
	}

	/** Is told what came of it, in the job's thread: one of these, once. */
	interface Result {

		/** What was added up, perhaps not all. */
		void found(CallTree tree);

		/** It was cancelled before it began. */
		void cancelled();

		/** It went wrong. */
		void failed(Throwable reason);
	}

	private final Question question;
	private final Result result;
	private volatile boolean began;

	CallTreeJob(String trace, Question question, Result result) {
		super(NLS.bind(Messages.job, trace));
		this.question = question;
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
			CallTree found = question.tree(new MonitorProgress(monitor, getName()));
			result.found(found);
			return found.complete() ? Status.OK_STATUS : Status.CANCEL_STATUS;
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
