// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.statistics;

import org.tracewright.analysis.OverviewScan;
import org.tracewright.analysis.Statistics;
import org.tracewright.analysis.StatisticsScan;
import org.tracewright.ctf.Growth;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** Statistics of all events of a trace, to which those are added that it gains. Safe for use by several threads, which wait for each other. */
final class GrowingStatistics {

	private final StatisticsScan scan;
	private Trace trace;
	private boolean counted;

	/**
	 * Of a trace; nothing is counted yet.
	 *
	 * @param key name of a field whose values make the groups; empty for event types
	 */
	GrowingStatistics(String key, Trace trace) {
		scan = new StatisticsScan(key);
		this.trace = trace;
	}

	/** Counts all events that there are. */
	synchronized Statistics count(Progress progress) {
		scan.add(trace, trace, EventPredicate.ALL, Long.MIN_VALUE, Long.MAX_VALUE, progress);
		counted = true;
		return statistics();
	}

	/** Adds what the trace has gained; null when there is nothing to be told of that. */
	synchronized Statistics add(Growth growth, Progress progress) {
		if (growth.before() != trace)
			return null;
		trace = growth.trace();
		if (!counted)
			return null;
		scan.add(trace, growth.added(), EventPredicate.ALL, Long.MIN_VALUE, Long.MAX_VALUE, progress);
		return statistics();
	}

	private Statistics statistics() {
		long[] all = OverviewScan.range(trace);
		return scan.statistics(all[0], all[1]);
	}
}
