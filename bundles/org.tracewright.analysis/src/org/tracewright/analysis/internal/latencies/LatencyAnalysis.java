// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tracewright.analysis.AnalysisPass;
import org.tracewright.analysis.LatencyRule;
import org.tracewright.analysis.LatencyRules;
import org.tracewright.analysis.Requirement;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.kernel.KernelEvent;
import org.tracewright.analysis.internal.kernel.KernelEvent.Kind;
import org.tracewright.analysis.internal.spans.SpanAnalysis;
import org.tracewright.analysis.internal.spans.SpanEvent;
import org.tracewright.analysis.internal.symbols.LoadedLibraries;
import org.tracewright.analysis.internal.symbols.Symbols;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/**
 * How long things take: pairs of events of the kernel, spans of programs, and what rules of the user name. Each rule is a group, with links from begin to end for each
 * detail whose values are numbers of texts that say whose they are, -1 for nobody; and with numbers of what could not be paired.
 */
public final class LatencyAnalysis implements TraceAnalysis {

	private final List<LatencyRule> rules;
	private final List<Path> symbolRoots;

	/**
	 * With rules of the user.
	 *
	 * @param symbolRoots folders with copies of the programs and libraries that were traced; they name functions
	 */
	public LatencyAnalysis(List<LatencyRule> rules, List<Path> symbolRoots) {
		this.rules = List.copyOf(rules);
		this.symbolRoots = List.copyOf(symbolRoots);
	}

	@Override
	public String id() {
		return "latencies"; //$NON-NLS-1$
	}

	@Override
	public int version() {
		return 3;
	}

	@Override
	public String options() {
		// No rule is an empty line.
		return LatencyRules.text(rules) + symbolRoots.stream().map(root -> "\n" + root).collect(Collectors.joining());
	}

	@Override
	public String inputs(Trace trace, Progress progress) {
		LoadedLibraries libraries = new LoadedLibraries();
		if (SpanAnalysis.hasFunctions(spans(trace, kernel(trace))))
			libraries.extend(trace, Long.MIN_VALUE, progress);
		try (Symbols symbols = new Symbols(libraries, symbolRoots)) {
			return symbols.facts(progress);
		}
	}

	@Override
	public Requirement requirement(Trace trace) {
		KernelEvent[] kernel = kernel(trace);
		SpanEvent[] spans = spans(trace, kernel);
		List<Sides> sides = rules.stream().map(rule -> Sides.of(rule, trace)).toList();
		List<EventType> present = trace.eventTypes().stream().filter(type -> kernel[type.index()] != null
				|| spans[type.index()] != null || sides.stream().anyMatch(side -> side.has(type))).toList();
		Stream<String> builtIn = Stream.of("syscall_entry_*", "syscall_exit_*", "sched_wakeup", "sched_wakeup_new",
				"sched_switch", "irq_handler_entry", "irq_handler_exit", "softirq_entry", "softirq_exit", "*_begin", "*_end");
		Stream<String> own = rules.stream().flatMap(rule -> Stream.of(rule.begin(), rule.end()));
		return new Requirement(present, Stream.concat(builtIn, own).distinct().toList());
	}

	/** For each event type by its index, what it means of the kernel; null when it makes no pairs. */
	static KernelEvent[] kernel(Trace trace) {
		KernelEvent[] events = trace.eventTypes().stream().map(KernelEvent::of).toArray(KernelEvent[]::new);
		Set<Kind> wanted = KernelPairs.wanted(events);
		for (int i = 0; i < events.length; i++)
			if (events[i] != null && !wanted.contains(events[i].kind()))
				events[i] = null;
		return events;
	}

	/** For each event type by its index, what it means of a program; null for nothing. */
	static SpanEvent[] spans(Trace trace, KernelEvent[] kernel) {
		SpanEvent[] events = SpanEvent.of(trace);
		for (int i = 0; i < events.length; i++)
			if (kernel[i] != null)
				events[i] = null;
		return events;
	}

	@Override
	public AnalysisPass begin(HistoryWriter out) {
		return new LatencyPass(rules, symbolRoots, out);
	}
}
