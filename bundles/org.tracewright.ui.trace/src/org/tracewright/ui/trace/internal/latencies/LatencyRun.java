// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.io.IOException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.Analyses;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.trace.Trace;
import org.tracewright.ui.trace.internal.TraceFiles;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.timeline.AnalysisRun;

/** Measures the latencies of a trace by the rules of its project: reads the rules, looks whether there is anything to measure, and runs the analysis. */
final class LatencyRun extends Job {

	private final Trace trace;
	private final IProject project;
	private final Runnable told;
	private volatile RuleFiles rules;
	private volatile AnalysisRun run;
	private volatile boolean nothing;
	private volatile String failure = ""; //$NON-NLS-1$
	private boolean closed;

	/**
	 * A run.
	 *
	 * @param told called in a thread of its own when it is known what is measured
	 */
	LatencyRun(Trace trace, IProject project, Runnable told) {
		super(NLS.bind(Messages.job_rules, project.getName()));
		this.trace = trace;
		this.project = project;
		this.told = told;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			RuleFiles read = RuleFiles.of(project);
			rules = read;
			TraceAnalysis analysis = Analyses.latencies(read.rules());
			if (analysis.requirement(trace).isMet())
				begin(analysis);
			else
				nothing = true;
			return Status.OK_STATUS;
		} catch (CoreException | IOException | RuntimeException e) {
			failure = e.getMessage() == null ? e.toString() : e.getMessage();
			return Status.error(NLS.bind(Messages.failed, failure), e);
		} finally {
			told.run();
		}
	}

	private synchronized void begin(TraceAnalysis analysis) {
		if (closed)
			return;
		run = new AnalysisRun(analysis, trace, TraceFiles.histories());
		run.schedule();
	}

	/** The trace that is measured. */
	Trace trace() {
		return trace;
	}

	/** The rules; null while they are read. */
	RuleFiles rules() {
		return rules;
	}

	/** Whether the trace has no events that could be measured. */
	boolean isNothing() {
		return nothing;
	}

	/** The run of the analysis; null when there is none yet. */
	AnalysisRun analysis() {
		return run;
	}

	/** What went wrong; empty for nothing. */
	String failure() {
		AnalysisRun now = run;
		return now != null && now.state() == AnalysisRun.State.FAILED ? now.failure() : failure;
	}

	/** Nobody looks at it any more. */
	synchronized void close() {
		closed = true;
		cancel();
		if (run != null)
			run.close();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == TraceDocument.FAMILY;
	}
}
