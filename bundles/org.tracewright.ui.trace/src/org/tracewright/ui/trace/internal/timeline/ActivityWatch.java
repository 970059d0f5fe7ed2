// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.EventInstants;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.RowActivity;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Looks at what rows did in the visible range, where their order or whether they are shown depends on it: a moment after the range has changed, in a job. */
final class ActivityWatch implements TimelineModel.Listener {

	private static final int PAUSE_MS = 120;

	private final Timeline timeline;
	private final TimelineModel model;
	private Job job;
	private boolean telling;

	ActivityWatch(Timeline timeline) {
		this.timeline = timeline;
		model = timeline.model();
		model.listen(this);
		timeline.addDisposeListener(e -> cancel());
	}

	private void cancel() {
		if (job != null)
			job.cancel();
	}

	@Override
	public void rowsChanged() {
		if (!telling)
			look();
	}

	@Override
	public void rangeChanged() {
		look();
	}

	@Override
	public void eventsChanged() {
		look();
	}

	private void look() {
		cancel();
		if (!model.needsActivity() || timeline.isDisposed())
			return;
		List<TimelineRow> rows = model.all();
		TimeRange range = model.range();
		EventInstants events = model.events();
		job = new Job(Messages.activity_job) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					RowActivity activity = RowActivity.of(rows, range, events, monitor::isCanceled);
					if (monitor.isCanceled())
						return Status.CANCEL_STATUS;
					UiThread.async(timeline, () -> tell(this, activity));
					return Status.OK_STATUS;
				} catch (RuntimeException | InternalError e) {
					return Status.error(NLS.bind(Messages.failed, Messages.activity_job, e.getMessage()), e);
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		job.setSystem(true);
		job.schedule(PAUSE_MS);
	}

	private void tell(Job from, RowActivity activity) {
		if (job != from)
			return;
		job = null;
		telling = true;
		try {
			model.activity(activity);
		} finally {
			telling = false;
		}
	}

	/** Whether it is known what rows do, as far as that matters. */
	boolean isSettled() {
		return job == null || job.getState() == Job.NONE;
	}
}
