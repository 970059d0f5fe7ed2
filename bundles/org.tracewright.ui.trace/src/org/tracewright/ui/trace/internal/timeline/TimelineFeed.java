// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.Analyses;
import org.tracewright.analysis.Counter;
import org.tracewright.analysis.EventInstants;
import org.tracewright.analysis.Overview;
import org.tracewright.analysis.OverviewScan;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryCache;
import org.tracewright.ctf.Growth;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.TracePreferences;
import org.tracewright.ui.timeline.HistoryRows;
import org.tracewright.ui.timeline.Losses;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimelineLinks;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.TraceFiles;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Reads a trace for its timeline: counts its events and then runs the analyses that it has events for, each in a job of its own. For the UI thread; the jobs do the work. */
final class TimelineFeed {

	private static final int BINS = 4096;

	private Trace trace;
	private final int generation;
	private boolean growing;
	private boolean ended;
	private boolean begun;
	private final HistoryCache cache = TraceFiles.histories();
	private final Lateness lateness = new Lateness();
	private final AnalysisRenewal renewal = new AnalysisRenewal(this::make, this::close);
	/** All runs that are to know when the trace grows, in any thread. */
	private final Set<AnalysisRun> told = ConcurrentHashMap.newKeySet();
	private final Job overviewJob;
	private volatile OverviewScan scan;
	/** Whether counting was cancelled. */
	private volatile boolean cut;
	private final Map<AnalysisRun, HistoryRows> runs = new LinkedHashMap<>();
	private final Map<Counter, AnalysisRun> counters = new LinkedHashMap<>();
	/** The one row of all numeric fields, when they are to be compared. */
	private final TimelineRow chart = new TimelineRow("counters", Messages.rows_counters, new RowContent.Group()); //$NON-NLS-1$
	private boolean oneChart;
	private boolean changed;
	/** Whether runs have gone on whose rows may not be what they have found. */
	private boolean unseen;
	/** Rows in place of those that a failed run would have. */
	private final Map<AnalysisRun, TimelineRow> failures = new LinkedHashMap<>();
	private final List<TraceAnalysis> missing = new ArrayList<>();
	private final TimelineRow events = new TimelineRow("events", Messages.rows_events, new RowContent.Group()); //$NON-NLS-1$
	private final Map<Integer, TimelineRow> types = new LinkedHashMap<>();
	private final StreamRows streams = new StreamRows(events);
	private Overview overview;
	/** What rows show of it. */
	private Overview drawn;
	private final TimelineRow lost = new TimelineRow("lost", Messages.rows_lost, new RowContent.Lost(Losses.NONE)); //$NON-NLS-1$
	private Losses losses = Losses.NONE;

	/**
	 * For a trace.
	 *
	 * @param generation the {@link TraceDocument#generation} that it is of
	 * @param growing    whether it is being written
	 * @param counted    is run when its events have been counted, in any thread
	 */
	TimelineFeed(Trace trace, int generation, boolean growing, Runnable counted) {
		this.trace = trace;
		this.generation = generation;
		this.growing = growing;
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
		overviewJob.addJobChangeListener(IJobChangeListener.onDone(e -> {
			cut = e.getResult().matches(IStatus.CANCEL);
			counted.run();
		}));
		overviewJob.schedule();
	}

	private AnalysisRun start(TraceAnalysis analysis) {
		AnalysisRun run = make(analysis);
		runs.put(run, null);
		if (begun)
			run.schedule();
		return run;
	}

	/** Begins with the analyses. Until then only events are counted, so that there is soon something to see. */
	void begin() {
		if (begun)
			return;
		begun = true;
		List<AnalysisRun> chosen = List.copyOf(runs.keySet());
		runs.clear();
		for (TraceAnalysis analysis : Analyses.all(TracePreferences.symbolFolders(TracePreferences.store())))
			if (analysis.requirement(trace).isMet()) {
				start(analysis);
			} else {
				missing.add(analysis);
			}
		for (AnalysisRun run : chosen) {
			runs.put(run, null);
			run.schedule();
		}
	}

	/** Whether events are still being counted for the first time. */
	boolean isCounting() {
		return overviewJob.getState() != Job.NONE;
	}

	/** Whether counting was cancelled: what has been counted is not all. */
	boolean isCut() {
		return cut && !isCounting();
	}

	/** Counts events again after that was cancelled. */
	void countAgain() {
		if (!isCut())
			return;
		cut = false;
		overview = null;
		overviewJob.schedule();
	}

	private AnalysisRun make(TraceAnalysis analysis) {
		AnalysisRun run = new AnalysisRun(analysis, trace, cache, growing && !ended ? lateness : null);
		told.add(run);
		return run;
	}

	private void close(AnalysisRun run) {
		told.remove(run);
		run.close();
	}

	/** The {@link TraceDocument#generation} of the trace. */
	int generation() {
		return generation;
	}

	/** Counts what the trace has gained; in the job that found it, which waits. */
	void count(Growth growth, Progress progress) {
		lateness.add(growth);
		told.forEach(run -> run.grown(growth));
		try {
			overviewJob.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return;
		}
		OverviewScan now = scan;
		if (now == null || now.trace() == growth.trace())
			return;
		if (now.trace() == growth.before() && !cut) {
			now.grow(growth.trace(), growth.added(), progress);
			return;
		}
		// It began to count when there was less already: that is not much.
		OverviewScan again = new OverviewScan(growth.trace(), BINS);
		again.run(progress);
		scan = again;
		cut = progress.isCancelled();
	}

	/** The trace has gained something: analyses follow when it is time. */
	void grown(Trace now) {
		growing = true;
		ended = false;
		trace = now;
		overview = null;
	}

	/** The trace does not grow any more: analyses run for the last time. */
	void end() {
		ended = true;
		told.forEach(AnalysisRun::end);
	}

	/** What the analyses that are shown had to look at is so much shorter than the trace, ns. */
	long lag() {
		return runs.keySet().stream().mapToLong(AnalysisRun::lag).max().orElse(0);
	}

	/** Puts runs of what the trace is now in the place of older ones, as far as they have ended. */
	private boolean renew() {
		for (TraceAnalysis analysis : List.copyOf(missing))
			if (analysis.requirement(trace).isMet()) {
				missing.remove(analysis);
				start(analysis);
			}
		Map<AnalysisRun, HistoryRows> now = new LinkedHashMap<>();
		boolean any = false;
		for (Map.Entry<AnalysisRun, HistoryRows> entry : runs.entrySet()) {
			AnalysisRun next = renewal.next(entry.getKey(), ended, runs.size());
			if (next == null) {
				now.put(entry.getKey(), entry.getValue());
				continue;
			}
			any = true;
			HistoryRows rows = rows(next);
			rows.update();
			if (entry.getValue() != null)
				keepOpen(entry.getValue().roots(), rows.roots());
			now.put(next, rows);
			counters.replaceAll((counter, run) -> run == entry.getKey() ? next : run);
			told.remove(entry.getKey());
			renewal.retire(entry.getKey());
		}
		unseen = renewal.hasMoved();
		if (any) {
			runs.clear();
			runs.putAll(now);
		}
		return any;
	}

	private static HistoryRows rows(AnalysisRun run) {
		return new HistoryRows(run.history(), run.analysis().id() + run.analysis().options());
	}

	/** Rows that the user has opened or closed stay so. */
	private static void keepOpen(List<TimelineRow> before, List<TimelineRow> now) {
		Map<String, TimelineRow> known = new HashMap<>();
		before.forEach(row -> known.put(row.id(), row));
		for (TimelineRow row : now) {
			TimelineRow old = known.get(row.id());
			if (old != null) {
				row.expand(old.isExpanded());
				keepOpen(old.children(), row.children());
			}
		}
	}

	/** The trace. */
	Trace trace() {
		return trace;
	}

	/** Whether anything is still being read, or has been read since the last {@link #update}. */
	boolean isRunning() {
		return isReading() || unseen || runs.keySet().stream().anyMatch(run -> run.getState() != Job.NONE);
	}

	/** Whether the trace is still being read, rather than what it has gained. */
	boolean isReading() {
		return isCounting() || !begun || ended && (renewal.isRunning() || runs.keySet().stream().anyMatch(this::isOld))
				|| runs.keySet().stream().anyMatch(run -> run.state() == AnalysisRun.State.RUNNING);
	}

	/** Whether a run is still to be followed by another one. */
	private boolean isOld(AnalysisRun run) {
		return run.state() == AnalysisRun.State.COMPLETE && (run.isOutdated() || !run.isKept());
	}

	/** What had been counted at the last {@link #update}; null for nothing. */
	Overview overview() {
		if (overview == null)
			sum();
		return overview;
	}

	/** Sums up what has been counted by now: some work, with a thousand event types. */
	private void sum() {
		OverviewScan now = scan;
		overview = now == null ? null : now.overview();
	}

	/** The analyses that run or have run. */
	Iterable<AnalysisRun> runs() {
		return runs.keySet();
	}

	/** The analyses that the trace has no events for; none before they begin. */
	List<TraceAnalysis> missing() {
		return missing;
	}

	/** Makes rows for what is new; gives whether there are other rows. */
	boolean update() {
		boolean other = changed;
		changed = false;
		if (overview != null && !overview.complete())
			sum();
		if (growing)
			other |= renew();
		for (Map.Entry<AnalysisRun, HistoryRows> run : runs.entrySet()) {
			if (run.getKey().history() == null) {
				other |= run.getValue() != null;
				run.setValue(null);
				continue;
			}
			if (run.getValue() == null)
				run.setValue(rows(run.getKey()));
			other |= run.getValue().update();
		}
		return other | failures() | density();
	}

	private boolean failures() {
		boolean gone = failures.keySet().removeIf(run -> !runs.containsKey(run));
		int before = failures.size();
		for (AnalysisRun run : runs.keySet())
			if (run.state() == AnalysisRun.State.FAILED)
				failures.computeIfAbsent(run, TimelineFeed::failed);
		return gone || failures.size() != before;
	}

	private static TimelineRow failed(AnalysisRun run) {
		TimelineRow row = new TimelineRow("failed/" + run.analysis().id() + run.analysis().options(), //$NON-NLS-1$
				Messages.analysis(run.analysis()), new RowContent.Failure(NLS.bind(Messages.failed_row, run.briefFailure()),
						NLS.bind(Messages.failed_what, run.failure())));
		row.detail(Messages.rows_failed);
		return row;
	}

	/** What has failed, so that there is this row in place of what it would have found; null when it is another row. */
	AnalysisRun failed(TimelineRow row) {
		for (Map.Entry<AnalysisRun, TimelineRow> failure : failures.entrySet())
			if (failure.getValue() == row)
				return failure.getKey();
		return null;
	}

	private boolean density() {
		Overview now = overview();
		if (now == null)
			return false;
		int before = types.size();
		if (now == drawn)
			return false;
		drawn = now;
		events.content(new RowContent.Density(now.density(), now.begin(), now.binned(), EventInstants.ALL));
		events.detail(String.format("%,d", now.events())); //$NON-NLS-1$
		for (Overview.OfType type : now.types()) {
			TimelineRow row = types.computeIfAbsent(type.type().index(),
					i -> events.add(new TimelineRow("events/" + type.type().source().name() + '/' + type.type().title(), //$NON-NLS-1$
							type.type().title(), new RowContent.Group())));
			row.content(new RowContent.Density(type.density(), now.begin(), now.binned(), type.type().index()));
			row.detail(String.format("%,d", type.events())); //$NON-NLS-1$
		}
		boolean other = types.size() != before | lost(now) | streams.show(now);
		if (other) {
			Map<TimelineRow, Long> counts = new HashMap<>();
			now.types().forEach(type -> counts.put(types.get(type.type().index()), type.events()));
			counts.put(lost, Long.MAX_VALUE);
			counts.put(streams.group(), Long.MAX_VALUE - 1);
			events.children().sort(Comparator.comparingLong(row -> -counts.getOrDefault(row, 0L)));
		}
		return other;
	}

	/** What was lost has a row of its own; gives whether that is new. */
	private boolean lost(Overview now) {
		if (now.losses().isEmpty())
			return false;
		losses = Losses.of(now.losses());
		lost.content(new RowContent.Lost(losses));
		lost.detail(String.format("%,d", losses.events())); //$NON-NLS-1$
		if (lost.parent() != null)
			return false;
		events.add(lost);
		return true;
	}

	/** When events were lost. */
	Losses losses() {
		return losses;
	}

	/** All events as far as they have been counted, when that is all of them; null as long as it is not. */
	RowContent.Density counted() {
		return overview != null && overview.complete() && events.content() instanceof RowContent.Density density ? density : null;
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
			if (failures.containsKey(run))
				rows.add(failures.get(run));
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

	/** What analyses of all of the trace have found so far, by their ids. */
	Map<String, History> histories() {
		Map<String, History> histories = new HashMap<>();
		for (AnalysisRun run : runs.keySet())
			if (!counters.containsValue(run) && run.history() != null)
				histories.put(run.analysis().id(), run.history());
		return histories;
	}

	/**
	 * The rows that an event belongs to, the best first: those of the analyses, that of its type, and those of its fields.
	 *
	 * @param found attributes of {@link #histories} that it belongs to
	 */
	List<TimelineRow> rowsOf(EventType type, List<EventRow.Found> found) {
		List<TimelineRow> rows = new ArrayList<>();
		for (EventRow.Found each : found)
			for (HistoryRows of : runs.values())
				if (of != null && of.history() == each.history())
					rows.add(of.row(each.attribute()));
		rows.add(types.get(type.index()));
		counters.forEach((counter, run) -> {
			if (counter.event().equals(type.title()) && isOneChart())
				rows.add(chart);
			else if (counter.event().equals(type.title()) && runs.get(run) != null)
				rows.addAll(runs.get(run).roots());
		});
		rows.removeIf(Objects::isNull);
		return rows;
	}

	/** The events of a row and of those below it. */
	RowEvents eventsOf(TimelineRow row) {
		Map<String, RowEvents.OfAnalysis> found = new HashMap<>();
		runs.forEach((run, rows) -> {
			if (rows != null && !counters.containsValue(run))
				found.put(run.analysis().id(), new RowEvents.OfAnalysis(rows.history(), rows.within(row)));
		});
		Set<Integer> ofTypes = new HashSet<>();
		types.forEach((type, each) -> {
			if (each == row || row == events)
				ofTypes.add(type);
		});
		Set<String> titles = new HashSet<>();
		counters.forEach((counter, run) -> {
			if (row == chart || runs.get(run) != null && runs.get(run).roots().contains(row))
				titles.add(counter.event());
		});
		return new RowEvents(found, ofTypes, titles);
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

	/** The row where a numeric field is shown; null while there is none. */
	TimelineRow row(Counter counter) {
		if (isOneChart() && counters.containsKey(counter))
			return chart;
		HistoryRows found = runs.get(counters.get(counter));
		return found == null || found.roots().isEmpty() ? null : found.roots().getFirst();
	}

	/** How many events there are of each type that occurs, by its title; null when they have not all been counted. */
	Map<String, Long> eventsByTitle() {
		Overview now = overview();
		if (now == null || !now.complete())
			return null;
		Map<String, Long> counts = new HashMap<>();
		now.types().forEach(type -> counts.merge(type.type().title(), type.events(), Long::sum));
		return counts;
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
			close(gone);
			renewal.forget(gone);
			runs.remove(gone);
			changed = true;
		});
		for (Counter counter : wanted)
			if (!counters.containsKey(counter)) {
				counters.put(counter, start(Analyses.of(counter)));
			}
	}

	/** Runs an analysis again that failed or was cancelled. */
	void retry(AnalysisRun failed) {
		if (!runs.containsKey(failed))
			return;
		runs.remove(failed);
		close(failed);
		renewal.forget(failed);
		changed = true;
		AnalysisRun run = start(failed.analysis());
		counters.replaceAll((counter, before) -> before == failed ? run : before);
	}

	/** How an analysis stands, by its id. */
	AnalysisStatus status(String id) {
		if (!begun)
			return AnalysisStatus.WAITING;
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
		renewal.close();
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
