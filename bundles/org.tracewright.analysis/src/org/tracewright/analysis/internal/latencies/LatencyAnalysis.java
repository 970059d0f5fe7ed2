// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.tracewright.analysis.LatencyRule;
import org.tracewright.analysis.LatencyRules;
import org.tracewright.analysis.OverviewScan;
import org.tracewright.analysis.Requirement;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.analysis.internal.Pulse;
import org.tracewright.analysis.internal.kernel.KernelEvent;
import org.tracewright.analysis.internal.kernel.KernelEvent.Kind;
import org.tracewright.analysis.internal.kernel.ThreadList;
import org.tracewright.analysis.internal.latencies.Sides.Side;
import org.tracewright.analysis.internal.spans.SpanEvent;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/**
 * How long things take: pairs of events of the kernel, spans of programs, and what rules of the user name. Each rule is a group, with links from begin to end for each
 * detail whose values are numbers of texts that say whose they are, -1 for nobody; and with numbers of what could not be paired.
 */
public final class LatencyAnalysis implements TraceAnalysis {

	private final List<LatencyRule> rules;

	/** With rules of the user. */
	public LatencyAnalysis(List<LatencyRule> rules) {
		this.rules = List.copyOf(rules);
	}

	@Override
	public String id() {
		return "latencies"; //$NON-NLS-1$
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public String options() {
		return LatencyRules.text(rules);
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
	private static KernelEvent[] kernel(Trace trace) {
		KernelEvent[] events = trace.eventTypes().stream().map(KernelEvent::of).toArray(KernelEvent[]::new);
		Set<Kind> wanted = KernelPairs.wanted(events);
		for (int i = 0; i < events.length; i++)
			if (events[i] != null && !wanted.contains(events[i].kind()))
				events[i] = null;
		return events;
	}

	/** For each event type by its index, what it means of a program; null for nothing. */
	private static SpanEvent[] spans(Trace trace, KernelEvent[] kernel) {
		SpanEvent[] events = SpanEvent.of(trace);
		for (int i = 0; i < events.length; i++)
			if (kernel[i] != null)
				events[i] = null;
		return events;
	}

	/** What an event is to a rule of the user. */
	private record Part(CustomPairs pairs, Side begin, Side end) {
	}

	/** What an event type is to all. */
	private record Use(KernelEvent kernel, SpanEvent span, List<Part> parts) {
	}

	@Override
	public void run(Trace trace, HistoryWriter out, Progress progress) throws IOException {
		KernelEvent[] kernel = kernel(trace);
		SpanEvent[] spans = spans(trace, kernel);
		ThreadList threads = threads(trace, kernel, progress);
		if (progress.isCancelled())
			return;
		Losses losses = new Losses(trace);
		KernelPairs kernelPairs = new KernelPairs(trace, kernel, threads, out, losses);
		SpanPairs spanPairs = new SpanPairs(trace, spans, out, losses);
		List<CustomPairs> custom = rules.stream().map(rule -> new CustomPairs(rule, trace, out, losses)).toList();
		Use[] uses = trace.eventTypes().stream().map(type -> use(type, kernel, spans, custom)).toArray(Use[]::new);
		try (EventCursor cursor = trace.cursor(new Meaningful(uses))) {
			Pulse pulse = new Pulse(trace, cursor, out, progress);
			while (cursor.next() && pulse.goesOn())
				if (cursor.isGap())
					losses.add(cursor.gap());
				else if (cursor.hasTime())
					event(uses[cursor.type().index()], cursor, kernelPairs, spanPairs);
		}
		// What is open when the work is given up may still end.
		if (progress.isCancelled())
			return;
		long[] range = OverviewScan.range(trace);
		long end = Math.max(range[1], range[0] + 1);
		kernelPairs.finish(range[0], end);
		spanPairs.finish(range[0], end);
		for (CustomPairs pairs : custom)
			pairs.finish(range[0], end);
	}

	/** Threads by all events that name some, not only those that make pairs. */
	private static ThreadList threads(Trace trace, KernelEvent[] used, Progress progress) {
		if (Arrays.stream(used).allMatch(Objects::isNull))
			return ThreadList.none();
		return ThreadList.find(trace, trace.eventTypes().stream().map(KernelEvent::of).toArray(KernelEvent[]::new), progress);
	}

	private static Use use(EventType type, KernelEvent[] kernel, SpanEvent[] spans, List<CustomPairs> custom) {
		List<Part> parts = new ArrayList<>();
		for (CustomPairs pairs : custom)
			if (pairs.sides().has(type))
				parts.add(new Part(pairs, pairs.sides().begins().get(type), pairs.sides().ends().get(type)));
		KernelEvent meaning = kernel[type.index()];
		SpanEvent span = spans[type.index()];
		return meaning == null && span == null && parts.isEmpty() ? null : new Use(meaning, span, parts);
	}

	private static void event(Use use, EventView event, KernelPairs kernel, SpanPairs spans) throws IOException {
		if (use.kernel != null)
			kernel.event(use.kernel, event);
		if (use.span != null)
			spans.event(use.span, event);
		for (int i = 0; i < use.parts.size(); i++)
			use.parts.get(i).pairs.event(use.parts.get(i).begin, use.parts.get(i).end, event);
	}
}
