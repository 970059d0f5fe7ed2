// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.spans;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.tracewright.analysis.AnalysisPass;
import org.tracewright.analysis.Requirement;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.symbols.LoadedLibraries;
import org.tracewright.analysis.internal.symbols.Symbols;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** What programs were at: spans and calls of functions, stacked upon each other, for each thread. */
public final class SpanAnalysis implements TraceAnalysis {

	/** Its id. */
	static final String ID = "spans"; //$NON-NLS-1$

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
		return ID;
	}

	@Override
	public int version() {
		return 3;
	}

	@Override
	public String options() {
		return symbolRoots.stream().map(Path::toString).collect(Collectors.joining("\n"));
	}

	@Override
	public String inputs(Trace trace, Progress progress) {
		LoadedLibraries libraries = new LoadedLibraries();
		if (hasFunctions(SpanEvent.of(trace)))
			libraries.extend(trace, Long.MIN_VALUE, progress);
		try (Symbols symbols = new Symbols(libraries, symbolRoots)) {
			return symbols.facts(progress);
		}
	}

	@Override
	public Requirement requirement(Trace trace) {
		SpanEvent[] events = SpanEvent.of(trace);
		return new Requirement(trace.eventTypes().stream().filter(type -> events[type.index()] != null).toList(),
				List.of("*_begin", "*_end", "*_entry", "*_exit", "lttng_ust_cyg_profile*:func_*"));
	}

	/** Whether any event has the address of a function; otherwise there is none to be named. */
	public static boolean hasFunctions(SpanEvent[] events) {
		return Arrays.stream(events).anyMatch(event -> event != null && event.address() != null);
	}

	@Override
	public AnalysisPass begin(HistoryWriter out) throws IOException {
		return new SpanPass(out, symbolRoots);
	}
}
