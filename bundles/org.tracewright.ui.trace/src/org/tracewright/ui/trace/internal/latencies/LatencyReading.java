// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.Latencies;
import org.tracewright.analysis.OverviewScan;
import org.tracewright.analysis.history.History;
import org.tracewright.trace.Trace;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Reads latencies from a history in jobs, of which only the last counts; again when there are more and the last one was long enough ago. For the UI thread. */
final class LatencyReading {

	/** For so many times as long as it took nothing is read again. */
	private static final long REST = 4;
	private static final long LEAST_REST_NANOS = 500_000_000;

	/**
	 * What was read.
	 *
	 * @param history what it was read from
	 * @param found   the latencies
	 * @param begin   begin of the range, ns since the origin
	 * @param last    the last instant of the range, ns since the origin
	 * @param quietly whether there is more of what was read before
	 */
	record Result(History history, Latencies found, long begin, long last, boolean quietly) {
	}

	private final Consumer<Runnable> later;
	private final Consumer<Result> found;
	private final Consumer<Throwable> failed;
	private Job job;
	private History history;
	private long intervals;
	private boolean complete;
	private long begun;
	private long ended;

	/**
	 * Reads nothing yet.
	 *
	 * @param later  runs something in the UI thread
	 * @param found  is given what was read
	 * @param failed is told what went wrong
	 */
	LatencyReading(Consumer<Runnable> later, Consumer<Result> found, Consumer<Throwable> failed) {
		this.later = later;
		this.found = found;
		this.failed = failed;
	}

	/** Whether something is being read. */
	boolean isReading() {
		return job != null;
	}

	/** Whether a history has something that was not there when it was read last. */
	boolean hasMore(History now) {
		return now != history || now.intervals() != intervals || now.isComplete() != complete;
	}

	/** Whether it may be read again: that takes at most a part of the time, however much there is. */
	boolean isRested() {
		return System.nanoTime() - ended > Math.max(LEAST_REST_NANOS, REST * (ended - begun));
	}

	/** Reads nothing any more. */
	void cancel() {
		if (job != null)
			job.cancel();
	}

	/**
	 * Reads.
	 *
	 * @param range null for all of the trace
	 */
	void read(History from, Trace trace, TimeRange range, boolean quietly) {
		cancel();
		history = from;
		intervals = from.intervals();
		complete = from.isComplete();
		begun = System.nanoTime();
		job = new Job(NLS.bind(Messages.job_read, trace.name())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					long[] ends = range == null ? OverviewScan.range(trace) : new long[]{range.begin(), range.end() - 1};
					Latencies read = Latencies.read(from, ends[0], ends[1] + 1, attribute -> true,
							new MonitorProgress(monitor, getName()));
					if (monitor.isCanceled())
						return Status.CANCEL_STATUS;
					later.accept(() -> end(this, () -> found.accept(new Result(from, read, ends[0], ends[1], quietly))));
					return Status.OK_STATUS;
				} catch (RuntimeException | OutOfMemoryError | InternalError e) {
					later.accept(() -> end(this, () -> failed.accept(e)));
					return Status.error(NLS.bind(Messages.failed, e), e);
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		Job own = job;
		own.addJobChangeListener(IJobChangeListener.onDone(e -> {
			if (e.getResult().getSeverity() == IStatus.CANCEL)
				later.accept(() -> end(own, () -> {
					// What was found before stays.
				}));
		}));
		own.setSystem(quietly);
		own.schedule();
	}

	private void end(Job which, Runnable action) {
		if (job != which)
			return;
		job = null;
		ended = System.nanoTime();
		action.run();
	}
}
