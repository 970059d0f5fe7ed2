// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was in the memory of a process. */
public final class ProcessLibraries {

	/**
	 * What an address belongs to, for some time.
	 *
	 * @param library what is there; null for nothing that is known
	 * @param since   first instant of that time, ns since the origin
	 * @param until   first instant after it, ns since the origin; {@link Long#MAX_VALUE} when there is none
	 */
	public record Owner(LoadedLibrary library, long since, long until) {
	}

	/** By start. */
	private final List<LoadedLibrary> libraries;
	private long largest;

	ProcessLibraries(List<LoadedLibrary> libraries) {
		this.libraries = new ArrayList<>(libraries);
		this.libraries
				.sort(Comparator.comparing(LoadedLibrary::start, Long::compareUnsigned).thenComparingLong(LoadedLibrary::since));
		for (LoadedLibrary library : libraries)
			largest = Long.compareUnsigned(library.file().size(), largest) > 0 ? library.file().size() : largest;
	}

	/** All, by the addresses where they start. */
	public List<LoadedLibrary> all() {
		return libraries;
	}

	/** What an address belongs to at a time, ns since the origin. */
	public Owner at(long time, long address) {
		int low = 0;
		int high = libraries.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (Long.compareUnsigned(libraries.get(middle).start(), address) <= 0)
				low = middle + 1;
			else
				high = middle;
		}
		LoadedLibrary owner = null;
		long since = Long.MIN_VALUE;
		long until = Long.MAX_VALUE;
		for (int i = low - 1; i >= 0 && Long.compareUnsigned(address - libraries.get(i).start(), largest) < 0; i--) {
			LoadedLibrary library = libraries.get(i);
			if (!library.contains(address))
				continue;
			if (library.until() <= time)
				since = Math.max(since, library.until());
			else if (library.since() > time)
				until = Math.min(until, library.since());
			else if (owner == null || library.until() < owner.until())
				// What was there before says more than that something else came later.
				owner = library;
		}
		return owner == null
				? new Owner(null, since, until)
				: new Owner(owner, Math.max(since, owner.since()), Math.min(until, owner.until()));
	}
}
