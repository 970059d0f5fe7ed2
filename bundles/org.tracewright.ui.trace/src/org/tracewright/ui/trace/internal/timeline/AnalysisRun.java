// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.progress.IProgressConstants;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryCache;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Runs an analysis of a trace in a job, unless its history is in the cache. What it has found so far can be looked at meanwhile. */
public final class AnalysisRun extends Job {

	/** How a run stands. */
	public enum State {
		/** It has not ended. */
		RUNNING,
		/** All has been looked at. */
		COMPLETE,
		/** It was cancelled; what was found until then is there. */
		CANCELLED,
		/** It went wrong; there is nothing. */
		FAILED
	}

	private final TraceAnalysis analysis;
	private final Trace trace;
	private final HistoryCache cache;
	private final boolean kept;
	private final long begun = System.nanoTime();
	private volatile long ended;
	private volatile History history;
	private volatile State state = State.RUNNING;
	private volatile String failure = ""; //$NON-NLS-1$

	/** Of an analysis of a trace; its history comes from the cache or goes there. */
	public AnalysisRun(TraceAnalysis analysis, Trace trace, HistoryCache cache) {
		this(analysis, trace, cache, true);
	}

	/**
	 * Of an analysis of a trace.
	 *
	 * @param kept whether its history comes from the cache or goes there; that of a trace that grows is of no use to others and deleted in the end
	 */
	public AnalysisRun(TraceAnalysis analysis, Trace trace, HistoryCache cache, boolean kept) {
		super(NLS.bind(Messages.job_analysis, Messages.analysis(analysis), trace.name()));
		this.analysis = analysis;
		this.trace = trace;
		this.cache = cache;
		this.kept = kept;
		// Whoever shows what it finds tells that it failed.
		setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
		// Cancelled before it began, or ended by what it cannot catch.
		addJobChangeListener(IJobChangeListener.onDone(e -> {
			ended = System.nanoTime();
			if (state == State.RUNNING)
				state = State.CANCELLED;
		}));
	}

	/** The trace. */
	Trace trace() {
		return trace;
	}

	/** Whether its history may be found by others. */
	boolean isKept() {
		return kept;
	}

	/** When it ended, in {@link System#nanoTime}. */
	long ended() {
		return ended;
	}

	/** How long it took, ns. */
	long duration() {
		return ended - begun;
	}

	/** Nobody looks at it any more. */
	public void close() {
		cancel();
		addJobChangeListener(IJobChangeListener.onDone(e -> closeHistory()));
		if (getState() == NONE)
			closeHistory();
	}

	private void closeHistory() {
		History now = history;
		if (now == null)
			return;
		now.close();
		if (!kept)
			try {
				Files.deleteIfExists(now.file());
			} catch (IOException e) {
				// It is deleted as left over one day.
			}
	}

	@Override
	protected void canceling() {
		if (history == null)
			state = State.CANCELLED;
	}

	/** What runs. */
	public TraceAnalysis analysis() {
		return analysis;
	}

	/** What there is so far; null for nothing. */
	public History history() {
		return history;
	}

	/** How it stands. */
	public State state() {
		return state;
	}

	/** What went wrong. */
	public String failure() {
		return failure;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		HistoryWriter writer = null;
		try {
			Progress progress = new MonitorProgress(monitor, getName());
			String key = null;
			if (kept) {
				String inputs = analysis.inputs(trace, progress);
				if (monitor.isCanceled()) {
					state = State.CANCELLED;
					return Status.CANCEL_STATUS;
				}
				key = HistoryCache.key(trace, analysis.id(), analysis.version(), analysis.options() + inputs);
				Optional<History> known = cache.find(key);
				if (known.isPresent()) {
					history = known.get();
					state = State.COMPLETE;
					return Status.OK_STATUS;
				}
			}
			writer = cache.create();
			history = writer.history();
			analysis.run(trace, writer, progress);
			if (monitor.isCanceled()) {
				writer.publish();
				writer.close();
				// What was found can still be looked at, but nobody else is to find it.
				Files.deleteIfExists(writer.history().file());
				state = State.CANCELLED;
				return Status.CANCEL_STATUS;
			}
			writer.finish();
			if (kept)
				cache.keep(writer, key);
			writer.close();
			state = State.COMPLETE;
			return Status.OK_STATUS;
		} catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | InternalError e) {
			failure = words(e);
			state = State.FAILED;
			if (writer != null)
				HistoryCache.discard(writer);
			history = null;
			return new Status(IStatus.ERROR, "org.tracewright.ui.trace", //$NON-NLS-1$
					NLS.bind(Messages.failed, Messages.analysis(analysis), failure), e);
		}
	}

	/** What went wrong; some errors with files say in their message which file it was, and no more. */
	private static String words(Throwable e) {
		String kind = e.getClass().getSimpleName();
		if (e.getMessage() == null)
			return kind;
		return e instanceof FileSystemException file && file.getReason() == null ? kind + ": " + e.getMessage() : e.getMessage(); //$NON-NLS-1$
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == TraceDocument.FAMILY || family == trace;
	}
}
