// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows what is in the memory of a process, from one event to the next. What has been unloaded stays until something else takes its place: nobody calls it, and
 * {@code dlclose} does not say whether others still need it.
 */
final class ProcessMemory {

	/** A process with more than this is not followed. */
	private static final int MOST_LIBRARIES = 1 << 15;

	/** Something that is there. */
	private static final class Mapping {

		private final LoadedLibrary.Identity file;
		private final long start;
		private final boolean biased;
		private final long since;
		/** When it was unloaded, or may have been; {@link Long#MAX_VALUE} for not. */
		private long unloaded = Long.MAX_VALUE;
		/** When it was unloaded before it was loaded again. */
		private long unloadedBefore = Long.MAX_VALUE;
		/** Whether it has been unloaded, and not only may have been. */
		private boolean surely;

		private Mapping(LoadedLibrary.Identity file, long start, boolean biased, long since) {
			this.file = file;
			this.start = start;
			this.biased = biased;
			this.since = since;
		}

		private boolean overlaps(long from, long size) {
			return Long.compareUnsigned(start - from, size) < 0 || Long.compareUnsigned(from - start, file.size()) < 0;
		}
	}

	/** By start; they do not overlap. */
	private final TreeMap<Long, Mapping> present = new TreeMap<>(Long::compareUnsigned);
	private final List<LoadedLibrary> gone = new ArrayList<>();
	private int dumps;
	/** When the last dump began. */
	private long dumped;
	/** What the dump that goes on has named; null outside of one. */
	private Set<Mapping> named;

	/** How often all libraries were listed. */
	int dumps() {
		return dumps;
	}

	/** All that is there will be named. */
	void start(long time) {
		dumps++;
		dumped = time;
		named = new HashSet<>();
	}

	/** All that is there has been named: what has not, is of another program that the process ran before, or was unloaded. */
	void end() {
		if (named == null)
			return;
		for (Mapping mapping : List.copyOf(present.values()))
			if (!named.contains(mapping) && mapping.since < dumped)
				remove(mapping, dumped);
		named = null;
	}

	/** Something is there. */
	void load(LibraryEvent.Kind kind, long time, long start, LoadedLibrary.Identity file) {
		Mapping known = present.get(start);
		if (known == null || !known.file.path().equals(file.path()) || known.file.size() != file.size()) {
			// The first dump names what was there before; constructors of a library run before its own event comes.
			long since = dumps > (kind == LibraryEvent.Kind.PRESENT ? 1 : 0) ? dumped : Long.MIN_VALUE;
			known = new Mapping(file, start, kind == LibraryEvent.Kind.OPENED,
					Math.max(since, makeRoom(time, start, file.size())));
			present.put(start, known);
		}
		if (known.unloaded != Long.MAX_VALUE)
			known.unloadedBefore = known.unloaded;
		known.unloaded = Long.MAX_VALUE;
		if (named != null)
			named.add(known);
	}

	/** Takes away what is where something else is to be; gives since when that may be there. */
	private long makeRoom(long time, long start, long size) {
		long since = Long.MIN_VALUE;
		Long below = present.floorKey(start);
		for (Mapping old : List.copyOf(present.subMap(below == null ? start : below, true, start + size, false).values()))
			if (old.overlaps(start, size)) {
				remove(old, time);
				since = Math.max(since, old.surely ? Math.min(old.unloaded, time) : time);
			}
		return since;
	}

	private void remove(Mapping mapping, long time) {
		present.remove(mapping.start);
		keep(mapping, Math.min(mapping.unloaded, time));
	}

	private void keep(Mapping mapping, long until) {
		if (mapping.since < until && gone.size() <= MOST_LIBRARIES)
			gone.add(new LoadedLibrary(mapping.file, mapping.start, mapping.biased, mapping.since, until));
	}

	/** The program does not need something any more. */
	void close(long time, long start) {
		Mapping mapping = present.get(start);
		if (mapping == null || mapping.unloaded != Long.MAX_VALUE)
			return;
		mapping.unloaded = time;
		mapping.surely = false;
	}

	/** Something is not there any more. */
	void unload(long time, long start) {
		Mapping mapping = present.get(start);
		if (mapping == null)
			return;
		mapping.unloaded = time;
		mapping.surely = true;
	}

	/** The build id of what is there. Another one than before says that the file was replaced and loaded again. */
	void buildId(long time, long start, String buildId) {
		Mapping known = present.get(start);
		if (known == null || known.file.buildId().equals(buildId))
			return;
		LoadedLibrary.Identity file = new LoadedLibrary.Identity(known.file.path(), buildId, known.file.size());
		long since = known.since;
		if (!known.file.buildId().isEmpty()) {
			keep(known, Math.min(known.unloadedBefore, time));
			since = known.surely ? Math.min(known.unloadedBefore, time) : time;
		}
		Mapping other = new Mapping(file, start, known.biased, since);
		other.unloaded = known.unloaded;
		other.surely = known.surely;
		present.put(start, other);
		if (named != null && named.remove(known))
			named.add(other);
	}

	/** All that was ever there; nothing when that was too much to follow. */
	ProcessLibraries finish() {
		present.values().forEach(mapping -> {
			mapping.unloaded = Long.MAX_VALUE;
			keep(mapping, Long.MAX_VALUE);
		});
		return new ProcessLibraries(gone.size() > MOST_LIBRARIES ? List.of() : gone);
	}
}
