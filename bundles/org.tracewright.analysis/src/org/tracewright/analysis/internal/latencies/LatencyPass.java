// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.tracewright.analysis.AnalysisPass;
import org.tracewright.analysis.LatencyRule;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.analysis.internal.kernel.KernelEvent;
import org.tracewright.analysis.internal.kernel.ThreadList;
import org.tracewright.analysis.internal.latencies.Sides.Side;
import org.tracewright.analysis.internal.spans.SpanAnalysis;
import org.tracewright.analysis.internal.spans.SpanEvent;
import org.tracewright.analysis.internal.symbols.LoadedLibraries;
import org.tracewright.analysis.internal.symbols.Symbols;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** Measures how long things take through a trace. */
final class LatencyPass implements AnalysisPass {

	/** What an event is to a rule of the user. */
	private record Part(CustomPairs pairs, Side begin, Side end) {
	}

	/** What an event type is to all. */
	private record Use(KernelEvent kernel, SpanEvent span, List<Part> parts) {
	}

	private final Losses losses = new Losses();
	private final ThreadList threads = new ThreadList();
	private final LoadedLibraries libraries = new LoadedLibraries();
	private final Symbols symbols;
	private final KernelPairs kernel;
	private final SpanPairs spans;
	private final List<CustomPairs> custom;
	/** By the indexes of event types; null before the first look at the trace. */
	private Use[] uses;
	private SpanEvent[] spanEvents = {};
	/** Time of the first event, ns since the origin. */
	private long first = Long.MAX_VALUE;
	private boolean exact = true;

	LatencyPass(List<LatencyRule> rules, List<Path> symbolRoots, HistoryWriter out) {
		symbols = new Symbols(libraries, symbolRoots);
		kernel = new KernelPairs(threads, out, losses);
		spans = new SpanPairs(out, losses, symbols);
		custom = rules.stream().map(rule -> new CustomPairs(rule, out, losses)).toList();
	}

	@Override
	public boolean extend(Trace trace, long from, Progress progress) {
		boolean goesOn = uses != null;
		KernelEvent[] kernelEvents = LatencyAnalysis.kernel(trace);
		SpanEvent[] nowSpans = LatencyAnalysis.spans(trace, kernelEvents);
		if (goesOn && SpanEvent.isOther(spanEvents, nowSpans))
			return false;
		spanEvents = nowSpans;
		losses.extend(trace);
		if (!kernel.extend(trace, kernelEvents))
			return false;
		boolean memories = SpanAnalysis.hasFunctions(spanEvents)
				&& libraries.extend(trace, goesOn ? from : Long.MIN_VALUE, progress);
		// Names were given by what was known then.
		exact &= !goesOn || !memories;
		spans.extend(trace, spanEvents, memories);
		custom.forEach(pairs -> pairs.extend(trace));
		uses = trace.eventTypes().stream().map(type -> use(type, kernelEvents)).toArray(Use[]::new);
		// Threads are named by all events that tell, not only those that make pairs.
		if (Arrays.stream(kernelEvents).anyMatch(Objects::nonNull)) {
			KernelEvent[] all = trace.eventTypes().stream().map(KernelEvent::of).toArray(KernelEvent[]::new);
			boolean others = threads.extend(trace, all, goesOn ? from : Long.MIN_VALUE, progress);
			exact &= !goesOn || !others;
		}
		return true;
	}

	private Use use(EventType type, KernelEvent[] kernelEvents) {
		List<Part> parts = new ArrayList<>();
		for (CustomPairs pairs : custom)
			if (pairs.sides().has(type))
				parts.add(new Part(pairs, pairs.sides().begins().get(type), pairs.sides().ends().get(type)));
		KernelEvent meaning = kernelEvents[type.index()];
		SpanEvent span = spanEvents[type.index()];
		return meaning == null && span == null && parts.isEmpty() ? null : new Use(meaning, span, parts);
	}

	@Override
	public EventPredicate events() {
		return new Meaningful(uses);
	}

	@Override
	public void gap(Gap gap) {
		losses.add(gap);
	}

	@Override
	public void event(EventView event) throws IOException {
		first = Math.min(first, event.time());
		Use use = uses[event.type().index()];
		if (use.kernel != null)
			kernel.event(use.kernel, event);
		if (use.span != null)
			spans.event(use.span, event);
		for (int i = 0; i < use.parts.size(); i++)
			use.parts.get(i).pairs.event(use.parts.get(i).begin, use.parts.get(i).end, event);
	}

	@Override
	public void soFar(long until) throws IOException {
		if (until <= first)
			return;
		kernel.soFar(first, until);
		spans.soFar(first, until);
		for (CustomPairs pairs : custom)
			pairs.soFar(first, until);
	}

	@Override
	public void finish(long begin, long end) throws IOException {
		long until = Math.max(end, begin + 1);
		kernel.finish(begin, until);
		spans.finish(begin, until);
		for (CustomPairs pairs : custom)
			pairs.finish(begin, until);
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
