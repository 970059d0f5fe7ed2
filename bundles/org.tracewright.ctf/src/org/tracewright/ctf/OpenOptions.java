// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import java.nio.file.Path;
import java.util.Map;

/**
 * How to open traces.
 *
 * @param offsets  nanoseconds that are added to the times of what lies at or below a folder: to line up traces whose clocks do not agree
 * @param decoding how event records are decoded
 * @param cache    folder for packet indexes of traces, so that they open faster the next time; null for none. It can be deleted at any time
 */
public record OpenOptions(Map<Path, Long> offsets, Decoding decoding, Path cache) {

	/** The usual way: no offsets, no cache. */
	public static final OpenOptions DEFAULT = new OpenOptions(Map.of(), Decoding.AUTOMATIC, null);

	/** Ways to decode event records. All give the same. */
	public enum Decoding {
		/** Code is generated when so much of a trace has been read that it is worth it. */
		AUTOMATIC,
		/** Always by generated code, as far as records are plain. */
		GENERATED,
		/** Always by the layout program. */
		PROGRAM
	}

	/** Copies the offsets. */
	public OpenOptions {
		offsets = Map.copyOf(offsets);
	}

	/** The same with a cache. */
	public OpenOptions cachedIn(Path folder) {
		return new OpenOptions(offsets, decoding, folder);
	}

	/** The same with another way of decoding. */
	public OpenOptions decodedBy(Decoding way) {
		return new OpenOptions(offsets, way, cache);
	}

	/** Nanoseconds that are added to the times of a trace folder: those of the nearest folder that has some, 0 when none has. */
	public long offset(Path folder) {
		for (Path path = folder.toAbsolutePath().normalize(); path != null; path = path.getParent())
			for (Map.Entry<Path, Long> entry : offsets.entrySet())
				if (entry.getKey().toAbsolutePath().normalize().equals(path))
					return entry.getValue();
		return 0;
	}
}
