// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.nio.file.Path;
import java.util.List;

import org.tracewright.analysis.internal.counters.CounterAnalysis;
import org.tracewright.analysis.internal.kernel.KernelAnalysis;
import org.tracewright.analysis.internal.latencies.LatencyAnalysis;
import org.tracewright.analysis.internal.logs.LogAnalysis;
import org.tracewright.analysis.internal.spans.SpanAnalysis;

/** The analyses that make rows of a timeline. */
public final class Analyses {

	private Analyses() {
	}

	/** The one that draws a numeric field. */
	public static TraceAnalysis of(Counter counter) {
		return new CounterAnalysis(counter);
	}

	/**
	 * The one that measures how long things take: what is known of the kernel and of programs, and pairs of events by rules.
	 *
	 * @param symbolRoots folders with copies of the programs and libraries that were traced; they name functions
	 */
	public static TraceAnalysis latencies(List<LatencyRule> rules, List<Path> symbolRoots) {
		return new LatencyAnalysis(rules, symbolRoots);
	}

	/** All that any trace may have rows of, in the order in which their rows are shown. */
	public static List<TraceAnalysis> all() {
		return all(List.of());
	}

	/**
	 * All that any trace may have rows of, in the order in which their rows are shown.
	 *
	 * @param symbolRoots folders with copies of the programs and libraries that were traced; they name functions
	 */
	public static List<TraceAnalysis> all(List<Path> symbolRoots) {
		return List.of(new SpanAnalysis(symbolRoots), new KernelAnalysis(), new LogAnalysis());
	}
}
