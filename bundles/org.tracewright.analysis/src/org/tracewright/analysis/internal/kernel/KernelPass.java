// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.kernel;

import java.io.IOException;

import org.tracewright.analysis.AnalysisPass;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** Follows threads and processors through a trace. */
final class KernelPass implements AnalysisPass {

	private final HistoryWriter out;
	private final ThreadList threads = new ThreadList();
	private KernelEvent[] events = {};
	/** Null before the first look at the trace. */
	private KernelStates states;
	private int sources;
	private boolean exact = true;

	KernelPass(HistoryWriter out) {
		this.out = out;
	}

	@Override
	public boolean extend(Trace trace, long from, Progress progress) throws IOException {
		events = trace.eventTypes().stream().map(KernelEvent::of).toArray(KernelEvent[]::new);
		boolean others = threads.extend(trace, events, from, progress);
		if (progress.isCancelled())
			return true;
		if (states == null)
			states = new KernelStates(trace, events, threads, out);
		else {
			// Rows have the names and places that were known when they were made.
			exact &= !others && sources == trace.sources().size();
			if (!states.extend(trace, events))
				return false;
		}
		sources = trace.sources().size();
		out.publish();
		return true;
	}

	@Override
	public EventPredicate events() {
		return new Meaningful(events);
	}

	@Override
	public void event(EventView event) throws IOException {
		states.event(events[event.type().index()], event);
	}

	@Override
	public void gap(Gap gap) throws IOException {
		states.gap(gap);
	}

	@Override
	public void soFar(long until) {
		states.soFar(until);
	}

	@Override
	public void finish(long begin, long end) throws IOException {
		states.end(end);
	}

	@Override
	public boolean isExact() {
		return exact;
	}
}
