// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.trace.Problem;

/**
 * The packets of one data stream file.
 *
 * @param file     the file
 * @param packets  its packets by the data stream that they belong to
 * @param problems what is wrong with it
 */
record FileIndex(StreamFile file, Map<FileIndexer.Key, PacketIndex> packets, List<Problem> problems) {

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

	/** A copy of the packets, to which more can be added. */
	Map<FileIndexer.Key, PacketIndex> copy() {
		Map<FileIndexer.Key, PacketIndex> copy = new LinkedHashMap<>();
		packets.forEach((key, index) -> {
			PacketIndex all = new PacketIndex();
			all.addAll(index, 0);
			copy.put(key, all);
		});
		return copy;
	}
}
