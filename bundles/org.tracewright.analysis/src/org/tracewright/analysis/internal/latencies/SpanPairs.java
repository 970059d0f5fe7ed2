// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.analysis.internal.SourceNumbers;
import org.tracewright.analysis.internal.spans.SpanEvent;
import org.tracewright.analysis.internal.symbols.ProcessLibraries;
import org.tracewright.analysis.internal.symbols.Symbols;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;

/**
 * Pairs begins and ends of what programs are at. What has a number of its own is paired by that, on whatever thread it ends and whatever was lost meanwhile; the rest is
 * the innermost of its name on its thread, and what has begun within it and is still open then has no end.
 */
final class SpanPairs {

	/** Most that can be open on a thread; all of that is given up for a further one. */
	private static final int MOST_OPEN = 10_000;
	/** Threads that are remembered although nothing is open there. */
	private static final int MOST_IDLE = 10_000;
	/** Ends of what has a number of its own cannot be taken for others. */
	private static final Concern NOTHING = (begin, stream) -> false;

	/** Something without a number that has begun, with the name and address that its end will have. */
	private record Open(String name, long address, Begun begun) {
	}

	/** A thread while it is followed. */
	private static final class Thread {

		private final int source;
		private final TraceSource traced;
		private final long process;
		private final String label;
		/** Memory of its process; null when nothing is known of it. */
		private ProcessLibraries memory;
		/** The outermost first. */
		private final List<Open> open = new ArrayList<>();
		/** Data streams that events of the thread are in, by their indexes. */
		private final BitSet streams = new BitSet();

		private Thread(int source, TraceSource traced, long process, String label) {
			this.source = source;
			this.traced = traced;
			this.process = process;
			this.label = label;
		}
	}

	/** What tells a thread from others. */
	private record ThreadKey(int source, long process, long thread) {
	}

	/** What tells a begin with a number, and its end, from others. */
	private record Numbered(int source, long process, String name, long number) {
	}

	private final RuleRows rows;
	private final Losses losses;
	private final Symbols symbols;
	private final Pairs numbered;
	private final Map<Object, Thread> threads = new HashMap<>();
	/** How many of them there may be before those with nothing open are forgotten. */
	private int idleLimit = MOST_IDLE;
	/** For each data stream by its index, its source. */
	private int[] sources = {};
	private SpanEvent[] events = {};
	private final UsedStreams used = new UsedStreams(type -> events[type.index()] != null);
	/** Sources with a thread that has events in several data streams. */
	private final BitSet wandering = new BitSet();

	SpanPairs(HistoryWriter out, Losses losses, Symbols symbols) {
		this.losses = losses;
		this.symbols = symbols;
		rows = new RuleRows(out, LatencyRows.SPANS);
		numbered = new Pairs(rows, losses, (begin, stream) -> used.has(stream) && sources[stream] == sources[begin.stream()]);
	}

	/**
	 * The trace is this one now, with these meanings of its event types.
	 *
	 * @param memories whether others are known of processes
	 */
	void extend(Trace trace, SpanEvent[] now, boolean memories) {
		events = now;
		sources = SourceNumbers.of(trace);
		used.extend(trace);
		if (memories)
			threads.values().forEach(thread -> thread.memory = symbols.memory(thread.traced, thread.process));
	}

	/** An event, in the order of time. */
	void event(SpanEvent meaning, EventView event) throws IOException {
		long number = Fields.number(event, meaning.key(), 0);
		Thread thread = thread(meaning, event);
		if (number != 0) {
			Numbered key = new Numbered(thread.source, meaning.process(event), meaning.name(), number);
			if (meaning.begins()) {
				numbered.begin(key, new Begun(losses.moment(event), meaning.title(), thread.label), event);
			} else {
				Begun begun = numbered.take(key);
				numbered.end(begun, begun == null ? "" : begun.whose(), event, NOTHING);
			}
			return;
		}
		if (!meaning.begins()) {
			end(thread, meaning, event);
			return;
		}
		if (thread.open.size() == MOST_OPEN)
			giveUp(thread, 0, event);
		long address = meaning.address(event);
		String detail = meaning.address() == null ? meaning.title() : symbols.name(thread.memory, event.time(), address);
		thread.open.add(new Open(meaning.name(), address, new Begun(losses.moment(event), detail, thread.label)));
	}

	private Thread thread(SpanEvent meaning, EventView event) {
		DataStream stream = event.stream();
		int source = sources[stream.index()];
		long number = Fields.number(event, meaning.thread(), 0);
		long process = meaning.process(event);
		Object key = number == 0 ? stream.index() : new ThreadKey(source, process, number);
		Thread thread = threads.get(key);
		if (thread == null) {
			String name = Fields.words(event, meaning.threadName());
			thread = new Thread(source, stream.source(), process,
					number == 0 ? "stream " + stream.name() : name.isEmpty() ? "thread " + number : name + " [" + number + "]");
			thread.memory = symbols.memory(thread.traced, process);
			if (threads.size() >= idleLimit) {
				threads.values().removeIf(idle -> idle.open.isEmpty());
				idleLimit = threads.size() + MOST_IDLE;
			}
			threads.put(key, thread);
		}
		if (!thread.streams.get(stream.index())) {
			if (!thread.streams.isEmpty())
				wandering.set(source);
			thread.streams.set(stream.index());
		}
		return thread;
	}

	private void end(Thread thread, SpanEvent meaning, EventView event) throws IOException {
		long address = meaning.address(event);
		int at = thread.open.size() - 1;
		while (at >= 0 && !(thread.open.get(at).name.equals(meaning.name())
				&& (meaning.address() == null || thread.open.get(at).address == address)))
			at--;
		if (at < 0) {
			rows.end();
			return;
		}
		giveUp(thread, at + 1, event);
		Begun begun = thread.open.removeLast().begun;
		numbered.end(begun, begun.whose(), event, concern(thread));
	}

	/** What has begun on a thread from some depth on has no end. */
	private void giveUp(Thread thread, int from, EventView event) {
		while (thread.open.size() > from)
			rows.begin(losses.between(thread.open.removeLast().begun.at(), event, concern(thread)));
	}

	/** Where a thread may have had events: where threads move from stream to stream, in any. */
	private Concern concern(Thread thread) {
		return (begin, stream) -> sources[stream] == thread.source && used.has(stream)
				&& (wandering.get(thread.source) || thread.streams.get(stream));
	}

	/** Shows the numbers up to now. */
	void soFar(long begin, long end) throws IOException {
		rows.soFar(begin, end);
	}

	/** The trace has ended. */
	void finish(long begin, long end) throws IOException {
		numbered.finish();
		for (Thread thread : threads.values())
			for (Open open : thread.open)
				rows.begin(losses.since(open.begun.at(), concern(thread)));
		rows.finish(begin, end);
	}
}
