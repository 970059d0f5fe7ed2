// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.tracewright.analysis.internal.Fields;
import org.tracewright.analysis.internal.Meaningful;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;

/** Which files were in the memory of the processes of a trace, where and when, as LTTng-UST tells when it begins to record and when libraries come and go. */
public final class LoadedLibraries {

	/** More events than this are not kept, and then nothing is known; a text counts as one for every so many letters. */
	private static final int MOST_EVENTS = 1 << 20;
	private static final int LETTERS = 64;
	private static final int MOST_PATH = 1 << 12;

	/** How far this is is not shown: it is a small part of what follows. */
	private record Silent(Progress progress) implements Progress {

		@Override
		public void report(long done, long total) {
			// what follows begins anew
		}

		@Override
		public boolean isCancelled() {
			return progress.isCancelled();
		}
	}

	/** A process; without a number, all of a source. */
	private record ProcessKey(TraceSource source, long process) {
	}

	/** What an event said; the weight is how many it counts for. */
	private record Said(LibraryEvent.Kind kind, ProcessKey process, long time, long address, long size, String text, int weight) {
	}

	/** What a slice of time says. */
	private static final class Sink implements EventSink {

		private final LibraryEvent[] events;
		private final List<Said> said = new ArrayList<>();
		private final Map<String, String> texts = new HashMap<>();
		private final Map<ProcessKey, ProcessKey> keys = new HashMap<>();
		private final BuildIdValue buildId = new BuildIdValue();

		/** How much all sinks have kept. */
		private final AtomicLong kept;

		private Sink(LibraryEvent[] events, AtomicLong kept) {
			this.events = events;
			this.kept = kept;
		}

		@Override
		public void event(EventView event) {
			LibraryEvent meaning = events[event.type().index()];
			if (!event.hasTime() || kept.get() > MOST_EVENTS)
				return;
			ProcessKey key = key(event.stream().source(), Fields.number(event, meaning.process(), -1));
			String read = meaning.buildId() != null
					? buildId.read(event, meaning.buildId())
					: Fields.words(event, meaning.path());
			String text = read.length() > MOST_PATH ? "" : texts.computeIfAbsent(read, t -> t);
			int weight = 1 + (text == read ? text.length() / LETTERS : 0);
			kept.addAndGet(weight);
			said.add(new Said(meaning.kind(), keys.computeIfAbsent(key, k -> k), event.time(),
					Fields.number(event, meaning.address(), 0), Fields.number(event, meaning.size(), 0), text, weight));
		}
	}

	private final Map<ProcessKey, ProcessLibraries> processes = new LinkedHashMap<>();
	/** What was said, in the order of time. */
	private final List<Said> all = new ArrayList<>();
	private final AtomicLong kept = new AtomicLong();

	/** Nothing is known yet. */
	public LoadedLibraries() {
		// It is looked for later.
	}

	private static ProcessKey key(TraceSource source, long process) {
		if (process < 0 && source.environment().get("vpid") instanceof Long only)
			return new ProcessKey(source, only);
		return new ProcessKey(source, process);
	}

	/** Looks at the events of a trace that tell. When it is cancelled, or there are more than a million of them, nothing is known. */
	public static LoadedLibraries find(Trace trace, Progress progress) {
		LoadedLibraries found = new LoadedLibraries();
		found.extend(trace, Long.MIN_VALUE, progress);
		return found;
	}

	/**
	 * Looks at the events of a trace from a time on, ns since the origin. When it is cancelled, or there are more than a million of them in all, nothing is known.
	 *
	 * @return whether they tell anything; then memories of processes are other objects
	 */
	public boolean extend(Trace trace, long from, Progress progress) {
		LibraryEvent[] events = trace.eventTypes().stream().map(LibraryEvent::of).toArray(LibraryEvent[]::new);
		if (trace.eventTypes().stream().noneMatch(type -> events[type.index()] != null && events[type.index()].path() != null))
			return false;
		List<Sink> sinks = trace.scan(
				Scan.ordered(new Silent(progress)).only(new Meaningful(events)).between(from, Long.MAX_VALUE),
				() -> new Sink(events, kept));
		if (sinks.stream().allMatch(sink -> sink.said.isEmpty()))
			return false;
		// What was said from then on has been met again.
		while (!all.isEmpty() && all.getLast().time >= from)
			all.removeLast();
		processes.clear();
		if (progress.isCancelled() || kept.get() > MOST_EVENTS) {
			kept.set(MOST_EVENTS + 1);
			return true;
		}
		sinks.forEach(sink -> all.addAll(sink.said));
		kept.set(all.stream().mapToLong(Said::weight).sum());
		Map<ProcessKey, ProcessMemory> memories = new LinkedHashMap<>();
		for (Said said : all)
			follow(memories.computeIfAbsent(said.process, p -> new ProcessMemory()), said);
		memories.forEach((key, memory) -> {
			// Without their numbers, processes cannot be told apart: only one may have been there.
			if (key.process >= 0 || memory.dumps() <= 1)
				processes.put(key, memory.finish());
		});
		return true;
	}

	private static void follow(ProcessMemory memory, Said said) {
		switch (said.kind) {
			case START -> memory.start(said.time);
			case END -> memory.end();
			case PRESENT, LOADED, OPENED -> {
				boolean mapped = said.size > 0 && said.address != 0
						&& Long.compareUnsigned(said.address + said.size, said.address) > 0;
				if (mapped && isFile(said.text))
					memory.load(said.kind, said.time, said.address, new LoadedLibrary.Identity(said.text, "", said.size));
			}
			case CLOSED -> memory.close(said.time, said.address);
			case UNLOADED -> memory.unload(said.time, said.address);
			case BUILD_ID -> {
				if (!said.text.isEmpty())
					memory.buildId(said.time, said.address, said.text);
			}
		}
	}

	/** Others stand for what has no file, in brackets. */
	private static boolean isFile(String path) {
		return path.startsWith("/") && !path.endsWith("/");
	}

	/**
	 * The memory of a process; null when nothing is known of it.
	 *
	 * @param process its number, negative when not recorded
	 */
	public ProcessLibraries of(TraceSource source, long process) {
		return processes.get(key(source, process));
	}

	/** All processes, in the order in which they were met. */
	public Collection<ProcessLibraries> all() {
		return processes.values();
	}
}
