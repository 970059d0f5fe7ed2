// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.Analyses;
import org.tracewright.analysis.Counter;
import org.tracewright.analysis.Overview;
import org.tracewright.analysis.OverviewScan;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.HistoryCache;
import org.tracewright.trace.Trace;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.TracePreferences;
import org.tracewright.ui.timeline.HistoryRows;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimelineLinks;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.TraceFiles;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Reads a trace for its timeline: counts its events and runs the analyses that it has events for, each in a job of its own. For the UI thread; the jobs do the work. */
final class TimelineFeed {

	private static final int BINS = 4096;

	private final Trace trace;
	private final Job overviewJob;
	private volatile OverviewScan scan;
	private final Map<AnalysisRun, HistoryRows> runs = new LinkedHashMap<>();
	private final Map<Counter, AnalysisRun> counters = new LinkedHashMap<>();
	/** The one row of all numeric fields, when they are to be compared. */
	private final TimelineRow chart = new TimelineRow("counters", Messages.rows_counters, new RowContent.Group()); //$NON-NLS-1$
	private boolean oneChart;
	private boolean changed;
	private final List<TraceAnalysis> missing = new ArrayList<>();
	private final TimelineRow events = new TimelineRow("events", Messages.rows_events, new RowContent.Group()); //$NON-NLS-1$
	private final Map<Integer, TimelineRow> types = new LinkedHashMap<>();
	private Overview overview;

	TimelineFeed(Trace trace) {
		this.trace = trace;
		HistoryCache cache = TraceFiles.histories();
		overviewJob = new Job(NLS.bind(Messages.job_overview, trace.name())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					scan = new OverviewScan(trace, BINS);
					scan.run(new MonitorProgress(monitor, getName()));
				} catch (RuntimeException | InternalError e) {
					return Status.error(NLS.bind(Messages.failed, Messages.rows_events, e), e);
				}
				return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		overviewJob.schedule();
		for (TraceAnalysis analysis : Analyses.all(TracePreferences.symbolFolders(TracePreferences.store())))
			if (analysis.requirement(trace).isMet()) {
				AnalysisRun run = new AnalysisRun(analysis, trace, cache);
				runs.put(run, null);
				run.schedule();
			} else {
				missing.add(analysis);
			}
	}

	/** The trace. */
	Trace trace() {
		return trace;
	}

	/** Whether anything is still being read. */
	boolean isRunning() {
		return overviewJob.getState() != Job.NONE
				|| runs.keySet().stream().anyMatch(run -> run.getState() != Job.NONE || run.state() == AnalysisRun.State.RUNNING);
	}

	/** What has been counted so far; null for nothing. */
	Overview overview() {
		if (overview == null || !overview.complete()) {
			OverviewScan now = scan;
			overview = now == null ? null : now.overview();
		}
		return overview;
	}

	/** The analyses that run or have run. */
	Iterable<AnalysisRun> runs() {
		return runs.keySet();
	}

	/** The analyses that the trace has no events for. */
	List<TraceAnalysis> missing() {
		return missing;
	}

	/** Makes rows for what is new; gives whether there are other rows. */
	boolean update() {
		boolean other = changed;
		changed = false;
		for (Map.Entry<AnalysisRun, HistoryRows> run : runs.entrySet()) {
			if (run.getKey().history() == null) {
				other |= run.getValue() != null;
				run.setValue(null);
				continue;
			}
			if (run.getValue() == null)
				run.setValue(new HistoryRows(run.getKey().history(),
						run.getKey().analysis().id() + run.getKey().analysis().options()));
			other |= run.getValue().update();
		}
		return other | density();
	}

	private boolean density() {
		Overview now = overview();
		if (now == null)
			return false;
		int before = types.size();
		events.content(new RowContent.Density(now.density(), now.begin(), now.end()));
		events.detail(String.format("%,d", now.events())); //$NON-NLS-1$
		for (Overview.OfType type : now.types()) {
			TimelineRow row = types.computeIfAbsent(type.type().index(),
					i -> events.add(new TimelineRow("events/" + type.type().source().name() + '/' + type.type().title(), //$NON-NLS-1$
							type.type().title(), new RowContent.Group())));
			row.content(new RowContent.Density(type.density(), now.begin(), now.end()));
			row.detail(String.format("%,d", type.events())); //$NON-NLS-1$
		}
		if (types.size() != before) {
			Map<TimelineRow, Long> counts = new HashMap<>();
			now.types().forEach(type -> counts.put(types.get(type.type().index()), type.events()));
			events.children().sort(Comparator.comparingLong(row -> -counts.getOrDefault(row, 0L)));
		}
		return types.size() != before;
	}

	/** All rows. */
	List<TimelineRow> rows() {
		List<TimelineRow> rows = new ArrayList<>();
		rows.add(events);
		boolean joined = isOneChart();
		if (joined) {
			rows.add(chart);
			chart.content(new RowContent.Curves(curves()));
		}
		runs.forEach((run, found) -> {
			if (found != null && !(joined && counters.containsValue(run)))
				rows.addAll(found.roots());
		});
		return rows;
	}

	private List<RowContent.Curve> curves() {
		List<RowContent.Curve> curves = new ArrayList<>();
		counters.values().forEach(run -> {
			if (runs.get(run) != null)
				runs.get(run).roots().forEach(row -> curves.addAll(((RowContent.Curves) row.content()).all()));
		});
		return curves;
	}

	/** Whether all numeric fields are in one row. */
	boolean isOneChart() {
		return oneChart && counters.size() > 1 && !curves().isEmpty();
	}

	/** Whether the user wants all numeric fields in one row. */
	boolean wantsOneChart() {
		return oneChart;
	}

	/** All arrows. */
	List<TimelineLinks> links() {
		List<TimelineLinks> links = new ArrayList<>();
		runs.values().forEach(run -> {
			if (run != null)
				links.addAll(run.links());
		});
		return links;
	}

	/** The numeric fields that are shown, in their order. */
	List<Counter> counters() {
		return List.copyOf(counters.keySet());
	}

	/**
	 * Shows these numeric fields, and no others.
	 *
	 * @param together whether in one row, on one scale
	 */
	void counters(List<Counter> wanted, boolean together) {
		changed |= together != oneChart;
		oneChart = together;
		counters.keySet().stream().filter(counter -> !wanted.contains(counter)).toList().forEach(counter -> {
			AnalysisRun gone = counters.remove(counter);
			gone.close();
			runs.remove(gone);
			changed = true;
		});
		for (Counter counter : wanted)
			if (!counters.containsKey(counter)) {
				AnalysisRun run = new AnalysisRun(Analyses.of(counter), trace, TraceFiles.histories());
				counters.put(counter, run);
				runs.put(run, null);
				run.schedule();
			}
	}

	/** Runs an analysis again that failed or was cancelled. */
	void retry(AnalysisRun failed) {
		if (!runs.containsKey(failed))
			return;
		runs.remove(failed);
		failed.close();
		changed = true;
		AnalysisRun run = new AnalysisRun(failed.analysis(), trace, TraceFiles.histories());
		counters.replaceAll((counter, before) -> before == failed ? run : before);
		runs.put(run, null);
		run.schedule();
	}

	/** How an analysis stands, by its id. */
	AnalysisStatus status(String id) {
		for (AnalysisRun run : runs.keySet())
			if (run.analysis().id().equals(id))
				return AnalysisStatus.of(run);
		return new AnalysisStatus(AnalysisStatus.State.MISSING, null, ""); //$NON-NLS-1$
	}

	/** Runs an analysis again that failed or was cancelled, by its id. */
	void retry(String id) {
		for (AnalysisRun run : List.copyOf(runs.keySet()))
			if (run.analysis().id().equals(id) && run.state() != AnalysisRun.State.RUNNING)
				retry(run);
	}

	/** Ends all jobs. */
	void close() {
		overviewJob.cancel();
		runs.keySet().forEach(AnalysisRun::close);
		Job purge = Job.create(Messages.reading, monitor -> {
			try {
				TraceFiles.histories().purge(TracePreferences.historyBytes(TracePreferences.store()));
			} catch (java.io.IOException e) {
				// The next one tries again.
			}
		});
		purge.setSystem(true);
		purge.schedule();
	}
}
