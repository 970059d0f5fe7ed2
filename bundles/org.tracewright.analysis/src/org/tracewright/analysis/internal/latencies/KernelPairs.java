// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.analysis.internal.SourceNumbers;
import org.tracewright.analysis.internal.kernel.KernelEvent;
import org.tracewright.analysis.internal.kernel.KernelEvent.Kind;
import org.tracewright.analysis.internal.kernel.ThreadList;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Trace;

/** Pairs what the kernel's events begin and end. Each kind of pair is looked for where a trace can have both of its sides. */
final class KernelPairs {

	/** System calls that do not return. */
	private static final Set<String> LAST_CALLS = Set.of("exit", "exit_group");

	/** Kinds that begin and end something together. */
	private static final List<Set<Kind>> PAIRS = List.of(Set.of(Kind.CALL, Kind.RETURN), Set.of(Kind.WAKEUP, Kind.SWITCH),
			Set.of(Kind.INTERRUPT, Kind.INTERRUPT_END), Set.of(Kind.SOFT_INTERRUPT, Kind.SOFT_INTERRUPT_END));

	/** A processor while it is followed. */
	private static final class Processor {

		private final String label;
		/** The thread that runs, a key; -1 when not known. */
		private long thread = -1;
		/** Since when it does. */
		private Moment since;

		private Processor(String label) {
			this.label = label;
		}
	}

	private final ThreadList threads;
	private final Losses losses;
	private KernelEvent[] events = {};
	/** Null before the first look at it. */
	private Trace trace;
	private final List<UsedStreams> used = new ArrayList<>();
	/** For each data stream by its index: its source, the processor that its events name, and whether they name several. */
	private int[] sources = {};
	private Processor[] ofStream = {};
	private boolean[] several = {};
	private final Map<Long, Processor> processors = new HashMap<>();
	private boolean severalSystems;
	private final Map<Long, String> labels = new HashMap<>();
	private final RuleRows callRows;
	private final Pairs calls;
	/** Calls of events that have only their numbers: they may be recorded beside those with names. */
	private final Pairs numberedCalls;
	private final Concern callsOfProcessor;
	private final WakeUps wakeUps;
	private final RuleRows interruptRows;
	private final Pairs interrupts;
	private final RuleRows softInterruptRows;
	private final Pairs softInterrupts;
	/** What is looked for. */
	private Set<Kind> wanted = Set.of();

	/** For a trace whose threads are in a list. */
	KernelPairs(ThreadList threads, HistoryWriter out, Losses losses) {
		this.threads = threads;
		this.losses = losses;
		callRows = new RuleRows(out, LatencyRows.SYSTEM_CALLS);
		UsedStreams callStreams = streams(Kind.CALL, Kind.RETURN, Kind.SWITCH);
		Concern anywhere = inSource(callStreams);
		callsOfProcessor = onProcessor(callStreams);
		calls = new Pairs(callRows, losses, anywhere);
		numberedCalls = new Pairs(callRows, losses, anywhere);
		wakeUps = new WakeUps(new RuleRows(out, LatencyRows.SCHEDULING), losses, inSource(streams(Kind.WAKEUP, Kind.SWITCH)));
		interruptRows = new RuleRows(out, LatencyRows.INTERRUPTS);
		interrupts = new Pairs(interruptRows, losses, onProcessor(streams(Kind.INTERRUPT, Kind.INTERRUPT_END)));
		softInterruptRows = new RuleRows(out, LatencyRows.SOFT_INTERRUPTS);
		softInterrupts = new Pairs(softInterruptRows, losses, onProcessor(streams(Kind.SOFT_INTERRUPT, Kind.SOFT_INTERRUPT_END)));
	}

	/** The trace is this one now, with these meanings of its event types; false when other pairs would have been looked for, or things would be called otherwise. */
	boolean extend(Trace now, KernelEvent[] meanings) {
		events = meanings;
		Set<Kind> nowWanted = wanted(meanings);
		boolean nowSeveral = now.eventTypes().stream().filter(type -> meanings[type.index()] != null).map(EventType::source)
				.distinct().count() > 1;
		boolean same = trace == null || nowWanted.equals(wanted) && (nowSeveral == severalSystems || processors.isEmpty());
		trace = now;
		wanted = nowWanted;
		severalSystems = nowSeveral;
		sources = SourceNumbers.of(now);
		ofStream = Arrays.copyOf(ofStream, sources.length);
		several = Arrays.copyOf(several, sources.length);
		used.forEach(streams -> streams.extend(now));
		return same;
	}

	/** Of the kinds of events that a trace has, those that make pairs. */
	static Set<Kind> wanted(KernelEvent[] events) {
		Set<Kind> present = EnumSet.noneOf(Kind.class);
		for (KernelEvent event : events)
			if (event != null)
				present.add(event.kind());
		Set<Kind> wanted = EnumSet.noneOf(Kind.class);
		for (Set<Kind> pair : PAIRS)
			if (present.containsAll(pair))
				wanted.addAll(pair);
		// Says whose a system call is.
		if (wanted.contains(Kind.CALL) && present.contains(Kind.SWITCH))
			wanted.add(Kind.SWITCH);
		return wanted;
	}

	private UsedStreams streams(Kind... kinds) {
		Set<Kind> of = Set.of(kinds);
		UsedStreams streams = new UsedStreams(type -> events[type.index()] != null && of.contains(events[type.index()].kind()));
		used.add(streams);
		return streams;
	}

	/** What happens anywhere in a system matters. */
	private Concern inSource(UsedStreams those) {
		return (begin, stream) -> those.has(stream) && sources[stream] == sources[begin.stream()];
	}

	/** Only what happens on the same processor matters. */
	private Concern onProcessor(UsedStreams those) {
		return (begin, stream) -> {
			int one = begin.stream();
			boolean apart = ofStream[one] != ofStream[stream] && ofStream[stream] != null && !several[one] && !several[stream];
			return those.has(stream) && sources[one] == sources[stream] && !apart;
		};
	}

	/** An event, in the order of time. */
	void event(KernelEvent meaning, EventView event) throws IOException {
		if (!wanted.contains(meaning.kind()))
			return;
		int source = sources[event.stream().index()];
		Processor cpu = processor(meaning, event, source);
		switch (meaning.kind()) {
			case SWITCH -> change(meaning, event, source, cpu);
			case WAKEUP -> wakeUps.wake(key(source, Fields.number(event, meaning.thread(), 0)), event);
			case CALL -> call(meaning, event, self(meaning, event, source, cpu));
			case RETURN -> back(meaning, event, self(meaning, event, source, cpu), cpu);
			case INTERRUPT -> begin(interrupts, meaning, event, cpu, meaning.interrupt(event));
			case INTERRUPT_END -> end(interrupts, meaning, event, cpu);
			case SOFT_INTERRUPT -> begin(softInterrupts, meaning, event, cpu, meaning.softInterrupt(event));
			case SOFT_INTERRUPT_END -> end(softInterrupts, meaning, event, cpu);
			case FORK, EXIT, PROCESS -> {
				// They only name threads.
			}
		}
	}

	/** The processor of an event; where that is not told, each data stream counts as one. */
	private Processor processor(KernelEvent meaning, EventView event, int source) {
		int stream = event.stream().index();
		int number = meaning.cpu(event);
		long key = number < 0 ? -1 - stream : ThreadList.key(source, number);
		Processor processor = processors.get(key);
		if (processor == null) {
			processor = new Processor((number < 0 ? "stream " + event.stream().name() : "CPU " + number) + suffix(source));
			processors.put(key, processor);
		}
		if (ofStream[stream] == null)
			ofStream[stream] = processor;
		else if (ofStream[stream] != processor)
			several[stream] = true;
		return processor;
	}

	/** A thread; -1 for none, and for the idle loops, which all have the number 0. */
	private static long key(int source, long thread) {
		return thread <= 0 ? -1 : ThreadList.key(source, thread);
	}

	private String label(long thread) {
		return labels.computeIfAbsent(thread, key -> {
			int source = (int) (key >> Integer.SIZE);
			return threads.label(source, key.intValue()) + suffix(source);
		});
	}

	/** Tells what has the same name in several systems apart. */
	private String suffix(int source) {
		return severalSystems ? ", " + trace.sources().get(source).name() : "";
	}

	private long self(KernelEvent meaning, EventView event, int source, Processor cpu) {
		long self = Fields.number(event, meaning.self(), -1);
		if (self >= 0)
			return key(source, self);
		return cpu.thread < 0 || losses.between(cpu.since, event, callsOfProcessor) ? -1 : cpu.thread;
	}

	private void change(KernelEvent meaning, EventView event, int source, Processor cpu) throws IOException {
		long next = key(source, Fields.number(event, meaning.thread(), -1));
		cpu.thread = next;
		cpu.since = losses.moment(event);
		if (!wanted.contains(Kind.WAKEUP))
			return;
		wakeUps.leave(key(source, Fields.number(event, meaning.before(), -1)), Fields.number(event, meaning.state(), -1), event);
		wakeUps.run(next, next < 0 ? "" : label(next), cpu.label, event);
	}

	private void call(KernelEvent meaning, EventView event, long thread) {
		String name = meaning.call(event);
		if (LAST_CALLS.contains(name))
			return;
		if (thread < 0)
			callRows.begin(false);
		else
			pairs(meaning).begin(thread, new Begun(losses.moment(event), name, label(thread)), event);
	}

	private Pairs pairs(KernelEvent meaning) {
		return meaning.number() == null ? calls : numberedCalls;
	}

	private void back(KernelEvent meaning, EventView event, long thread, Processor cpu) throws IOException {
		Begun begun = thread < 0 ? null : pairs(meaning).take(thread);
		// Older kernels do not tell which call ends.
		boolean told = !meaning.detail().isEmpty() || meaning.number() != null;
		if (begun != null && told && !begun.detail().equals(meaning.call(event))) {
			calls.drop(begun, event);
			begun = null;
		}
		// A thread that was on its processor all the time can have done nothing elsewhere.
		if (begun != null && cpu.thread == thread && cpu.since.time() <= begun.at().time()
				&& begun.at().stream() == event.stream().index())
			calls.end(begun, begun.whose(), event, callsOfProcessor);
		else
			calls.end(begun, begun == null ? "" : begun.whose(), event);
	}

	private void begin(Pairs pairs, KernelEvent meaning, EventView event, Processor cpu, String name) {
		pairs.begin(key(meaning, event, cpu), new Begun(losses.moment(event), name, cpu.label), event);
	}

	private void end(Pairs pairs, KernelEvent meaning, EventView event, Processor cpu) throws IOException {
		pairs.end(pairs.take(key(meaning, event, cpu)), cpu.label, event);
	}

	/** An interrupt is served on one processor at a time. */
	private record Served(Processor processor, long number) {
	}

	private static Served key(KernelEvent meaning, EventView event, Processor cpu) {
		return new Served(cpu, Fields.number(event, meaning.number(), -1));
	}

	/** Shows the numbers up to now. */
	void soFar(long begin, long end) throws IOException {
		callRows.soFar(begin, end);
		wakeUps.soFar(begin, end);
		interruptRows.soFar(begin, end);
		softInterruptRows.soFar(begin, end);
	}

	/** The trace has ended. */
	void finish(long begin, long end) throws IOException {
		calls.finish();
		numberedCalls.finish();
		callRows.finish(begin, end);
		wakeUps.finish(begin, end);
		interrupts.finish();
		interruptRows.finish(begin, end);
		softInterrupts.finish();
		softInterruptRows.finish(begin, end);
	}
}
