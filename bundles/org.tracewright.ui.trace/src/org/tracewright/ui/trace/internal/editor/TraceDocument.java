// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.ctf.Growth;
import org.tracewright.ctf.GrowingTrace;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;
import org.tracewright.ui.MonitorProgress;
import org.tracewright.ui.trace.internal.TraceFiles;
import org.tracewright.ui.trace.internal.align.Alignment;
import org.tracewright.ui.trace.internal.model.Column;
import org.tracewright.ui.trace.internal.model.ColumnFilter;
import org.tracewright.ui.trace.internal.model.RowFilter;
import org.tracewright.ui.trace.internal.model.RowIndex;
import org.tracewright.ui.trace.internal.model.RowReader;
import org.tracewright.ui.trace.internal.model.RowScanner;

/**
 * The trace behind an editor: opened, scanned and searched in jobs. Listeners are called in those jobs' threads. All jobs are of the family
 * {@link #FAMILY} and of this document.
 */
public final class TraceDocument {

	/** Family of all jobs that read traces for editors. */
	public static final Object FAMILY = new Object();

	/** Is told what happens, in any thread. */
	interface Listener {

		/** The trace is open. */
		void opened(Trace trace);

		/** The trace was opened again: it is another one from now on, and its rows are those of the old one until it is filtered. */
		void reopened(TraceGrowth growth);

		/** The trace has gained something; the index is one of more rows. */
		void grown(RowIndex index);

		/** The trace could not be opened again; the old one stays. */
		void notReopened(List<Problem> problems);

		/** The trace cannot be read. */
		void failed(List<Problem> problems);

		/** Another index is used from now on, for other filters. */
		void indexReplaced(RowIndex index);

		/** The scan has ended: complete, or cancelled by the user. */
		void scanned(RowIndex index);

		/** Another fault was found while reading. */
		void problem(Problem problem);
	}

	private final String name;
	private final List<Path> places;
	private final Listener listener;
	private final Supplier<Alignment> alignment;
	/** More faults than these are not listed; they are gaps in the table all the same. */
	private static final int MAX_PROBLEMS = 1000;

	private final Set<Problem> problems = new LinkedHashSet<>();
	private GrowingTrace source;
	private volatile Trace trace;
	private volatile boolean growing;
	private volatile int generation;
	private volatile long start;
	private volatile boolean disposed;
	private Filters filters = Filters.NONE;
	private Map<Column, String> errors = Map.of();
	private volatile View view;
	private Job scan;
	private Job open;
	private Job refresh;
	/** By how much times are moved. */
	private volatile Alignment aligned = Alignment.NONE;
	private Job growth;
	private TimeFormat format;
	private final List<GrowthSink> sinks = new CopyOnWriteArrayList<>();
	private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
	private final List<Runnable> later = new ArrayList<>();
	private boolean pictured;

	/** What rows are read with; the parts belong together. */
	private record View(Trace trace, RowFilter filter, RowIndex index) {
	}

	/**
	 * For what lies at some places.
	 *
	 * @param alignment by how much times are moved; asked whenever the trace is opened
	 */
	TraceDocument(String name, List<Path> places, Supplier<Alignment> alignment, Listener listener) {
		this.name = name;
		this.places = places;
		this.alignment = alignment;
		this.listener = listener;
	}

	/** Runs an action, in any thread, whenever the trace has been opened, or opened again. */
	public void watch(Runnable watcher) {
		watchers.add(watcher);
	}

	/** Does not run an action any more. */
	public void unwatch(Runnable watcher) {
		watchers.remove(watcher);
	}

	/** Runs an action when the first picture of the trace is there: what that does not need would only take processors from it. For the UI thread. */
	public void afterPicture(Runnable action) {
		if (pictured)
			action.run();
		else
			later.add(action);
	}

	/** The first picture of the trace is there, or nobody waits for one. For the UI thread. */
	public void pictured() {
		pictured = true;
		List<Runnable> actions = List.copyOf(later);
		later.clear();
		actions.forEach(Runnable::run);
	}

	/** Whether nothing waits for the first picture any more. For the UI thread. */
	public boolean isPictured() {
		return pictured;
	}

	/** Takes part in what a trace has gained. */
	@FunctionalInterface
	public interface GrowthSink {

		/** A trace that goes on has gained something; called in the thread of the job that looks, which waits: it does not look again before all have taken it. */
		void grown(Growth growth, Progress progress);
	}

	/** Tells a sink of all that the trace gains while it is followed. */
	public void watchGrowth(GrowthSink sink) {
		sinks.add(sink);
	}

	/** Does not tell a sink any more. */
	public void unwatchGrowth(GrowthSink sink) {
		sinks.remove(sink);
	}

	/** Says whether the trace is being written: what is not complete is then no problem. */
	public void growing(boolean isGrowing) {
		growing = isGrowing;
	}

	/** Whether the trace is believed to be written still. */
	public boolean isGrowing() {
		return growing;
	}

	/** Grows whenever the trace is another one than before, rather than more of it. */
	public int generation() {
		return generation;
	}

	/** A job of this document. */
	private abstract class ReadJob extends Job {

		/**
		 * A job.
		 *
		 * @param cancelled what to do when it is cancelled, also before it began: {@code run} is not called then
		 */
		ReadJob(String task, Runnable cancelled) {
			super(task);
			addJobChangeListener(IJobChangeListener.onDone(e -> {
				if (e.getResult().getSeverity() == IStatus.CANCEL && !disposed)
					cancelled.run();
			}));
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY || family == TraceDocument.this;
		}
	}

	private Trace read(IProgressMonitor monitor, String task) throws TraceReadException {
		Alignment now = alignment.get();
		GrowingTrace opened = TraceFiles.open(places, now, growing, new MonitorProgress(monitor, task));
		if (monitor.isCanceled())
			return null;
		source = opened;
		aligned = now;
		use(opened.trace());
		return opened.trace();
	}

	/** Another trace is read from now on. */
	private void use(Trace opened) {
		start = first(opened);
		generation++;
		trace = opened;
	}

	/** Opens the trace and scans it. */
	void open() {
		open = new ReadJob(NLS.bind(Messages.job_open, name), () -> listener.failed(List
				.of(Problem.of(Problem.Severity.ERROR, Problem.Kind.CANCELLED, places.getFirst(), Messages.error_cancelled)))) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Trace opened = read(monitor, getName());
					if (opened == null)
						return Status.CANCEL_STATUS;
					opened.problems().forEach(TraceDocument.this::note);
					listener.opened(opened);
					watchers.forEach(Runnable::run);
					return Status.OK_STATUS;
				} catch (TraceReadException e) {
					if (monitor.isCanceled())
						return Status.CANCEL_STATUS;
					listener.failed(e.problems());
					return Status.OK_STATUS;
				} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
					// A fault of ours, not of the trace: it belongs into the log with its stack.
					listener.failed(List.of(Problem.of(Problem.Severity.ERROR, Problem.Kind.INTERNAL, places.getFirst(),
							NLS.bind(Messages.error_internal, e))));
					return Status.error(NLS.bind(Messages.error_internal, name), e);
				}
			}
		};
		// While nothing is there yet, this comes often.
		open.setSystem(growing);
		open.schedule();
	}

	private static boolean isDone(Job job) {
		return job == null || job.getState() == Job.NONE;
	}

	/** Opens the trace again, because it may have grown; not while it is being opened. */
	void refresh() {
		Trace before = trace;
		if (before == null || !isDone(refresh) || !isDone(growth))
			return;
		Alignment alignedBefore = aligned;
		refresh = new ReadJob(NLS.bind(Messages.job_refresh, name), () -> {
			// Everything stays as it was.
		}) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Trace opened = read(monitor, getName());
					if (opened == null)
						return Status.CANCEL_STATUS;
					tellReopened(before, opened, !alignedBefore.equals(aligned));
					return Status.OK_STATUS;
				} catch (TraceReadException e) {
					if (monitor.isCanceled())
						return Status.CANCEL_STATUS;
					listener.notReopened(e.problems());
					return Status.OK_STATUS;
				} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
					return Status.error(NLS.bind(Messages.error_internal, name), e);
				}
			}
		};
		refresh.schedule();
	}

	private void tellReopened(Trace before, Trace opened, boolean moved) {
		synchronized (problems) {
			problems.clear();
		}
		opened.problems().forEach(this::note);
		listener.reopened(TraceGrowth.of(before, opened, moved));
		watchers.forEach(Runnable::run);
	}

	/** Whether nothing is being read but rows that are looked at, so that it can be looked whether the trace has grown. */
	boolean isIdle() {
		View now = view;
		return isDone(open) && isDone(refresh) && isDone(growth)
				&& (trace == null || isDone(scan) && now != null && now.trace == trace && now.index.complete());
	}

	/** Looks whether the trace has grown, and takes what is new; then tells so in the job's thread. Only when {@link #isIdle idle}. */
	void grow(Runnable done) {
		growth = new ReadJob(NLS.bind(Messages.job_follow, name), done) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Progress progress = new MonitorProgress(monitor, getName());
				try {
					Growth found = source.refresh(growing, progress);
					if (found.isAny() && found.continues()) {
						take(found, progress);
					} else if (found.isAny()) {
						use(found.trace());
						tellReopened(found.before(), found.trace(), false);
					}
				} catch (TraceReadException e) {
					if (monitor.isCanceled())
						return Status.CANCEL_STATUS;
					listener.notReopened(e.problems());
				} catch (RuntimeException | StackOverflowError | OutOfMemoryError | InternalError e) {
					done.run();
					return Status.error(NLS.bind(Messages.error_internal, name), e);
				}
				if (monitor.isCanceled())
					return Status.CANCEL_STATUS;
				done.run();
				return Status.OK_STATUS;
			}
		};
		// It comes and goes all the time: nothing for the Progress view.
		growth.setSystem(true);
		growth.schedule();
	}

	private void take(Growth found, Progress progress) {
		Trace now = found.trace();
		View before;
		RowFilter filter;
		synchronized (this) {
			before = view;
			trace = now;
			boolean otherTypes = !now.eventTypes().equals(found.before().eventTypes());
			if (otherTypes)
				filters = filters.boundTo(now, format);
			filter = otherTypes ? compile(format) : before.filter;
		}
		synchronized (problems) {
			problems.removeIf(problem -> found.before().problems().contains(problem) && !now.problems().contains(problem));
		}
		now.problems().forEach(this::note);
		RowIndex more = before.trace == found.before() && before.index.complete()
				? RowScanner.grow(now, filter, before.index, found.from(), this::note, progress)
				: null;
		synchronized (this) {
			if (view == before && more != null) {
				view = new View(now, filter, more);
			} else {
				// The user has changed filters meanwhile.
				scan(format);
				more = null;
			}
		}
		if (more != null)
			listener.grown(more);
		sinks.forEach(sink -> sink.grown(found, progress));
	}

	private static long first(Trace opened) {
		try (EventCursor cursor = opened.cursor()) {
			return cursor.next() && cursor.hasTime() ? cursor.time() : 0;
		}
	}

	private void note(Problem problem) {
		synchronized (problems) {
			if (problems.size() >= MAX_PROBLEMS || !problems.add(problem))
				return;
		}
		listener.problem(problem);
	}

	/** What is wrong with the trace, as far as it has been read. */
	public List<Problem> problems() {
		synchronized (problems) {
			return List.copyOf(problems);
		}
	}

	/** The open trace, or null. */
	public Trace trace() {
		return trace;
	}

	/** Time of the first event, ns since the origin. */
	public long start() {
		return start;
	}

	/** The index of the rows that the filters let through, or null. */
	public RowIndex index() {
		View now = view;
		return now == null ? null : now.index;
	}

	/** The filters as the user wrote them. */
	public synchronized Filters filters() {
		return filters;
	}

	/** Remembers filters that are to be used as soon as the trace is open. */
	synchronized void remember(Filters wanted) {
		filters = wanted;
	}

	/** Why quick filters are not used, by column. */
	public synchronized Map<Column, String> filterErrors() {
		return errors;
	}

	/** Uses other filters; quick filters that cannot be understood are left out and are among the {@link #filterErrors}. */
	synchronized void filter(Filters wanted, TimeFormat times) {
		filters = wanted;
		scan(times);
	}

	private synchronized void scan(TimeFormat times) {
		format = times;
		if (scan != null)
			scan.cancel();
		RowFilter filter = compile(times);
		Trace scanned = trace;
		RowIndex fresh = new RowIndex(scanned.streams().size());
		view = new View(scanned, filter, fresh);
		listener.indexReplaced(fresh);
		scan = new ReadJob(NLS.bind(filters.isEmpty() ? Messages.job_scan : Messages.job_filter, name), () -> {
			fresh.end();
			listener.scanned(fresh);
		}) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					RowScanner.scan(scanned, filter, fresh, TraceDocument.this::note, new MonitorProgress(monitor, getName()));
				} catch (RuntimeException | StackOverflowError | OutOfMemoryError | InternalError e) {
					fresh.end();
					listener.scanned(fresh);
					return Status.error(NLS.bind(Messages.error_internal, name), e);
				}
				if (monitor.isCanceled())
					return Status.CANCEL_STATUS;
				listener.scanned(fresh);
				return Status.OK_STATUS;
			}
		};
		scan.schedule();
	}

	private synchronized RowFilter compile(TimeFormat times) {
		RowFilter all = filters.expression() == null || filters.expression().predicate() == null
				? RowFilter.ALL
				: RowFilter.of(filters.expression().predicate());
		Map<Column, String> failed = new LinkedHashMap<>();
		for (Map.Entry<Column, String> filter : filters.columns().entrySet())
			try {
				all = all.and(new ColumnFilter(filter.getKey(), filter.getValue()).compile(trace, times));
			} catch (ColumnFilter.SyntaxException e) {
				failed.put(filter.getKey(), e.getMessage());
			}
		errors = failed;
		return all;
	}

	/** A new reader of the current rows, for one thread. */
	RowReader reader() {
		View now = view;
		return new RowReader(now.trace, now.filter, now.index);
	}

	/** Does work with a reader in a job that the user can cancel; a negative result means that nothing was found. */
	Job search(String task, Function<Progress, Function<RowReader, Long>> work, Consumer<Long> found, Runnable cancelled) {
		Job job = new ReadJob(task, cancelled) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try (RowReader reader = reader()) {
					long row = work.apply(new MonitorProgress(monitor, getName())).apply(reader);
					if (monitor.isCanceled())
						return Status.CANCEL_STATUS;
					found.accept(row);
					return Status.OK_STATUS;
				}
			}
		};
		job.setUser(false);
		job.schedule();
		return job;
	}

	/** Ends all jobs. */
	void dispose() {
		disposed = true;
		Job.getJobManager().cancel(this);
		if (trace != null)
			trace.close();
	}

	/** Whether the editor is closed. */
	boolean disposed() {
		return disposed;
	}
}
