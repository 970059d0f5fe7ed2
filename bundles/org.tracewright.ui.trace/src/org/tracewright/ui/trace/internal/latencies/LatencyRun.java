// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.Analyses;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.ctf.Growth;
import org.tracewright.trace.Trace;
import org.tracewright.ui.TracePreferences;
import org.tracewright.ui.trace.internal.TraceFiles;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.timeline.AnalysisRenewal;
import org.tracewright.ui.trace.internal.timeline.AnalysisRun;
import org.tracewright.ui.trace.internal.timeline.Lateness;

/** Measures the latencies of a trace by the rules of its project: reads the rules, looks whether there is anything to measure, and runs the analysis. */
final class LatencyRun extends Job {

	private volatile Trace trace;
	private final IProject project;
	private final Runnable told;
	private volatile RuleFiles rules;
	private volatile AnalysisRun run;
	/** Of a trace that grows; null for others. */
	private final Lateness lateness;
	private final Set<AnalysisRun> begun = ConcurrentHashMap.newKeySet();
	private final AnalysisRenewal renewal = new AnalysisRenewal(this::make, this::close);
	private boolean ended;
	private volatile boolean nothing;
	private volatile String failure = ""; //$NON-NLS-1$
	private boolean closed;

	/**
	 * A run.
	 *
	 * @param growing whether the trace is being written
	 * @param told    called in a thread of its own when it is known what is measured
	 */
	LatencyRun(Trace trace, IProject project, boolean growing, Runnable told) {
		super(NLS.bind(Messages.job_rules, project.getName()));
		this.trace = trace;
		this.project = project;
		this.told = told;
		lateness = growing ? new Lateness() : null;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			RuleFiles read = RuleFiles.of(project);
			rules = read;
			TraceAnalysis analysis = Analyses.latencies(read.rules(),
					TracePreferences.symbolFolders(TracePreferences.store()));
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
		run = make(analysis);
		run.schedule();
	}

	private synchronized AnalysisRun make(TraceAnalysis analysis) {
		AnalysisRun made = new AnalysisRun(analysis, trace, TraceFiles.histories(), ended ? null : lateness);
		begun.add(made);
		return made;
	}

	private void close(AnalysisRun which) {
		begun.remove(which);
		which.close();
	}

	/** The trace has gained something; called in any thread. */
	synchronized void grown(Growth growth) {
		trace = growth.trace();
		if (lateness == null)
			return;
		lateness.add(growth);
		begun.forEach(each -> each.grown(growth));
	}

	/** Lets the analysis of a trace that grows go on. */
	void follow(boolean growing) {
		AnalysisRun now = run;
		if (lateness == null || now == null)
			return;
		if (!growing && !ended) {
			synchronized (this) {
				ended = true;
				begun.forEach(AnalysisRun::end);
			}
		}
		AnalysisRun next = renewal.next(now, ended, 1);
		if (next != null) {
			run = next;
			begun.remove(now);
			renewal.retire(now);
		}
	}

	/** Whether what is measured now is still to go on, without being shown as unfinished. */
	boolean isFollowing() {
		AnalysisRun now = run;
		return lateness != null && now != null && now.state() == AnalysisRun.State.COMPLETE && !now.isKept();
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
		renewal.close();
		if (run != null)
			run.close();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == TraceDocument.FAMILY;
	}
}
