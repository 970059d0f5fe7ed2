// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.statistics;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.tracewright.analysis.Statistics;
import org.tracewright.analysis.StatisticsDifference;
import org.tracewright.analysis.StatisticsScan;
import org.tracewright.ctf.Growth;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.trace.internal.compare.Baselines;
import org.tracewright.ui.trace.internal.compare.Comparing;
import org.tracewright.ui.trace.internal.compare.ComparisonBar;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.table.ReportTable;

/**
 * The page with numbers about the events of the range that is selected on the timeline, or else of all; and how they differ from a baseline. Nothing is read before the
 * page is shown.
 */
public final class StatisticsPage extends Composite implements Comparing {

	private static final int COLUMNS = 6;
	private static final int NUMBERS = 0b1111_1111_0110;

	private final TraceDocument document;
	private final Supplier<TimeRange> range;
	private final Supplier<TimeFormat> times;
	private final Runnable watcher = () -> async(this::traceOpened);
	private final Label title;
	private final Label state;
	private final Text group;
	private final ReportTable<StatisticsText.Line> table;
	private final ComparisonBar bar;
	private final StatisticsComparison comparison;
	private final StatisticsDifferenceTable differences;
	private Job job;
	private Statistics shown;
	/** The field whose values make the groups that are shown, or are being counted. */
	private String shownKey = ""; //$NON-NLS-1$
	private StatisticsDifference difference;
	private TimeRange shownRange;
	private int shownGeneration = -1;
	/** Those of all times, which follow a trace that grows; null for a range. */
	private volatile GrowingStatistics all;
	private final TraceDocument.GrowthSink growth = this::traceGrown;
	private boolean wanted;

	/**
	 * A page.
	 *
	 * @param range the range that is selected, null for none
	 * @param times how times are written now
	 * @param editor the editor of the trace
	 */
	public StatisticsPage(Composite parent, TraceDocument document, Supplier<TimeRange> range, Supplier<TimeFormat> times,
			TraceEditor editor) {
		super(parent, SWT.NONE);
		this.document = document;
		this.range = range;
		this.times = times;
		setData("org.tracewright.id", "statistics"); //$NON-NLS-1$ //$NON-NLS-2$
		GridLayout layout = new GridLayout(COLUMNS, false);
		layout.marginWidth = 8;
		setLayout(layout);
		title = new Label(this, SWT.NONE);
		title.setFont(org.eclipse.jface.resource.JFaceResources.getHeaderFont());
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		state = new Label(this, SWT.NONE);
		state.setData("org.tracewright.id", "statistics.state"); //$NON-NLS-1$ //$NON-NLS-2$
		Label groupLabel = new Label(this, SWT.NONE);
		groupLabel.setText(Messages.group_label);
		GridData groupLabelData = new GridData();
		groupLabelData.horizontalIndent = 16;
		groupLabel.setLayoutData(groupLabelData);
		group = new Text(this, SWT.BORDER);
		group.setMessage(Messages.group_hint);
		GridData groupData = new GridData(SWT.FILL, SWT.CENTER, false, false);
		groupData.widthHint = 140;
		group.setLayoutData(groupData);
		group.addListener(SWT.DefaultSelection, e -> compute());
		Button compare = new Button(this, SWT.PUSH);
		compare.setText(Messages.compare);
		compare.setToolTipText(Messages.compare_tip);
		compare.addListener(SWT.Selection, e -> Baselines.choose(getShell(), editor, this));
		Button again = new Button(this, SWT.PUSH);
		again.setText(Messages.again);
		again.addListener(SWT.Selection, e -> again());
		bar = new ComparisonBar(this, COLUMNS, this::baselineChanged);
		Composite area = new Composite(this, SWT.NONE);
		GridLayout areaLayout = new GridLayout();
		areaLayout.marginWidth = areaLayout.marginHeight = 0;
		area.setLayout(areaLayout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, COLUMNS, 1));
		table = new ReportTable<>(area, "statistics.table", StatisticsText.titles(), NUMBERS, null, line -> { //$NON-NLS-1$
			// There is no single place that a line is about.
		});
		differences = new StatisticsDifferenceTable(area);
		comparison = new StatisticsComparison(bar, this::compared);
		compared(null);
		document.watch(watcher);
		document.watchGrowth(growth);
		addDisposeListener(e -> {
			document.unwatch(watcher);
			document.unwatchGrowth(growth);
			if (job != null)
				job.cancel();
			comparison.stop();
		});
	}

	private void async(Runnable action) {
		UiThread.async(this, action);
	}

	/** Counts, unless what is shown is of the same range. */
	public void open() {
		wanted = true;
		if (shown == null && job == null || document.generation() != shownGeneration || !Objects.equals(range.get(), shownRange))
			compute();
	}

	private void traceOpened() {
		if (wanted && document.generation() != shownGeneration)
			compute();
	}

	private void again() {
		comparison.restart();
		compute();
	}

	@Override
	public ComparisonBar comparisonBar() {
		return bar;
	}

	@Override
	public void baselineChanged() {
		comparison.restart();
	}

	/** What is shown differs so from the baseline; null when it is not compared. */
	private void compared(StatisticsDifference found) {
		if (found != null)
			differences.show(found, difference != null);
		difference = found;
		for (Table list : List.of(table.control(), differences.control())) {
			boolean there = found != null == (list == differences.control());
			((GridData) list.getLayoutData()).exclude = !there;
			list.setVisible(there);
		}
		table.control().getParent().layout(true);
	}

	/** How what is shown differs from the baseline; null when it is not compared, or not yet. */
	public StatisticsDifference difference() {
		return job == null ? difference : null;
	}

	private void compute() {
		Trace trace = document.trace();
		if (trace == null) {
			say(Messages.waiting);
			return;
		}
		if (job != null)
			job.cancel();
		TimeRange of = range.get();
		String key = group.getText().strip();
		shownKey = key;
		shownRange = of;
		shownGeneration = document.generation();
		GrowingStatistics counts = new GrowingStatistics(key, trace);
		all = of == null ? counts : null;
		title.setText(of == null ? Messages.title_all : NLS.bind(Messages.title_range, TimeFormat.duration(of.length())));
		title.setToolTipText(of == null || times.get() == null
				? null
				: times.get().text(of.begin()) + " \u2026 " + times.get().text(of.end())); //$NON-NLS-1$
		say(Messages.computing);
		job = new Job(NLS.bind(Messages.job, trace.name())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Progress progress = new MonitorProgress(monitor, getName());
					Statistics found = of == null
							? counts.count(progress)
							: StatisticsScan.run(trace, EventPredicate.ALL, of.begin(), of.end() - 1, key, progress);
					async(() -> show(this, found));
					return found.complete() ? Status.OK_STATUS : Status.CANCEL_STATUS;
				} catch (RuntimeException | OutOfMemoryError | InternalError e) {
					async(() -> fail(this, e));
					return Status.error(NLS.bind(Messages.failed, e), e);
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		job.schedule();
	}

	/** The trace has gained something; called in the job that found it. */
	private void traceGrown(Growth gained, Progress progress) {
		GrowingStatistics counts = all;
		Statistics found = counts == null ? null : counts.add(gained, progress);
		if (found != null)
			async(() -> {
				// What is counted anew tells by itself.
				if (all == counts && job == null)
					show(found, true);
			});
	}

	private void show(Job from, Statistics found) {
		if (job != from)
			return;
		job = null;
		show(found, false);
	}

	private void show(Statistics found, boolean later) {
		shown = found;
		StatisticsText text = new StatisticsText(found);
		if (later)
			table.update(StatisticsText.lines(found), text::cells);
		else
			table.show(StatisticsText.lines(found), text::cells);
		String words = found.events() == 0
				? Messages.none
				: NLS.bind(Messages.summary, String.format("%,d", found.events()), found.groups().size()); //$NON-NLS-1$
		if (found.lost() > 0)
			words += "   " + NLS.bind(Messages.lost, String.format("%,d", found.lost())); //$NON-NLS-1$ //$NON-NLS-2$
		if (!found.complete())
			words += "   " + Messages.cancelled; //$NON-NLS-1$
		say(words);
		comparison.refresh(found, shownKey);
	}

	private void fail(Job from, Throwable reason) {
		if (job != from)
			return;
		job = null;
		say(NLS.bind(Messages.failed, reason));
	}

	private void say(String words) {
		state.setText(words);
		layout(true);
	}

	/** What is shown; null while nothing is. */
	public Statistics statistics() {
		return job == null ? shown : null;
	}

	@Override
	public boolean setFocus() {
		return difference == null ? table.control().setFocus() : differences.control().setFocus();
	}
}
