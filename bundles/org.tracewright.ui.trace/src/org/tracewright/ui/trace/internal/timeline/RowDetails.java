// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tracewright.analysis.StateSummary;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.Description;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.table.ReportTable;

/**
 * The timeline as tables: each state of the selected row, or of all rows, in the selected range, or else in the visible one; and these states added up. Follows the
 * timeline while it is shown.
 */
public final class RowDetails extends Composite {

	private static final int PAUSE_MS = 150;
	private static final int STATE_NUMBERS = 0b11100;
	private static final int SUMMARY_NUMBERS = 0b11111_1110;

	private final Timeline timeline;
	private final TimelineModel model;
	private final Supplier<TimeFormat> times;
	private final Label title;
	private final ReportTable<RowStates.Line> states;
	private final ReportTable<StateSummary.Entry> summary;
	private List<RowStates.Line> lines = List.of();
	private StateSummary shown;
	private Job job;
	private boolean selecting;
	private TimelineRow shownRow;
	private TimeRange shownRange;

	/** Below a timeline. */
	RowDetails(Composite parent, Timeline timeline, Supplier<TimeFormat> times) {
		super(parent, SWT.NONE);
		this.timeline = timeline;
		this.times = times;
		model = timeline.model();
		setData("org.tracewright.id", "timeline.details"); //$NON-NLS-1$ //$NON-NLS-2$
		GridLayout layout = new GridLayout();
		layout.marginHeight = 2;
		setLayout(layout);
		title = new Label(this, SWT.NONE);
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		CTabFolder tabs = new CTabFolder(this, SWT.TOP | SWT.FLAT);
		tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Composite statesPage = page(tabs, Messages.details_states);
		states = new ReportTable<>(statesPage, "timeline.states", //$NON-NLS-1$
				List.of(Messages.property_row, Messages.property_state, Messages.property_begin, Messages.property_end,
						Messages.property_duration),
				STATE_NUMBERS, null, line -> go(true));
		states.control().addListener(SWT.Selection, e -> go(false));
		Composite summaryPage = page(tabs, Messages.details_summary);
		summary = new ReportTable<>(summaryPage, "timeline.summary", //$NON-NLS-1$
				List.of(Messages.property_state, Messages.details_count, Messages.details_total, Messages.details_share,
						Messages.details_min, Messages.details_mean, Messages.details_p50, Messages.details_p99,
						Messages.details_max),
				SUMMARY_NUMBERS, null, entry -> {
					// It is in many places.
				});
		tabs.setSelection(0);
		PageFocus.ofTabs(tabs, () -> tabs.getSelection().getControl().setFocus());
		model.listen(new TimelineModel.Listener() {
			@Override
			public void rowsChanged() {
				later();
			}

			@Override
			public void rangeChanged() {
				later();
			}

			@Override
			public void selectionChanged() {
				if (!selecting && (model.selectedRow() != shownRow || !Objects.equals(range(), shownRange)))
					later();
			}
		});
		addDisposeListener(e -> {
			if (job != null)
				job.cancel();
		});
	}

	private static Composite page(CTabFolder tabs, String name) {
		Composite page = new Composite(tabs, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		page.setLayout(layout);
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(name);
		item.setControl(page);
		return page;
	}

	private TimeRange range() {
		return model.selection() != null ? model.selection() : model.range();
	}

	/** Reads anew a moment later, if anybody looks. */
	void later() {
		if (isDisposed() || !isVisible())
			return;
		if (job != null)
			job.cancel();
		shownRow = model.selectedRow();
		shownRange = range();
		List<TimelineRow> rows = new ArrayList<>();
		if (shownRow == null)
			rows.addAll(model.visible());
		else
			collect(shownRow, rows);
		TimeRange of = shownRange;
		job = new Job(Messages.details_job) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					RowStates found = RowStates.of(rows, of, new MonitorProgress(monitor, getName()));
					StateSummary added = StateSummary.of(RowStates.parts(rows), of.begin(), of.end(),
							new MonitorProgress(monitor, getName()));
					if (monitor.isCanceled())
						return Status.CANCEL_STATUS;
					UiThread.async(RowDetails.this, () -> show(this, found, added));
					return Status.OK_STATUS;
				} catch (RuntimeException | OutOfMemoryError | InternalError e) {
					UiThread.async(RowDetails.this, () -> title.setText(NLS.bind(Messages.failed, Messages.details_job, e)));
					return Status.error(NLS.bind(Messages.failed, Messages.details_job, e), e);
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		job.schedule(PAUSE_MS);
	}

	private static void collect(TimelineRow row, List<TimelineRow> into) {
		into.add(row);
		row.children().forEach(child -> collect(child, into));
	}

	private void show(Job from, RowStates found, StateSummary added) {
		if (job != from)
			return;
		job = null;
		lines = found.lines();
		shown = added;
		String where = shownRow == null ? Messages.details_all : shownRow.label();
		String words = NLS.bind(Messages.details_title,
				new Object[]{where, TimeFormat.duration(shownRange.length()), String.format("%,d", lines.size())}); //$NON-NLS-1$
		if (found.cut())
			words += "   " + Messages.details_cut; //$NON-NLS-1$
		else if (lines.isEmpty())
			words = NLS.bind(Messages.details_empty, where);
		title.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		states.show(lines, line -> cells(line, times.get()));
		summary.show(added.entries(), entry -> cells(entry, shownRange));
	}

	private static List<String> cells(RowStates.Line line, TimeFormat format) {
		boolean lasts = line.end() > line.begin();
		return List.of(line.row().label(), Description.text(line.part(), line.value()), format.text(line.begin()),
				lasts ? format.text(line.end()) : "", lasts ? TimeFormat.duration(line.end() - line.begin()) : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<String> cells(StateSummary.Entry entry, TimeRange of) {
		return List.of(Description.text(entry.tone(), entry.name()), String.format("%,d", entry.count()), //$NON-NLS-1$
				TimeFormat.duration(entry.total()), String.format("%.2f %%", 100.0 * entry.total() / of.length()), //$NON-NLS-1$
				TimeFormat.duration(entry.min()), TimeFormat.duration(Math.round(entry.mean())), TimeFormat.duration(entry.p50()),
				TimeFormat.duration(entry.p99()), TimeFormat.duration(entry.max()));
	}

	/** Selects on the timeline what is selected in the table. */
	private void go(boolean show) {
		int index = states.control().getSelectionIndex();
		if (index < 0)
			return;
		RowStates.Line line = lines.get(index);
		selecting = true;
		try {
			// The row stays as it was if it stands for those below it: else the table would lose the others.
			model.select(Math.max(line.begin(), shownRange.begin()), null);
			timeline.revealOnly(line.row());
			model.reveal(line.begin());
			if (show && line.end() > line.begin())
				model.show(new TimeRange(line.begin(), line.end()));
		} finally {
			selecting = false;
		}
	}

	/** What is listed. */
	public List<RowStates.Line> lines() {
		return lines;
	}

	/** What is added up; null while nothing is. */
	public StateSummary summary() {
		return job == null ? shown : null;
	}

	@Override
	public boolean setFocus() {
		return states.control().setFocus();
	}
}
