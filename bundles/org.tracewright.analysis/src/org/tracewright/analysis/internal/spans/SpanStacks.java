// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.spans;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.analysis.internal.SourceNumbers;
import org.tracewright.analysis.internal.Tally;
import org.tracewright.analysis.internal.symbols.ProcessLibraries;
import org.tracewright.analysis.internal.symbols.Symbols;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;

/**
 * Pairs begins and ends. What has a number of its own is paired by that, on whatever thread it ends; the rest is the innermost of its name on its thread, and what is
 * above it then has lost its end: unknown. When events of a thread were lost, so is what its stack holds.
 */
final class SpanStacks {

	private static final int MOST_LANES = 512;
	/** Threads with a row of their own; further ones share some, one after the other. */
	private static final int MOST_THREADS = 1000;
	/** Name of what cannot be followed any further. */
	private static final String LOST = "\0lost";

	/** Something that has begun. */
	private static final class Open {

		private final String name;
		private final long address;
		private final long begin;
		private final long key;
		private final long value;

		private Open(String name, long address, long begin, long key, long value) {
			this.name = name;
			this.address = address;
			this.begin = begin;
			this.key = key;
			this.value = value;
		}
	}

	/** The lanes of a thread, the outermost first. */
	private final class Stack {

		private final int attribute;
		private final TraceSource source;
		private final int sourceNumber;
		private final long process;
		/** Memory of its process; null when nothing is known of it. */
		private ProcessLibraries memory;
		/** Data streams that events of the thread are in, by their indexes. */
		private final BitSet streams = new BitSet();
		/** Time of its last event. */
		private long met = Long.MIN_VALUE;
		private final List<Integer> lanes = new ArrayList<>();
		/** What each lane holds; null for nothing. */
		private final List<Open> open = new ArrayList<>();
		/** Until when each lane is used up. */
		private final List<Long> used = new ArrayList<>();
		private int top;
		/** Whether anything on it has been lost. */
		private boolean lost;
		/** How many have been lost whose ends may still come. */
		private int cut;
		/** What it is found by; with a pool, only while it has something open. */
		private Object key;
		/** Others that threads of its process share; null when it is of one thread. */
		private final Deque<Stack> pool;

		private Stack(int attribute, TraceSource source, int sourceNumber, long process, Deque<Stack> pool) {
			this.pool = pool;
			this.attribute = attribute;
			this.source = source;
			this.sourceNumber = sourceNumber;
			this.process = process;
			learn();
		}

		/** Asks what is known of its memory now. */
		private void learn() {
			memory = symbols.memory(source, process);
		}

		private int push(Open begun) throws IOException {
			// What began later lies on top, even where something below has ended meanwhile.
			int lane = top;
			while (lane > 0 && open.get(lane - 1) == null)
				lane--;
			if (lane == MOST_LANES)
				return -1;
			if (lane == lanes.size()) {
				lanes.add(out.attribute(attribute, Integer.toString(lane), AttributeKind.STATE));
				open.add(null);
				used.add(Long.MIN_VALUE);
			}
			open.set(lane, begun);
			top = lane + 1;
			return lane;
		}

		private void close(int lane, long time, long value) throws IOException {
			Open ended = open.get(lane);
			open.set(lane, null);
			while (top > 0 && open.get(top - 1) == null)
				top--;
			long begin = Math.max(ended.begin, used.get(lane));
			long end = Math.max(begin, time);
			out.add(lanes.get(lane), begin, end, value);
			used.set(lane, end);
		}

		/** Ends the innermost that matches; what is above it and has no number has lost its end. */
		private void end(SpanEvent meaning, long address, long time) throws IOException {
			for (int lane = top - 1; lane >= 0; lane--) {
				Open begun = open.get(lane);
				if (begun == null || !begun.name.equals(meaning.name()) || meaning.address() != null && begun.address != address)
					continue;
				for (int above = top - 1; above > lane; above--)
					if (open.get(above) != null && open.get(above).key == 0) {
						if (!open.get(above).name.equals(LOST))
							unmatched.add();
						close(above, time, Tone.UNKNOWN.value(Tone.text(open.get(above).value)));
					}
				close(lane, time, begun.value);
				return;
			}
			if (cut > 0)
				cut--;
			else
				unmatched.add();
		}

		/** Events were lost: what has no number is not known from there until the thread is met again. */
		private void lost(long from) throws IOException {
			for (int lane = top - 1; lane >= 0; lane--)
				if (open.get(lane) != null && open.get(lane).key == 0) {
					Open begun = open.get(lane);
					close(lane, from, begun.value);
					open.set(lane, new Open(LOST, 0, used.get(lane), 0, Tone.UNKNOWN.value(Tone.text(begun.value))));
					top = Math.max(top, lane + 1);
					lost = true;
					if (!begun.name.equals(LOST)) {
						cut++;
						unknown.add();
					}
				}
		}

		/** The thread is met: what was lost has ended at some time before. */
		private void met(long time) throws IOException {
			if (!lost)
				return;
			lost = false;
			for (int lane = top - 1; lane >= 0; lane--)
				if (open.get(lane) != null && open.get(lane).name.equals(LOST))
					close(lane, time, open.get(lane).value);
		}
	}

	/** What tells a thread from others. */
	private record ThreadKey(int source, long process, long thread) {
	}

	/** What tells something with a number from others of a source: each process numbers its own. */
	private record Numbered(long process, long number) {
	}

	/** Where threads without rows of their own are shown. */
	private record Shared(int parent, int source, long process) {
	}

	/** Where something with a number is. */
	private record Place(Stack stack, int lane) {
	}

	private final Symbols symbols;
	private final HistoryWriter out;
	private final int group;
	/** Begins without an end, and ends without a begin. */
	private final Tally unmatched;
	/** What had begun when events were lost. */
	private final Tally unknown;
	/** Time of the first event, ns since the origin. */
	private long first = Long.MAX_VALUE;
	private boolean severalSources;
	/** For each data stream by its index, the number of its source. */
	private int[] sources = {};
	private final Map<Object, Stack> stacks = new HashMap<>();
	/** Sources whose threads have events in several streams. */
	private final BitSet wandering = new BitSet();
	/** Until when the packet lasts that told of lost events, by the data stream's index. */
	private final Map<Integer, Long> lostUntil = new HashMap<>();
	private final Map<Object, Integer> processes = new HashMap<>();
	/** What has a number and has not ended, for each source. */
	private final List<Map<Numbered, Place>> numbered = new ArrayList<>();
	/** Rows of several threads that have nothing open now. */
	private final Map<Shared, Deque<Stack>> idle = new HashMap<>();
	private int sharedRows;
	private int ownRows;
	private long last = Long.MIN_VALUE;

	SpanStacks(Symbols symbols, HistoryWriter out) throws IOException {
		this.symbols = symbols;
		this.out = out;
		group = out.attribute(-1, SpanRows.GROUP, AttributeKind.GROUP);
		unmatched = new Tally(out, () -> group, "unmatched");
		unknown = new Tally(out, () -> group, "unknown");
	}

	/**
	 * The trace is this one now.
	 *
	 * @param memories whether others are known of processes
	 */
	void extend(Trace trace, boolean memories) {
		sources = SourceNumbers.of(trace);
		severalSources = trace.sources().size() > 1;
		while (numbered.size() < trace.sources().size())
			numbered.add(new HashMap<>());
		if (memories)
			stacks.values().forEach(Stack::learn);
	}

	void event(SpanEvent meaning, EventView event) throws IOException {
		long time = event.time();
		last = Math.max(last, time);
		first = Math.min(first, time);
		long number = Fields.number(event, meaning.key(), 0);
		Numbered key = number == 0 ? null : new Numbered(meaning.process(event), number);
		Map<Numbered, Place> known = numbered.get(sources[event.stream().index()]);
		if (!meaning.begins() && key != null) {
			Place place = known.remove(key);
			if (place == null)
				unmatched.add();
			else {
				place.stack.close(place.lane, time, place.stack.open.get(place.lane).value);
				release(place.stack);
			}
			return;
		}
		Stack stack = stack(meaning, event);
		int stream = event.stream().index();
		Long until = lostUntil.get(stream);
		if (until != null && time > until) {
			lostUntil.remove(stream);
			for (Stack each : stacks.values())
				if (concerns(each, stream) && each.met <= until)
					each.lost(Math.max(each.met, Long.MIN_VALUE + 1));
		}
		if (!stack.streams.get(stream)) {
			if (!stack.streams.isEmpty())
				wandering.set(stack.sourceNumber);
			stack.streams.set(stream);
		}
		stack.met(time);
		stack.met = time;
		if (!meaning.begins()) {
			stack.end(meaning, meaning.address(event), time);
			release(stack);
			return;
		}
		long address = meaning.address(event);
		String name = meaning.address() == null ? meaning.title() : symbols.name(stack.memory, time, address);
		long value = Tone.category(out.text(name), name);
		int lane = stack.push(new Open(meaning.name(), address, time, number, value));
		if (lane >= 0 && key != null)
			known.put(key, new Place(stack, lane));
	}

	private Stack stack(SpanEvent meaning, EventView event) throws IOException {
		TraceSource source = event.stream().source();
		long thread = Fields.number(event, meaning.thread(), 0);
		long process = meaning.process(event);
		int number = sources[event.stream().index()];
		Object key = thread == 0 ? event.stream().index() : new ThreadKey(number, process, thread);
		Stack stack = stacks.get(key);
		if (stack == null) {
			String title = SpanRows.process(source, process, severalSources);
			int parent = title.isEmpty() ? group : processGroup(title);
			String label = thread == 0
					? SpanRows.stream(event.stream())
					: SpanRows.thread(thread, Fields.words(event, meaning.threadName()));
			stack = thread != 0 && ownRows >= MOST_THREADS
					? shared(new Shared(parent, number, process), source)
					: new Stack(out.attribute(parent, label, AttributeKind.STACK), source, number, process, null);
			if (stack.pool == null)
				ownRows++;
			stack.key = key;
			stacks.put(key, stack);
		}
		return stack;
	}

	/** The row of a thread that is not the only one of it. */
	private Stack shared(Shared where, TraceSource source) throws IOException {
		Deque<Stack> pool = idle.computeIfAbsent(where, w -> new ArrayDeque<>());
		Stack stack = pool.poll();
		return stack != null
				? stack
				: new Stack(out.attribute(where.parent, "more threads " + ++sharedRows, AttributeKind.STACK), source,
						where.source, where.process, pool);
	}

	/** A row that threads share is free for another one when nothing is open there. */
	private void release(Stack stack) {
		if (stack.pool == null || stack.top > 0)
			return;
		stacks.remove(stack.key);
		stack.streams.clear();
		stack.lost = false;
		stack.cut = 0;
		stack.met = Long.MIN_VALUE;
		stack.pool.push(stack);
	}

	private int processGroup(String title) throws IOException {
		Integer known = processes.get(title);
		if (known == null) {
			known = out.attribute(group, title, AttributeKind.GROUP);
			processes.put(title, known);
		}
		return known;
	}

	/** Whether a thread may have had events in a stream: where threads move from stream to stream, in any. */
	private boolean concerns(Stack stack, int stream) {
		return stack.sourceNumber == sources[stream] && (stack.streams.get(stream) || wandering.get(sources[stream]));
	}

	void gap(Gap gap) throws IOException {
		// Events may be missing on both sides of the packet that tells of them: tracers count when they close it.
		lostUntil.put(gap.stream().index(), Math.max(gap.begin(), gap.end()));
		for (Stack stack : stacks.values())
			if (concerns(stack, gap.stream().index()))
				stack.lost(gap.begin());
	}

	/** Shows what has begun and not ended up to a time, ns since the origin. */
	void soFar(long until) throws IOException {
		if (until > first) {
			unmatched.soFar(first, until);
			unknown.soFar(first, until);
		}
		for (Stack stack : stacks.values())
			for (int lane = stack.top - 1; lane >= 0; lane--)
				if (stack.open.get(lane) != null) {
					Open begun = stack.open.get(lane);
					long begin = Math.max(begun.begin, stack.used.get(lane));
					if (until > begin)
						out.soFar(stack.lanes.get(lane), begin, until, begun.value);
				}
	}

	/** The trace has ended: what was begun lasts until then. Times are ns since the origin. */
	void end(long begin, long end) throws IOException {
		last = Math.max(last, end);
		unmatched.finish(begin, Math.max(end, begin + 1));
		unknown.finish(begin, Math.max(end, begin + 1));
		for (Stack stack : stacks.values())
			for (int lane = stack.top - 1; lane >= 0; lane--)
				if (stack.open.get(lane) != null)
					stack.close(lane, last, stack.open.get(lane).value);
	}
}
