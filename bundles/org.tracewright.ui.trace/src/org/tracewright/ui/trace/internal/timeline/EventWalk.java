// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.EventStep;
import org.tracewright.analysis.Overview;
import org.tracewright.trace.Trace;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Goes from one event of a row to the next or the previous one, in a job that reads the trace. For the UI thread. */
final class EventWalk {

	/** So many steps that were wanted while one was made are made after it. */
	private static final int MOST_PENDING = 16;

	private final Timeline timeline;
	private final TimelineModel model;
	private final Supplier<TimelineFeed> feed;
	private final Consumer<String> status;
	private Job job;
	private boolean forward;
	private int pending;

	/**
	 * On a timeline.
	 *
	 * @param status tells the user that there is no further event
	 */
	EventWalk(Timeline timeline, Supplier<TimelineFeed> feed, Consumer<String> status) {
		this.timeline = timeline;
		this.feed = feed;
		this.status = status;
		model = timeline.model();
		timeline.addDisposeListener(e -> cancel());
	}

	/** Makes no further step. */
	void cancel() {
		pending = 0;
		if (job != null)
			job.cancel();
		job = null;
	}

	/** Makes a step on the selected row, if that shows events; later, if one is being made. */
	void step(boolean toNext) {
		TimelineRow row = model.selectedRow();
		if (row == null || !(row.content() instanceof RowContent.Density density) || feed.get() == null)
			return;
		Overview overview = feed.get().overview();
		if (overview == null)
			return;
		if (job != null && forward == toNext) {
			pending = Math.min(MOST_PENDING, pending + 1);
			return;
		}
		if (job != null)
			cancel();
		forward = toNext;
		Long cursor = model.cursor();
		long from = cursor != null ? cursor : toNext ? model.range().begin() - 1 : model.range().end();
		Trace trace = feed.get().trace();
		job = new Job(NLS.bind(Messages.step_job, row.label())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					OptionalLong found = EventStep.find(trace, density.type(), from, toNext, overview,
							new MonitorProgress(monitor, getName()));
					if (monitor.isCanceled())
						return Status.CANCEL_STATUS;
					UiThread.async(timeline, () -> tell(this, row, cursor, found, false));
					return Status.OK_STATUS;
				} catch (RuntimeException | OutOfMemoryError | InternalError e) {
					UiThread.async(timeline, () -> tell(this, row, cursor, OptionalLong.empty(), true));
					return Status.error(NLS.bind(Messages.failed, getName(), e.getMessage()), e);
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
				UiThread.async(timeline, () -> tell(begun, row, cursor, OptionalLong.empty(), true));
		}));
		begun.schedule();
	}

	private void tell(Job from, TimelineRow row, Long cursor, OptionalLong found, boolean cancelled) {
		if (job != from)
			return;
		job = null;
		// Whoever has gone elsewhere meanwhile stays there.
		if (cancelled || model.selectedRow() != row || !Objects.equals(model.cursor(), cursor)) {
			pending = 0;
			return;
		}
		if (found.isEmpty()) {
			pending = 0;
			status.accept(NLS.bind(forward ? Messages.step_last : Messages.step_first, row.label()));
			return;
		}
		model.select(found.getAsLong(), row);
		model.reveal(found.getAsLong());
		if (pending > 0) {
			pending--;
			step(forward);
		}
	}

	/** Whether no step is being made. */
	boolean isSettled() {
		return job == null;
	}
}
