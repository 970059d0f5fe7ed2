// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.kernel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.analysis.Links;
import org.tracewright.analysis.OverviewScan;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.analysis.internal.SourceNumbers;
import org.tracewright.analysis.internal.StateRow;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;

/**
 * Follows the kernel's events in the order of time. What is not known is not guessed: a thread has a state from the first event that tells it; when events of a
 * processor were lost, the thread that ran there is in an unknown state until it is met again.
 */
final class KernelStates {

	/** States that a thread is left in, as the kernel numbers them (include/linux/sched.h): the low bits are the same in all versions. */
	private static final int SOURCE_AT = 48;
	private static final int SLEEPS = 1;
	private static final int SLEEPS_DEEPLY = 2;
	private static final int STOPPED = 4 | 8;
	private static final int ENDED = 16 | 32;
	/** Kernel threads that wait without being counted as load; 0x100 is for those that were pushed aside. */
	private static final int REPORTED = 0xFF;
	/** What the statedump says of a process (LTTng's instrumentation/events/lttng-module/lttng-statedump.h). */
	private static final int DUMP_WAITS_FOR_CPU = 2;
	private static final int DUMP_WAITS = 5;

	private static final String TRACER = "tracer_name";
	private static final String PERF = "perf";

	/** A thread while it is followed. */
	private static final class Follower {

		private final StateRow row;
		/** The system call that it is in; null for none. */
		private String call;
		private long priority = Long.MIN_VALUE;
		private int priorityRow = -1;
		private long prioritySince;
		/** When it was woken, and who did it; -1 for nobody known. */
		private long wokenAt;
		private int wokenBy = -1;
		private final int label;

		private Follower(StateRow row, int label) {
			this.row = row;
			this.label = label;
		}
	}

	/** A processor while it is followed. */
	private static final class Processor {

		private final StateRow row;
		private final int source;
		/** The thread that runs, a key; -1 when not known. */
		private long thread = -1;
		/** Interrupts that are being served, the outermost first. */
		private final List<Long> interrupts = new ArrayList<>();
		/** Whether no switch has been seen yet. */
		private boolean fresh = true;
		private final long begin;
		/** Time of its last event. */
		private long met;

		private Processor(StateRow row, int source, long begin) {
			this.row = row;
			this.source = source;
			this.begin = begin;
		}
	}

	private Trace trace;
	private final HistoryWriter out;
	private final ThreadList threads;
	/** For each data stream by its index, the number of its source. */
	private int[] sources;
	private final Map<Long, Follower> followers = new HashMap<>();
	private final Map<Long, Processor> processors = new HashMap<>();
	/** The processor that each data stream is of, by its index, as its events say. */
	private final Map<Integer, Processor> ofStream = new HashMap<>();
	private final Map<String, StateRow> interruptRows = new HashMap<>();
	/** The rows of interrupts by the values that stand for them. */
	private final Map<Long, StateRow> served = new HashMap<>();
	/** Until when the packet lasts that told of lost events, by the data stream's index. */
	private final Map<Integer, Long> lostUntil = new HashMap<>();
	/** For sources that perf has recorded, the time of their first event with a meaning, ns since the origin. */
	private final Map<TraceSource, Long> firsts = new HashMap<>();
	/** Groups of each source; null for those without events of a kernel. */
	private Groups[] groups = {};
	/** Groups of processes with several threads. */
	private final Map<Long, Integer> processGroups = new HashMap<>();
	private final int wakeUps;
	private final long unknown;
	private long last = Long.MIN_VALUE;
	/** Time of the first event, ns since the origin. */
	private final long begins;

	KernelStates(Trace trace, KernelEvent[] events, ThreadList threads, HistoryWriter out) throws IOException {
		this.out = out;
		this.threads = threads;
		unknown = Tone.UNKNOWN.value(-1);
		begins = OverviewScan.range(trace)[0];
		extend(trace, events);
		wakeUps = out.attribute(-1, KernelRows.WAKE_UPS, AttributeKind.LINK);
	}

	/** The groups of a source. */
	private static final class Groups {

		private final int parent;
		private final int processors;
		private final int threads;
		/** -1 while there are none. */
		private int interrupts = -1;

		private Groups(int parent, int processors, int threads) {
			this.parent = parent;
			this.processors = processors;
			this.threads = threads;
		}
	}

	/** The trace has grown, and the threads are those that it has now; false when rows would be named in another way. */
	boolean extend(Trace now, KernelEvent[] events) throws IOException {
		trace = now;
		sources = SourceNumbers.of(now);
		List<TraceSource> kernels = new ArrayList<>();
		for (TraceSource source : now.sources()) {
			boolean used = now.eventTypes().stream().anyMatch(t -> t.source() == source && events[t.index()] != null);
			kernels.add(used ? source : null);
		}
		long several = kernels.stream().filter(k -> k != null).count();
		long before = Arrays.stream(groups).filter(g -> g != null).count();
		if (before == 1 && several > 1)
			return false;
		groups = Arrays.copyOf(groups, kernels.size());
		for (int i = 0; i < groups.length; i++) {
			TraceSource source = kernels.get(i);
			if (source == null || groups[i] != null)
				continue;
			int parent = several > 1 ? out.attribute(-1, source.name(), AttributeKind.GROUP) : -1;
			groups[i] = new Groups(parent, out.attribute(parent, KernelRows.PROCESSORS, AttributeKind.GROUP),
					out.attribute(parent, KernelRows.THREADS, AttributeKind.GROUP));
		}
		makeThreads();
		return true;
	}

	/** Makes rows for threads that have none, in groups where a process has several. */
	private void makeThreads() throws IOException {
		List<ThreadList.Known> all = threads.sorted();
		for (int i = 0; i < all.size();) {
			ThreadList.Known first = all.get(i);
			int end = i + 1;
			while (end < all.size() && first.process >= 0 && all.get(end).process == first.process
					&& all.get(end).source() == first.source())
				end++;
			int count = end - i;
			for (; i < end; i++) {
				ThreadList.Known known = all.get(i);
				if (followers.containsKey(known.key))
					continue;
				int parent = count > 1 ? processGroup(first) : groups[first.source()].threads;
				StateRow row = new StateRow(out.attribute(parent, known.label(), AttributeKind.STATE));
				followers.put(known.key, new Follower(row, (int) out.text(known.label())));
			}
		}
	}

	private int processGroup(ThreadList.Known thread) throws IOException {
		long key = ThreadList.key(thread.source(), thread.process);
		Integer group = processGroups.get(key);
		if (group == null) {
			ThreadList.Known leader = threads.get(key);
			group = out.attribute(groups[thread.source()].threads,
					(leader == null ? "?" : leader.name) + " [" + thread.process + "]", AttributeKind.GROUP);
			processGroups.put(key, group);
		}
		return group;
	}

	private Processor processor(KernelEvent meaning, EventView event) throws IOException {
		Processor known = ofStream.get(event.stream().index());
		int source = sources[event.stream().index()];
		int cpu = meaning.cpu(event);
		if (cpu < 0)
			return known;
		long key = ThreadList.key(source, cpu);
		Processor processor = processors.get(key);
		if (processor == null) {
			long begin = Math.min(recorded(event), event.time());
			processor = new Processor(
					new StateRow(out.attribute(groups[source].processors, KernelRows.processor(cpu), AttributeKind.STATE)),
					source, begin);
			processors.put(key, processor);
		}
		if (known != processor)
			ofStream.put(event.stream().index(), processor);
		return processor;
	}

	/** Since when the processor of an event is recorded, ns since the origin. */
	private long recorded(EventView event) {
		// Streams of perf may begin at 0, with what it knows from before.
		boolean perf = PERF.equals(event.type().source().environmentText(TRACER));
		return Math.max(perf ? firsts.computeIfAbsent(event.type().source(), s -> event.time()) : begins, event.stream().begin());
	}

	private Follower follower(int source, long thread) {
		// Number 0 is the idle loop of each processor.
		return thread <= 0 ? null : followers.get(ThreadList.key(source, thread));
	}

	/** An event, in the order of time. */
	void event(KernelEvent meaning, EventView event) throws IOException {
		long time = event.time();
		last = Math.max(last, time);
		Processor cpu = processor(meaning, event);
		if (cpu == null)
			return;
		Long until = lostUntil.get(event.stream().index());
		if (until != null && time > until) {
			lostUntil.remove(event.stream().index());
			lost(cpu, cpu.met, time);
		}
		cpu.met = time;
		switch (meaning.kind()) {
			case SWITCH -> change(meaning, event, cpu, time);
			case WAKEUP -> wake(follower(cpu.source, Fields.number(event, meaning.thread(), 0)), cpu, time);
			case CALL -> call(self(meaning, event, cpu), meaning.call(event), cpu, time);
			case RETURN -> back(self(meaning, event, cpu), cpu, time);
			case INTERRUPT -> begin(cpu, interrupt(meaning, event), time);
			case SOFT_INTERRUPT -> begin(cpu, softInterrupt(meaning, event), time);
			case INTERRUPT_END -> end(cpu, Tone.INTERRUPT, time);
			case SOFT_INTERRUPT_END -> end(cpu, Tone.SOFT_INTERRUPT, time);
			case FORK -> {
				Follower child = follower(cpu.source, Fields.number(event, meaning.thread(), 0));
				if (child != null && !child.row.isKnown())
					child.row.set(out, time, Tone.RUNNABLE.value(-1));
			}
			case EXIT -> {
				// The switch that follows ends it.
			}
			case PROCESS -> dumped(follower(cpu.source, Fields.number(event, meaning.thread(), 0)),
					Fields.number(event, meaning.number(), 0), time);
		}
	}

	private Follower self(KernelEvent meaning, EventView event, Processor cpu) {
		long self = Fields.number(event, meaning.self(), -1);
		return self >= 0 ? follower(cpu.source, self) : cpu.thread < 0 ? null : followers.get(cpu.thread);
	}

	private void change(KernelEvent meaning, EventView event, Processor cpu, long time) throws IOException {
		long before = Fields.number(event, meaning.before(), -1);
		long next = Fields.number(event, meaning.thread(), -1);
		Follower leaves = follower(cpu.source, before);
		if (cpu.fresh) {
			cpu.fresh = false;
			// There was no switch since the processor's events began: this thread has run since then.
			if (leaves != null && !leaves.row.isKnown())
				leaves.row.set(out, cpu.begin, Tone.RUNNING.value(-1));
			cpu.row.set(out, cpu.begin, running(before, leaves));
		} else if (cpu.thread >= 0 && before >= 0 && (int) cpu.thread != before) {
			// A switch is missing.
			lost(cpu, cpu.row.since(), time);
		}
		if (leaves != null) {
			leave(leaves, (int) Fields.number(event, meaning.state(), 0), time);
			priority(leaves, Fields.number(event, meaning.beforeNumber(), Long.MIN_VALUE), time);
		}
		Follower comes = follower(cpu.source, next);
		cpu.thread = next < 0 ? -1 : ThreadList.key(cpu.source, next);
		if (comes != null) {
			comes.row.set(out, time, inCall(comes));
			if (comes.wokenBy >= 0)
				out.add(wakeUps, comes.wokenAt, time, Links.value(comes.wokenBy, comes.row.attribute()));
			comes.wokenBy = -1;
			priority(comes, Fields.number(event, meaning.number(), Long.MIN_VALUE), time);
		}
		show(cpu, time);
	}

	private void leave(Follower thread, int state, long time) throws IOException {
		int reported = state & REPORTED;
		if (reported == 0)
			thread.row.set(out, time, Tone.RUNNABLE.value(-1));
		else if ((reported & ENDED) != 0) {
			thread.row.end(out, time);
			thread.call = null;
		} else if ((reported & SLEEPS_DEEPLY) != 0)
			thread.row.set(out, time, Tone.BLOCKED_IO.value(reason(thread, "uninterruptible")));
		else if ((reported & STOPPED) != 0)
			thread.row.set(out, time, Tone.BLOCKED.value(out.text("stopped")));
		else
			thread.row.set(out, time, Tone.BLOCKED.value(reason(thread, (reported & SLEEPS) != 0 ? "sleeping" : "waiting")));
	}

	private long reason(Follower thread, String otherwise) throws IOException {
		return out.text(thread.call == null ? otherwise : thread.call);
	}

	private long inCall(Follower thread) throws IOException {
		return thread.call == null ? Tone.RUNNING.value(-1) : Tone.SYSTEM_CALL.value(out.text(thread.call));
	}

	private void priority(Follower thread, long priority, long time) throws IOException {
		if (priority == Long.MIN_VALUE || priority == thread.priority)
			return;
		if (thread.priorityRow < 0)
			thread.priorityRow = out.attribute(thread.row.attribute(), KernelRows.PRIORITY, AttributeKind.NUMBER);
		else
			out.add(thread.priorityRow, thread.prioritySince, time, thread.priority);
		thread.priority = priority;
		thread.prioritySince = time;
	}

	private void wake(Follower thread, Processor cpu, long time) throws IOException {
		if (thread == null)
			return;
		Tone tone = thread.row.isKnown() ? Tone.of(thread.row.value()) : Tone.UNKNOWN;
		if (tone != Tone.BLOCKED && tone != Tone.BLOCKED_IO && tone != Tone.UNKNOWN)
			return;
		thread.row.set(out, time, Tone.RUNNABLE.value(-1));
		thread.wokenAt = time;
		Follower waker = cpu.interrupts.isEmpty() && cpu.thread >= 0 ? followers.get(cpu.thread) : null;
		thread.wokenBy = waker == null ? cpu.row.attribute() : waker.row.attribute();
	}

	private void call(Follower thread, String name, Processor cpu, long time) throws IOException {
		if (thread == null)
			return;
		thread.call = name;
		thread.row.set(out, time, inCall(thread));
		show(cpu, time);
	}

	private void back(Follower thread, Processor cpu, long time) throws IOException {
		if (thread == null)
			return;
		// It ends without having begun: it has been in that call since the last change at least.
		if (thread.call == null && thread.row.isKnown() && Tone.of(thread.row.value()) == Tone.RUNNING)
			thread.row.correct(Tone.SYSTEM_CALL.value(-1));
		thread.call = null;
		thread.row.set(out, time, Tone.RUNNING.value(-1));
		show(cpu, time);
	}

	private StateRow interrupt(KernelEvent meaning, EventView event) throws IOException {
		return interruptRow(event, meaning.interrupt(event), Tone.INTERRUPT);
	}

	private StateRow softInterrupt(KernelEvent meaning, EventView event) throws IOException {
		return interruptRow(event, meaning.softInterrupt(event), Tone.SOFT_INTERRUPT);
	}

	/** Finds its row, and makes its state known there while it is served. */
	private StateRow interruptRow(EventView event, String name, Tone tone) throws IOException {
		int source = sources[event.stream().index()];
		StateRow row = interruptRows.get(source + name);
		if (row == null) {
			Groups group = groups[source];
			if (group.interrupts < 0)
				group.interrupts = out.attribute(group.parent, KernelRows.INTERRUPTS, AttributeKind.GROUP);
			row = new StateRow(out.attribute(group.interrupts, name, AttributeKind.STATE));
			interruptRows.put(source + name, row);
		}
		row.set(out, event.time(), tone.value(out.text(name)));
		return row;
	}

	private void begin(Processor cpu, StateRow row, long time) throws IOException {
		cpu.interrupts.add(row.value());
		served.put(inSource(cpu.source, row.value()), row);
		show(cpu, time);
	}

	private void end(Processor cpu, Tone tone, long time) throws IOException {
		// One that has begun before the trace is not known here.
		for (int i = cpu.interrupts.size() - 1; i >= 0; i--)
			if (Tone.of(cpu.interrupts.get(i)) == tone) {
				StateRow row = served.get(inSource(cpu.source, cpu.interrupts.remove(i)));
				if (processors.values().stream().noneMatch(p -> p.source == cpu.source && p.interrupts.contains(row.value())))
					row.end(out, time);
				break;
			}
		show(cpu, time);
	}

	private void dumped(Follower thread, long status, long time) throws IOException {
		if (thread == null || thread.row.isKnown())
			return;
		if (status == DUMP_WAITS)
			thread.row.set(out, time, Tone.BLOCKED.value(-1));
		else if (status == DUMP_WAITS_FOR_CPU)
			thread.row.set(out, time, Tone.RUNNABLE.value(-1));
	}

	/** What a processor does when a thread runs on it. */
	private long running(long thread, Follower follower) {
		if (thread == 0)
			return Tone.IDLE.value(-1);
		if (follower == null)
			return unknown;
		return (follower.call == null ? Tone.RUNNING : Tone.SYSTEM_CALL).value(follower.label);
	}

	private void show(Processor cpu, long time) throws IOException {
		if (!cpu.interrupts.isEmpty())
			cpu.row.set(out, time, cpu.interrupts.getLast());
		else if (cpu.thread >= 0)
			cpu.row.set(out, time, running((int) cpu.thread, followers.get(cpu.thread)));
		else if (cpu.fresh)
			cpu.row.end(out, time);
		else
			cpu.row.set(out, time, unknown);
	}

	/** Something is missing in a data stream. */
	void gap(Gap gap) throws IOException {
		// Events may be missing on both sides of the packet that tells of them: tracers count when they close it.
		lostUntil.put(gap.stream().index(), Math.max(gap.begin(), gap.end()));
		Processor cpu = ofStream.get(gap.stream().index());
		if (cpu == null)
			return;
		lost(cpu, Math.max(gap.begin(), cpu.row.since()), gap.end());
	}

	/** From a time on it is not known what a processor and its thread did. */
	private void lost(Processor cpu, long from, long time) throws IOException {
		last = Math.max(last, Math.min(time, end(trace)));
		Follower thread = cpu.thread < 0 ? null : followers.get(cpu.thread);
		if (thread != null) {
			thread.row.set(out, Math.max(from, thread.row.since()), unknown);
			thread.call = null;
		}
		for (long value : cpu.interrupts)
			served.get(inSource(cpu.source, value)).end(out, from);
		cpu.interrupts.clear();
		cpu.thread = -1;
		cpu.fresh = false;
		cpu.row.set(out, from, unknown);
	}

	private static long end(Trace trace) {
		return trace.streams().stream().mapToLong(DataStream::end).max().orElse(Long.MAX_VALUE);
	}

	/** Sources have interrupts of the same names. */
	private static long inSource(int source, long value) {
		return value | (long) source << SOURCE_AT;
	}

	/** Shows what goes on up to a time, ns since the origin. */
	void soFar(long until) {
		for (Follower thread : followers.values()) {
			thread.row.soFar(out, until);
			if (thread.priorityRow >= 0 && until > thread.prioritySince)
				out.soFar(thread.priorityRow, thread.prioritySince, until, thread.priority);
		}
		for (Processor cpu : processors.values())
			cpu.row.soFar(out, until);
		for (StateRow row : interruptRows.values())
			row.soFar(out, until);
	}

	/** The trace has ended at a time, ns since the origin: what was begun lasts until then. */
	void end(long end) throws IOException {
		last = Math.max(last, end);
		for (Follower thread : followers.values()) {
			thread.row.end(out, last);
			if (thread.priorityRow >= 0 && last > thread.prioritySince)
				out.add(thread.priorityRow, thread.prioritySince, last, thread.priority);
		}
		for (Processor cpu : processors.values())
			cpu.row.end(out, last);
		for (StateRow row : interruptRows.values())
			row.end(out, last);
	}
}
