// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.kernel;

import java.util.List;

import org.tracewright.analysis.AnalysisPass;
import org.tracewright.analysis.Requirement;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Trace;

/**
 * Threads and processors: what runs where, what waits for what and who wakes it. First all processors look who there is, in any order; then one pass in the order
 * of time follows every switch.
 */
public final class KernelAnalysis implements TraceAnalysis {

	/** Its id. */
	static final String ID = "kernel"; //$NON-NLS-1$

	@Override
	public String id() {
		return ID;
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Requirement requirement(Trace trace) {
		// Switches say what runs; without them nothing else can be placed.
		List<EventType> present = trace.eventTypes().stream().filter(type -> KernelEvent.of(type) != null).toList();
		boolean switches = present.stream().anyMatch(type -> KernelEvent.of(type).kind() == KernelEvent.Kind.SWITCH);
		return new Requirement(switches ? present : List.of(), List.of("sched_switch", "sched_wakeup", "sched_wakeup_new",
				"syscall_*", "irq_handler_entry", "irq_handler_exit", "softirq_entry", "softirq_exit"));
	}

	@Override
	public AnalysisPass begin(HistoryWriter out) {
		return new KernelPass(out);
	}
}
