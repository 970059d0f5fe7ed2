// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.trace.Problem;

/**
 * The packets of one data stream file.
 *
 * @param file     the file
 * @param packets  its packets by the data stream that they belong to
 * @param problems what is wrong with it
 * @param stop     why it was not read to its end, one of the problems; null when it was
 * @param settled  whether its packets stay as they are when it grows
 */
record FileIndex(StreamFile file, Map<FileIndexer.Key, PacketIndex> packets, List<Problem> problems, Problem stop,
		boolean settled) {

	/** Of a file that is right. */
	FileIndex(StreamFile file, Map<FileIndexer.Key, PacketIndex> packets) {
		this(file, packets, List.of(), null, true);
	}

	/** Byte behind its last packet. */
	long end() {
		long end = 0;
		for (PacketIndex index : packets.values())
			if (index.count() > 0)
				end = Math.max(end, index.offset(index.count() - 1) + (index.total(index.count() - 1) >>> 3));
		return end;
	}

	/** How many packets it has. */
	int count() {
		return packets.values().stream().mapToInt(PacketIndex::count).sum();
	}

	/** The packets, to which more can be added: once, as {@link PacketIndex#extended} says. */
	Map<FileIndexer.Key, PacketIndex> extended() {
		Map<FileIndexer.Key, PacketIndex> extended = new LinkedHashMap<>();
		packets.forEach((key, index) -> extended.put(key, index.extended()));
		return extended;
	}

	/** The same with other layouts of the same data stream classes. */
	FileIndex with(Map<Long, StreamLayout> layouts) {
		Map<FileIndexer.Key, PacketIndex> same = new LinkedHashMap<>();
		packets.forEach((key, index) -> same.put(new FileIndexer.Key(layouts.get(key.layout().id()), key.id()), index));
		return new FileIndex(file, same, problems, stop, settled);
	}
}
