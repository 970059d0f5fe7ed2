// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.tracewright.analysis.TraceAnalysis;

/**
 * Lets the analyses of a trace that has grown go on, all together for the time of at most one processor, and begins those anew that cannot. A run that takes the place of
 * another reads all of the trace, and is begun when that one has rested for some times as long as it took. For the UI thread.
 */
public final class AnalysisRenewal {

	/** For so many times as long as it took an analysis rests before it begins anew, where there is only one. */
	private static final long REST = 4;
	private static final long LEAST_REST_NANOS = 300_000_000;

	private final Function<TraceAnalysis, AnalysisRun> maker;
	private final Consumer<AnalysisRun> closer;
	private final Map<AnalysisRun, AnalysisRun> running = new HashMap<>();
	/** Runs whose histories may still be read by somebody, by the analyses' ids. */
	private final Map<String, AnalysisRun> retired = new HashMap<>();
	private boolean moved;

	/**
	 * A renewal.
	 *
	 * @param maker  makes runs of an analysis of the trace as it is now
	 * @param closer ends runs
	 */
	public AnalysisRenewal(Function<TraceAnalysis, AnalysisRun> maker, Consumer<AnalysisRun> closer) {
		this.maker = maker;
		this.closer = closer;
	}

	/**
	 * Lets a run go on when it is time.
	 *
	 * @param ended whether the trace does not grow any more: then nobody waits
	 * @param runs  how many analyses follow the trace
	 * @return a run that takes its place from now on; null for none
	 */
	public AnalysisRun next(AnalysisRun run, boolean ended, int runs) {
		AnalysisRun next = running.get(run);
		if (next == null) {
			// One that failed or was cancelled is left to the user.
			boolean rests = run.state() == AnalysisRun.State.COMPLETE && run.getState() == Job.NONE;
			if (rests && run.isOutdated() && (ended || isRested(run, REST * runs)))
				begin(run);
			else if (rests && run.isBehind() && (ended || isRested(run, runs)))
				goOn(run);
			return null;
		}
		if (next.state() == AnalysisRun.State.RUNNING)
			return null;
		running.remove(run);
		if (next.state() == AnalysisRun.State.COMPLETE)
			return next;
		closer.accept(next);
		return null;
	}

	private void goOn(AnalysisRun run) {
		moved = true;
		run.goOn();
	}

	/** Whether any run was let go on, or begun, since this was asked last: it may have ended since, but what it has found has not been looked at. */
	boolean hasMoved() {
		boolean any = moved;
		moved = false;
		return any;
	}

	private void begin(AnalysisRun run) {
		moved = true;
		AnalysisRun next = maker.apply(run.analysis());
		next.setSystem(true);
		running.put(run, next);
		next.schedule();
	}

	private static boolean isRested(AnalysisRun run, long times) {
		return System.nanoTime() - run.ended() > Math.max(LEAST_REST_NANOS, times * run.duration());
	}

	/** A run is not shown any more. Those who read its history have until the next one of its kind is. */
	public void retire(AnalysisRun run) {
		AnalysisRun before = retired.put(run.analysis().id() + run.analysis().options(), run);
		if (before != null)
			closer.accept(before);
	}

	/** Forgets about a run. */
	void forget(AnalysisRun run) {
		AnalysisRun next = running.remove(run);
		if (next != null)
			closer.accept(next);
	}

	/** Whether any begins anew. */
	boolean isRunning() {
		return !running.isEmpty();
	}

	/** Ends all. */
	public void close() {
		running.values().forEach(closer);
		retired.values().forEach(closer);
	}
}
