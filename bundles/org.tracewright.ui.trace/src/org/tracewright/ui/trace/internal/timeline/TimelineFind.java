// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.timeline.TimelineSearch;
import org.tracewright.ui.trace.internal.editor.FindBar;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Finding on the timeline: the bar, a job, and what comes of it. For the UI thread. */
public final class TimelineFind implements FindBar.Owner {

	/** Where what is found is among how many is told when there are not more intervals than these: that is soon known. */
	private static final int MOST_COUNTED = 1 << 20;

	private final Timeline timeline;
	private final TimelineModel model;
	private final FindBar bar;
	private Job job;

	/**
	 * Finding on a timeline.
	 *
	 * @param below what the bar lies above
	 */
	TimelineFind(Composite parent, Timeline timeline, Control below) {
		this.timeline = timeline;
		model = timeline.model();
		bar = new FindBar(parent, this, Messages.find_hint, false);
		bar.moveAbove(below);
	}

	/** Shows the bar. */
	public void open() {
		bar.open();
	}

	/** Finds again what the bar holds. */
	public void again(boolean forward) {
		if (bar.pattern().isEmpty())
			open();
		else
			find(bar.pattern(), false, forward);
	}

	@Override
	public void find(String text, boolean expression, boolean forward) {
		if (text.isEmpty())
			return;
		cancelFind();
		bar.result(Messages.find_running, true);
		// Below closed groups as well: what is found is opened.
		List<TimelineRow> rows = model.filter().isEmpty() ? model.all() : List.copyOf(model.visible());
		TimeRange full = model.full();
		Long cursor = model.cursor();
		long from = cursor != null ? cursor : forward ? model.range().begin() : model.range().end();
		TimelineRow row = cursor == null ? null : model.selectedRow();
		String none = model.filter().isEmpty() ? Messages.find_none : Messages.find_noneFiltered;
		job = new Job(NLS.bind(Messages.find_job, text)) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Optional<TimelineSearch.Hit> hit = TimelineSearch.find(rows, full, text, from, row, forward,
							monitor::isCanceled);
					boolean around = hit.isEmpty();
					if (around)
						hit = TimelineSearch.find(rows, full, text, forward ? full.begin() : full.end(), null, forward,
								monitor::isCanceled);
					if (monitor.isCanceled()) {
						tell(this, Messages.find_cancelled);
						return Status.CANCEL_STATUS;
					}
					if (hit.isEmpty()) {
						tell(this, none);
						return Status.OK_STATUS;
					}
					TimelineSearch.Hit found = hit.get();
					String words = NLS.bind(Messages.find_found, found.row().label(), found.text());
					String how = !around ? "" : forward ? Messages.find_fromStart : Messages.find_fromEnd; //$NON-NLS-1$
					show(this, found, words + how);
					TimelineSearch.place(rows, full, text, found, MOST_COUNTED, monitor::isCanceled).ifPresent(
							place -> tell(this, words + NLS.bind(Messages.find_place, place.number(), place.count()) + how));
					return Status.OK_STATUS;
				} catch (RuntimeException | InternalError e) {
					tell(this, NLS.bind(Messages.find_failed, e.getMessage()));
					return Status.error(NLS.bind(Messages.find_failed, e.getMessage()), e);
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		job.schedule();
	}

	private void tell(Job from, String words) {
		UiThread.async(bar, () -> {
			if (job == from)
				bar.result(words, false);
		});
	}

	private void show(Job from, TimelineSearch.Hit hit, String words) {
		UiThread.async(bar, () -> {
			if (job != from)
				return;
			bar.result(words, false);
			timeline.reveal(hit.row());
			model.select(hit.begin(), hit.row());
			model.reveal(hit.begin());
		});
	}

	@Override
	public void cancelFind() {
		if (job != null)
			job.cancel();
	}

	@Override
	public void findClosed() {
		// Nobody waits for what it comes to.
		job = null;
		timeline.setFocus();
	}
}
