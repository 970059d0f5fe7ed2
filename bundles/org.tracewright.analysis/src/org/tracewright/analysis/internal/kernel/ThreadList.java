// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.analysis.internal.Fields;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.analysis.internal.SourceNumbers;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Trace;

/** The threads of all sources of a trace, with the last names that they had and the processes that they belong to, as far as events tell. */
public final class ThreadList {

	/** A thread. */
	static final class Known {

		final long key;
		/** Its process; -1 when not known. */
		long process = -1;
		String name = "";
		private byte[] nameBytes = {};
		private long namedAt = Long.MIN_VALUE;

		private Known(long key) {
			this.key = key;
		}

		/** The thread's number. */
		int thread() {
			return (int) key;
		}

		int source() {
			return (int) (key >> Integer.SIZE);
		}

		private void name(long time, EventView event, Field field) {
			if (time < namedAt || field == null || !event.has(field))
				return;
			namedAt = time;
			if (!Fields.same(event, field, nameBytes) || name.isEmpty()) {
				name = event.asText(field);
				nameBytes = Fields.bytes(name);
			}
		}

		/** Adds what another part of the trace tells; gives whether that changes anything for people. */
		private boolean add(Known other) {
			boolean changed = other.process >= 0 && other.process != process;
			if (other.process >= 0)
				process = other.process;
			if (other.namedAt >= namedAt && !other.name.isEmpty()) {
				changed |= !other.name.equals(name);
				name = other.name;
				namedAt = other.namedAt;
			}
			return changed;
		}

		/** The name for people: {@code bash [1234]}. */
		String label() {
			return (name.isEmpty() ? "?" : name) + " [" + thread() + "]";
		}
	}

	/** What one thread of a scan sees. */
	private static final class Sink implements EventSink {

		private final KernelEvent[] events;
		private final int[] sources;
		private final Map<Long, Known> threads = new HashMap<>();
		/** The last ones asked for: most events are of few threads. */
		private final Known[] recent = new Known[64];

		Sink(KernelEvent[] events, int[] sources) {
			this.events = events;
			this.sources = sources;
		}

		private Known known(int source, long thread) {
			long key = key(source, thread);
			int place = (int) thread & recent.length - 1;
			Known known = recent[place];
			if (known == null || known.key != key) {
				known = threads.computeIfAbsent(key, Known::new);
				recent[place] = known;
			}
			return known;
		}

		@Override
		public void event(EventView event) {
			KernelEvent meaning = events[event.type().index()];
			int source = sources[event.stream().index()];
			long time = event.time();
			if (meaning.self() != null && meaning.group() != null) {
				long self = Fields.number(event, meaning.self(), 0);
				if (self > 0)
					known(source, self).process = Fields.number(event, meaning.group(), -1);
			}
			if (meaning.kind() == KernelEvent.Kind.SWITCH) {
				long before = Fields.number(event, meaning.before(), 0);
				if (before > 0)
					known(source, before).name(time, event, meaning.beforeName());
			}
			long thread = Fields.number(event, meaning.thread(), 0);
			if (thread > 0) {
				Known known = known(source, thread);
				known.name(time, event, meaning.name());
				if (meaning.threadGroup() != null)
					known.process = Fields.number(event, meaning.threadGroup(), -1);
			}
		}
	}

	private final Map<Long, Known> threads = new HashMap<>();

	/** Nobody yet. */
	public ThreadList() {
		// They are found later.
	}

	/** Number of a thread in all sources. */
	public static long key(int source, long thread) {
		return (long) source << Integer.SIZE | thread & 0xFFFF_FFFFL;
	}

	/**
	 * Looks at all events from a time on, in any order.
	 *
	 * @param from ns since the origin; what is looked at twice counts once
	 * @return whether there are other threads than before, or others are what they are called now
	 */
	public boolean extend(Trace trace, KernelEvent[] events, long from, Progress progress) {
		int[] sources = SourceNumbers.of(trace);
		boolean changed = false;
		Scan scan = Scan.unordered(progress).only(new Meaningful(events)).between(from, Long.MAX_VALUE);
		for (Sink sink : trace.scan(scan, () -> new Sink(events, sources)))
			for (Map.Entry<Long, Known> found : sink.threads.entrySet()) {
				int before = threads.size();
				changed |= threads.computeIfAbsent(found.getKey(), Known::new).add(found.getValue()) | threads.size() > before;
			}
		return changed;
	}

	/** All of them by source, process and number. */
	List<Known> sorted() {
		List<Known> all = new ArrayList<>(threads.values());
		all.sort(Comparator.comparingInt(Known::source).thenComparingLong(k -> k.process < 0 ? k.thread() : k.process)
				.thenComparingInt(Known::thread));
		return all;
	}

	/** A thread for people: {@code bash [1234]}, or {@code thread 1234} when no event named it. */
	public String label(int source, long thread) {
		Known known = threads.get(key(source, thread));
		return known == null || known.name.isEmpty() ? "thread " + thread : known.label();
	}

	/** A thread; null when no event named it. */
	Known get(long key) {
		return threads.get(key);
	}
}
