// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.spans;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.tracewright.analysis.AnalysisPass;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.analysis.internal.symbols.LoadedLibraries;
import org.tracewright.analysis.internal.symbols.Symbols;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** Follows what programs are at through a trace. */
final class SpanPass implements AnalysisPass {

	private final LoadedLibraries libraries = new LoadedLibraries();
	private final Symbols symbols;
	private final SpanStacks stacks;
	/** By the indexes of event types; null before the first look at the trace. */
	private SpanEvent[] events;
	private int sources;
	private boolean exact = true;

	SpanPass(HistoryWriter out, List<Path> symbolRoots) throws IOException {
		symbols = new Symbols(libraries, symbolRoots);
		stacks = new SpanStacks(symbols, out);
	}

	@Override
	public boolean extend(Trace trace, long from, Progress progress) {
		SpanEvent[] now = SpanEvent.of(trace);
		boolean goesOn = events != null;
		// Threads are called by their sources where there are several.
		if (goesOn && (SpanEvent.isOther(events, now) || sources == 1 && trace.sources().size() > 1))
			return false;
		boolean others = SpanAnalysis.hasFunctions(now) && libraries.extend(trace, goesOn ? from : Long.MIN_VALUE, progress);
		// Names were given by what was known then.
		exact &= !goesOn || !others;
		events = now;
		sources = trace.sources().size();
		stacks.extend(trace, others);
		return true;
	}

	@Override
	public EventPredicate events() {
		return new Meaningful(events);
	}

	@Override
	public void event(EventView event) throws IOException {
		stacks.event(events[event.type().index()], event);
	}

	@Override
	public void gap(Gap gap) throws IOException {
		stacks.gap(gap);
	}

	@Override
	public void soFar(long until) throws IOException {
		stacks.soFar(until);
	}

	@Override
	public void finish(long begin, long end) throws IOException {
		stacks.end(begin, end);
	}

	@Override
	public boolean isExact() {
		return exact;
	}

	@Override
	public void close() {
		symbols.close();
	}
}
