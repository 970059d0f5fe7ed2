// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.HashMap;
import java.util.Map;

import org.tracewright.analysis.history.HistoryCache;
import org.tracewright.trace.Trace;

/**
 * Runs the analyses of a trace again when it has grown: each when it has rested for some times as long as it took, so that all of them take at most a quarter of
 * the time of one processor, however large the trace becomes. For the UI thread.
 */
final class AnalysisRenewal {

	/** For so many times as long as it took an analysis rests before it runs again, where there is only one. */
	private static final long REST = 4;
	private static final long LEAST_REST_NANOS = 300_000_000;

	private final HistoryCache cache;
	private final Map<AnalysisRun, AnalysisRun> running = new HashMap<>();
	/** Runs whose histories may still be read by somebody, by the analyses' ids. */
	private final Map<String, AnalysisRun> retired = new HashMap<>();

	AnalysisRenewal(HistoryCache cache) {
		this.cache = cache;
	}

	/**
	 * A run that takes the place of another one, if it has ended; otherwise it is begun if it is time.
	 *
	 * @param trace the trace as it is now
	 * @param ended whether it stays so: then what is found is kept, and nobody waits
	 * @param runs  how many analyses follow the trace
	 * @return null while there is none
	 */
	AnalysisRun next(AnalysisRun run, Trace trace, boolean ended, int runs) {
		AnalysisRun next = running.get(run);
		if (next == null) {
			boolean old = run.trace() != trace || ended && !run.isKept();
			if (old && run.state() != AnalysisRun.State.RUNNING && (ended || isRested(run, runs)))
				begin(run, trace, ended);
			return null;
		}
		if (next.state() == AnalysisRun.State.RUNNING)
			return null;
		running.remove(run);
		if (next.state() == AnalysisRun.State.COMPLETE)
			return next;
		next.close();
		return null;
	}

	private void begin(AnalysisRun run, Trace trace, boolean ended) {
		// One that failed or was cancelled is left to the user.
		if (run.state() != AnalysisRun.State.COMPLETE)
			return;
		AnalysisRun next = new AnalysisRun(run.analysis(), trace, cache, ended);
		next.setSystem(!ended);
		running.put(run, next);
		next.schedule();
	}

	private static boolean isRested(AnalysisRun run, int runs) {
		return System.nanoTime() - run.ended() > Math.max(LEAST_REST_NANOS, REST * runs * run.duration());
	}

	/** A run is not shown any more. Those who read its history have until the next one of its kind is. */
	void retire(AnalysisRun run) {
		AnalysisRun before = retired.put(run.analysis().id() + run.analysis().options(), run);
		if (before != null)
			before.close();
	}

	/** Forgets about a run. */
	void forget(AnalysisRun run) {
		AnalysisRun next = running.remove(run);
		if (next != null)
			next.close();
	}

	/** Whether any runs. */
	boolean isRunning() {
		return !running.isEmpty();
	}

	/** Ends all. */
	void close() {
		running.values().forEach(AnalysisRun::close);
		retired.values().forEach(AnalysisRun::close);
	}
}
