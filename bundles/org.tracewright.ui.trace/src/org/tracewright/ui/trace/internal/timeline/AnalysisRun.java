// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.progress.IProgressConstants;
import org.tracewright.analysis.GrowingAnalysis;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryCache;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.ctf.Growth;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/**
 * Runs an analysis of a trace in a job, unless its history is in the cache. What it has found so far can be looked at meanwhile. When the trace grows, it goes on where it
 * stopped; when that cannot be, another run has to take its place.
 */
public final class AnalysisRun extends Job {

	/** How a run stands. */
	public enum State {
		/** It has not ended. */
		RUNNING,
		/** All has been looked at that was there. */
		COMPLETE,
		/** It was cancelled; what was found until then is there. */
		CANCELLED,
		/** It went wrong; there is nothing. */
		FAILED
	}

	private final TraceAnalysis analysis;
	private final HistoryCache cache;
	/** Null for a trace that does not grow. */
	private final Lateness lateness;
	private long begun = System.nanoTime();
	private volatile long duration;
	private volatile long ended;
	private volatile History history;
	private volatile State state = State.RUNNING;
	private volatile String failure = ""; //$NON-NLS-1$
	private volatile String brief = ""; //$NON-NLS-1$
	/** Of a trace that grows. */
	private HistoryWriter writer;
	private GrowingAnalysis growing;
	private volatile long done = Long.MIN_VALUE;
	private volatile boolean kept;
	private volatile boolean outdated;

	/** What there is to read, as others tell while the job runs. */
	private volatile Trace trace;
	private long from = Long.MAX_VALUE;
	private boolean last;

	/** Of an analysis of a trace; its history comes from the cache or goes there. */
	public AnalysisRun(TraceAnalysis analysis, Trace trace, HistoryCache cache) {
		this(analysis, trace, cache, null);
	}

	/**
	 * Of an analysis of a trace.
	 *
	 * @param lateness of a trace that grows; its history goes to the cache in the end. Null for one that does not
	 */
	public AnalysisRun(TraceAnalysis analysis, Trace trace, HistoryCache cache, Lateness lateness) {
		super(NLS.bind(Messages.job_analysis, Messages.analysis(analysis), trace.name()));
		this.analysis = analysis;
		this.trace = trace;
		this.cache = cache;
		this.lateness = lateness;
		// Whoever shows what it finds tells that it failed.
		setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
		// Cancelled before it began, or ended by what it cannot catch.
		addJobChangeListener(IJobChangeListener.onDone(e -> {
			ended = System.nanoTime();
			duration = ended - begun;
			if (state == State.RUNNING || e.getResult() == Status.CANCEL_STATUS && state != State.FAILED)
				state = State.CANCELLED;
		}));
	}

	/** The trace as it is now. */
	Trace trace() {
		return trace;
	}

	/** The trace has grown; called in any thread. */
	public synchronized void grown(Growth growth) {
		// What does not grow, or has missed something, has to begin anew.
		outdated |= lateness == null || last || growth.before() != trace;
		trace = growth.trace();
		from = Math.min(from, growth.from());
	}

	/** The trace does not grow any more. */
	public synchronized void end() {
		last = true;
	}

	/** Whether it cannot go on, and another run has to take its place. */
	boolean isOutdated() {
		return outdated;
	}

	/** Whether there is something that it could read now. */
	synchronized boolean isBehind() {
		return lateness != null && !kept && !outdated && (last || done < lateness.complete(trace));
	}

	/** How much of the trace is behind what it has read, ns. */
	synchronized long lag() {
		long end = Lateness.end(trace);
		return done == Long.MIN_VALUE || end == Long.MIN_VALUE ? 0 : Math.max(0, end - done);
	}

	/** Whether its history is one of all of the trace, which may be found by others. */
	public boolean isKept() {
		return kept;
	}

	/** When it ended, or paused, in {@link System#nanoTime}. */
	long ended() {
		return ended;
	}

	/** How long it took the last time, ns. */
	long duration() {
		return duration;
	}

	/** Reads on. */
	void goOn() {
		begun = System.nanoTime();
		// It comes and goes all the time: nothing for the Progress view.
		setSystem(true);
		schedule();
	}

	/** Nobody looks at it any more. */
	public void close() {
		cancel();
		addJobChangeListener(IJobChangeListener.onDone(e -> closeHistory()));
		if (getState() == NONE)
			closeHistory();
	}

	private synchronized void closeHistory() {
		closeWriter();
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

	private void closeWriter() {
		if (growing != null)
			growing.close();
		growing = null;
		if (writer != null)
			try {
				writer.close();
			} catch (IOException e) {
				// What was published can be read.
			}
		writer = null;
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

	/** What went wrong, in fewer words. */
	String briefFailure() {
		return brief;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Progress progress = new MonitorProgress(monitor, getName());
			return lateness == null ? all(monitor, progress) : more(monitor, progress);
		} catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | InternalError e) {
			failure = FailureWords.of(e);
			brief = FailureWords.briefly(e);
			state = State.FAILED;
			if (growing != null)
				growing.close();
			growing = null;
			if (writer != null)
				HistoryCache.discard(writer);
			writer = null;
			history = null;
			return new Status(IStatus.ERROR, "org.tracewright.ui.trace", //$NON-NLS-1$
					NLS.bind(Messages.failed, Messages.analysis(analysis), failure), e);
		}
	}

	private String key(Trace of, Progress progress) throws IOException {
		return HistoryCache.key(of, analysis.id(), analysis.version(), analysis.options() + analysis.inputs(of, progress));
	}

	private IStatus all(IProgressMonitor monitor, Progress progress) throws IOException {
		Trace all = trace;
		String key = key(all, progress);
		if (monitor.isCanceled()) {
			state = State.CANCELLED;
			return Status.CANCEL_STATUS;
		}
		Optional<History> known = cache.find(key);
		if (known.isPresent()) {
			history = known.get();
			kept = true;
			done = Lateness.end(all) + 1;
			state = State.COMPLETE;
			return Status.OK_STATUS;
		}
		begin();
		growing.read(all, Long.MIN_VALUE, Long.MAX_VALUE, progress);
		if (monitor.isCanceled())
			return cancelled();
		finish(key);
		done = Lateness.end(all) + 1;
		state = State.COMPLETE;
		return Status.OK_STATUS;
	}

	private void begin() throws IOException {
		writer = cache.create();
		history = writer.history();
		growing = new GrowingAnalysis(analysis, writer);
	}

	/** What was found can still be looked at, but nobody else is to find it. */
	private IStatus cancelled() throws IOException {
		writer.publish();
		closeWriter();
		Files.deleteIfExists(history.file());
		state = State.CANCELLED;
		return Status.CANCEL_STATUS;
	}

	private void finish(String key) throws IOException {
		growing.finish();
		writer.finish();
		cache.keep(writer, key);
		kept = true;
		closeWriter();
	}

	/** Reads what has come. */
	private IStatus more(IProgressMonitor monitor, Progress progress) throws IOException {
		Trace now;
		long since;
		boolean all;
		synchronized (this) {
			now = trace;
			since = from;
			all = last;
			from = Long.MAX_VALUE;
		}
		if (outdated || kept)
			return Status.OK_STATUS;
		if (growing == null)
			begin();
		if (!growing.read(now, since, all ? Long.MAX_VALUE : lateness.complete(now), progress))
			outdated = true;
		else if (monitor.isCanceled())
			return cancelled();
		else if (all && growing.isExact())
			finish(key(now, progress));
		else if (all)
			outdated = true;
		done = all ? Lateness.end(now) + 1 : growing.done();
		state = State.COMPLETE;
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == TraceDocument.FAMILY || family == trace;
	}
}
