// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.statistics;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.Statistics;
import org.tracewright.analysis.StatisticsDifference;
import org.tracewright.analysis.StatisticsScan;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.trace.internal.compare.ComparisonBar;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Counts what statistics are compared with, and compares. For the UI thread; a job counts. */
final class StatisticsComparison {

	private final ComparisonBar bar;
	private final Consumer<StatisticsDifference> compared;
	private Job job;
	/** What is compared, and the field whose values make the groups; null for nothing yet. */
	private Statistics after;
	private String key = ""; //$NON-NLS-1$
	/** The baseline by the same field; null when it has not been counted. */
	private Statistics before;
	private boolean failed;

	/**
	 * Of a page.
	 *
	 * @param compared is told how the statistics that were {@link #refresh given last} differ; null when they are not compared any more
	 */
	StatisticsComparison(ComparisonBar bar, Consumer<StatisticsDifference> compared) {
		this.bar = bar;
		this.compared = compared;
	}

	/** Compares with something else, or with nothing when the bar shows no baseline. */
	void restart() {
		stop();
		before = null;
		failed = false;
		compared.accept(null);
		if (after != null)
			refresh(after, key);
	}

	/** Gives up what is being counted. */
	void stop() {
		if (job != null)
			job.cancel();
		job = null;
	}

	/** Compares statistics, at once or when the baseline has been counted. */
	void refresh(Statistics now, String nowKey) {
		after = now;
		if (!key.equals(nowKey)) {
			stop();
			before = null;
			failed = false;
		}
		key = nowKey;
		if (bar.baseline() == null || failed)
			return;
		if (before != null)
			show();
		else if (job == null)
			start();
	}

	private void start() {
		Trace trace = bar.baseline().editor().events().document().trace();
		TimeRange range = bar.baseline().range();
		String by = key;
		bar.say(Messages.baseline_counting, false);
		Job started = new Job(NLS.bind(Messages.job_baseline, trace.name())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Progress progress = new MonitorProgress(monitor, getName());
					Statistics found = range == null
							? new GrowingStatistics(by, trace).count(progress)
							: StatisticsScan.run(trace, EventPredicate.ALL, range.begin(), range.end() - 1, by, progress);
					if (!found.complete())
						return Status.CANCEL_STATUS;
					ended(this, () -> {
						before = found;
						show();
					});
					return Status.OK_STATUS;
				} catch (RuntimeException | OutOfMemoryError | InternalError e) {
					ended(this, () -> fail(NLS.bind(Messages.baseline_failed, e)));
					return Status.error(NLS.bind(Messages.baseline_failed, e), e);
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		started.addJobChangeListener(IJobChangeListener.onDone(e -> {
			if (e.getResult().getSeverity() == IStatus.CANCEL)
				ended(started, () -> fail(Messages.baseline_cancelled));
		}));
		job = started;
		started.schedule();
	}

	/** What a job found counts only when it was not given up since. */
	private void ended(Job which, Runnable action) {
		UiThread.async(bar, () -> {
			if (job == which) {
				job = null;
				action.run();
			}
		});
	}

	private void show() {
		bar.say(before.events() == 0 ? Messages.baseline_empty : Messages.measure, true);
		compared.accept(StatisticsDifference.of(after, before));
	}

	private void fail(String words) {
		failed = true;
		bar.say(words, false);
	}
}
