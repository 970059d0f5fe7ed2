// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.spans;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.tracewright.analysis.Requirement;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.analysis.internal.Pulse;
import org.tracewright.analysis.internal.symbols.LoadedLibraries;
import org.tracewright.analysis.internal.symbols.Symbols;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** What programs were at: spans and calls of functions, stacked upon each other, for each thread. */
public final class SpanAnalysis implements TraceAnalysis {

	private final List<Path> symbolRoots;

	/** Names functions by the files that are where they were recorded. */
	public SpanAnalysis() {
		this(List.of());
	}

	/**
	 * Names functions by copies of files first.
	 *
	 * @param symbolRoots folders with copies of the programs and libraries that were traced
	 */
	public SpanAnalysis(List<Path> symbolRoots) {
		this.symbolRoots = List.copyOf(symbolRoots);
	}

	@Override
	public String id() {
		return "spans"; //$NON-NLS-1$
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public String options() {
		return symbolRoots.stream().map(Path::toString).collect(Collectors.joining("\n"));
	}

	@Override
	public String inputs(Trace trace, Progress progress) {
		try (Symbols symbols = symbols(trace, SpanEvent.of(trace), progress)) {
			return symbols.facts(progress);
		}
	}

	/** Where no event has the address of a function, there is nothing to look for. */
	private Symbols symbols(Trace trace, SpanEvent[] events, Progress progress) {
		boolean functions = Arrays.stream(events).anyMatch(event -> event != null && event.address() != null);
		return new Symbols(functions ? LoadedLibraries.find(trace, progress) : LoadedLibraries.NONE, symbolRoots);
	}

	@Override
	public Requirement requirement(Trace trace) {
		SpanEvent[] events = SpanEvent.of(trace);
		return new Requirement(trace.eventTypes().stream().filter(type -> events[type.index()] != null).toList(),
				List.of("*_begin", "*_end", "*_entry", "*_exit", "lttng_ust_cyg_profile*:func_*"));
	}

	@Override
	public void run(Trace trace, HistoryWriter out, Progress progress) throws IOException {
		SpanEvent[] events = SpanEvent.of(trace);
		try (Symbols symbols = symbols(trace, events, progress)) {
			if (!progress.isCancelled())
				run(trace, events, new SpanStacks(trace, symbols, out), out, progress);
		}
	}

	private static void run(Trace trace, SpanEvent[] events, SpanStacks stacks, HistoryWriter out, Progress progress)
			throws IOException {
		try (EventCursor cursor = trace.cursor(new Meaningful(events))) {
			Pulse pulse = new Pulse(trace, cursor, out, progress);
			while (cursor.next() && pulse.goesOn())
				if (cursor.isGap())
					stacks.gap(cursor.gap());
				else if (cursor.hasTime())
					stacks.event(events[cursor.type().index()], cursor);
		}
		stacks.end();
	}
}
