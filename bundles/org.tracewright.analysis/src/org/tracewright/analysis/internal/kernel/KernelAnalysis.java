// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.kernel;

import java.io.IOException;
import java.util.List;

import org.tracewright.analysis.Requirement;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.analysis.internal.Pulse;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/**
 * Threads and processors: what runs where, what waits for what and who wakes it. First all processors look who there is, in any order; then one pass in the order
 * of time follows every switch.
 */
public final class KernelAnalysis implements TraceAnalysis {

	@Override
	public String id() {
		return "kernel"; //$NON-NLS-1$
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
	public void run(Trace trace, HistoryWriter out, Progress progress) throws IOException {
		KernelEvent[] events = trace.eventTypes().stream().map(KernelEvent::of).toArray(KernelEvent[]::new);
		ThreadList threads = ThreadList.find(trace, events, progress);
		if (progress.isCancelled())
			return;
		KernelStates states = new KernelStates(trace, events, threads, out);
		out.publish();
		try (EventCursor cursor = trace.cursor(new Meaningful(events))) {
			Pulse pulse = new Pulse(trace, cursor, out, progress);
			while (cursor.next() && pulse.goesOn())
				if (cursor.isGap())
					states.gap(cursor.gap());
				else if (cursor.hasTime())
					states.event(events[cursor.type().index()], cursor);
		}
		states.end();
	}
}
