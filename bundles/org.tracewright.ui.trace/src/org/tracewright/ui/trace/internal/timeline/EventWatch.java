// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.EventInstants;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/**
 * Reads the events of the visible range one by one where the bins that they were counted in are wider than pixels, if there are not too many: in a job, a moment after
 * the range has changed, with some of what is around. For the UI thread; the job does the work.
 */
final class EventWatch implements TimelineModel.Listener {

	/** More events are not read. */
	static final int MOST = 500_000;
	private static final int PAUSE_MS = 50;
	/** A trace that grows is not read all the time. */
	private static final int GROWN_PAUSE_MS = 500;

	private final Timeline timeline;
	private final TimelineModel model;
	private final Supplier<TimelineFeed> feed;
	private Job job;
	/** What the job reads. */
	private Trace trace;
	private TimeRange wanted;
	/** A range that has too many events, or was not to be read. */
	private TimeRange refused;

	EventWatch(Timeline timeline, Supplier<TimelineFeed> feed) {
		this.timeline = timeline;
		this.feed = feed;
		model = timeline.model();
		model.listen(this);
		timeline.addDisposeListener(e -> cancel());
	}

	private void cancel() {
		if (job != null)
			job.cancel();
		job = null;
	}

	@Override
	public void rangeChanged() {
		look(PAUSE_MS);
	}

	/** More of the trace has been counted, or it has grown. */
	void renewed() {
		look(trace == null ? PAUSE_MS : GROWN_PAUSE_MS);
	}

	/** The trace is another one. */
	void forget() {
		cancel();
		trace = null;
		refused = null;
		model.events(EventInstants.NONE);
	}

	private void look(int pause) {
		TimelineFeed now = feed.get();
		if (now == null || timeline.isDisposed())
			return;
		RowContent.Density counted = now.counted();
		if (counted == null)
			return;
		// Behind what was counted there may be more soon.
		TimeRange all = new TimeRange(counted.begin(), Math.max(counted.begin(), counted.end()) + 1);
		TimeRange visible = model.range();
		TimeRange range = TimeRange.between(visible.begin(), Math.min(visible.end(), all.end()));
		double bins = counted.counts().length / (double) all.length();
		if (bins * model.folds().length(visible) > timeline.chartWidth() || estimate(counted, bins, range) > MOST) {
			cancel();
			return;
		}
		// What is being read of a trace that has grown meanwhile is read again after that.
		if (job != null && wanted.begin() <= range.begin() && wanted.end() >= range.end())
			return;
		if (now.trace() == trace && (model.events().covers(range.begin(), range.end()) || range.equals(refused)))
			return;
		cancel();
		TimeRange around = TimeRange.between(range.begin() - range.length() / 2,
				Math.min(range.end() + range.length() / 2, all.end()));
		read(now.trace(), range, estimate(counted, bins, around) > MOST / 2 ? range : around, pause);
	}

	/** How many events there are in a range, as far as bins can tell. */
	private static double estimate(RowContent.Density counted, double bins, TimeRange range) {
		double from = Math.max(0, (range.begin() - counted.begin()) * bins);
		double to = Math.min(counted.counts().length, (range.end() - counted.begin()) * bins);
		double sum = 0;
		for (int bin = (int) from; bin < to; bin++)
			sum += counted.counts()[bin] * (Math.min(to, bin + 1) - Math.max(from, bin));
		return sum;
	}

	private void read(Trace of, TimeRange range, TimeRange around, int pause) {
		trace = of;
		wanted = around;
		job = new Job(Messages.events_job) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Progress progress = new MonitorProgress(monitor, getName());
					Optional<EventInstants> read = EventInstants.read(of, around.begin(), around.end(), MOST, progress);
					if (read.isEmpty() && !monitor.isCanceled() && !around.equals(range))
						read = EventInstants.read(of, range.begin(), range.end(), MOST, progress);
					if (monitor.isCanceled())
						return Status.CANCEL_STATUS;
					EventInstants events = read.orElse(null);
					UiThread.async(timeline, () -> tell(this, range, events));
					return Status.OK_STATUS;
				} catch (RuntimeException | OutOfMemoryError | InternalError e) {
					UiThread.async(timeline, () -> tell(this, range, null));
					return Status.error(NLS.bind(Messages.failed, Messages.events_job, e.getMessage()), e);
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		Job begun = job;
		begun.addJobChangeListener(IJobChangeListener.onDone(e -> {
			if (e.getResult().getSeverity() == IStatus.CANCEL)
				UiThread.async(timeline, () -> tell(begun, range, null));
		}));
		begun.schedule(pause);
	}

	private void tell(Job from, TimeRange range, EventInstants events) {
		if (job != from)
			return;
		job = null;
		refused = events == null ? range : null;
		if (events != null)
			model.events(events);
		look(GROWN_PAUSE_MS);
	}

	/** Whether the visible events are known as exactly as they are going to be. */
	boolean isSettled() {
		return job == null;
	}
}
