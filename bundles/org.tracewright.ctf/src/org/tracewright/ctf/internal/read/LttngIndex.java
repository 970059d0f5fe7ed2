// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.tracewright.ctf.internal.layout.StreamLayout;

/** Packet indexes that LTTng writes beside data streams: {@code index/NAME.idx} for the file {@code NAME}. All numbers are big-endian. */
final class LttngIndex {

	private static final int MAGIC = 0xC1F1DCC1;
	private static final int MAJOR = 1;
	private static final int HEADER = 16;
	/** Bytes of an entry of version 1.1, the first with instance ids and sequence numbers. */
	private static final int ENTRY = 72;
	private static final int BUFFER = 1 << 16;

	/** The packets of one stream. */
	private record Listed(PacketIndex packets, PacketIndex example) {

		/** Adds a packet, without what packets of its kind do not say: that of which one is an example. */
		void add(int number, long offset, long total, long content, long begin, long end, long lost, long sequence) {
			packets.add(0, number, offset, total, content, known(begin, example.begin(0)), known(end, example.end(0)),
					known(lost, example.discarded(0)), known(sequence, example.sequence(0)));
		}

		private static long known(long value, long example) {
			return example == PacketIndex.UNKNOWN ? PacketIndex.UNKNOWN : value;
		}
	}

	private final StreamFile file;
	private final Map<Long, StreamLayout> layouts;
	private final FileIndexer indexer;
	private final LongStore store;
	private final Map<FileIndexer.Key, Listed> streams = new HashMap<>();
	private final Map<FileIndexer.Key, PacketIndex> packets = new LinkedHashMap<>();
	/** Whether a packet is of another stream than is said. */
	private boolean other;
	private long expected;

	private LttngIndex(StreamFile file, Map<Long, StreamLayout> layouts, FileIndexer indexer, LongStore store) {
		this.file = file;
		this.layouts = layouts;
		this.indexer = indexer;
		this.store = store;
	}

	/**
	 * The packets that an index lists, without what they do not say themselves. Null when there is no index, or one that cannot be right for the file: packets must
	 * follow each other from its first byte and end within it. Empty when the packets are of other streams than it says; of each stream, the first is looked at.
	 */
	static Map<FileIndexer.Key, PacketIndex> read(StreamFile file, Map<Long, StreamLayout> layouts, FileIndexer indexer,
			LongStore store) {
		Path path = file.path().resolveSibling("index").resolve(file.path().getFileName() + ".idx");
		if (!Files.isRegularFile(path))
			return null;
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
			LttngIndex index = new LttngIndex(file, layouts, indexer, store);
			if (!index.entries(in, Files.size(path) - HEADER))
				return null;
			return index.other ? Map.of() : index.packets;
		} catch (IOException e) {
			return null;
		}
	}

	private boolean entries(DataInputStream in, long bytes) throws IOException {
		if (in.readInt() != MAGIC || in.readInt() != MAJOR || in.readInt() < 1)
			return false;
		int length = in.readInt();
		if (length < ENTRY || bytes % length != 0 || bytes == 0 || bytes / length > Integer.MAX_VALUE)
			return false;
		byte[] entry = new byte[length];
		for (int number = 0; number < bytes / length; number++) {
			in.readFully(entry);
			if (!entry(number, ByteBuffer.wrap(entry)))
				return false;
		}
		return true;
	}

	private boolean entry(int number, ByteBuffer entry) {
		long offset = entry.getLong(0);
		long total = entry.getLong(8);
		long content = entry.getLong(16);
		StreamLayout layout = layouts.get(entry.getLong(48));
		if (layout == null || offset != expected || total <= 0 || total % 8 != 0 || content < 0 || content > total
				|| total / 8 > file.size() - offset)
			return false;
		expected += total / 8;
		if (!other)
			add(new FileIndexer.Key(layout, entry.getLong(56)), number, entry);
		return true;
	}

	private void add(FileIndexer.Key key, int number, ByteBuffer entry) {
		Listed stream = streams.get(key);
		if (stream == null) {
			Map.Entry<FileIndexer.Key, PacketIndex> example = indexer.example(file, key, number, entry.getLong(0),
					entry.getLong(24));
			stream = example == null ? null : new Listed(new PacketIndex(store), example.getValue());
			other = stream == null || packets.put(example.getKey(), stream.packets) != null;
			if (other)
				return;
			streams.put(key, stream);
		}
		stream.add(number, entry.getLong(0), entry.getLong(8), entry.getLong(16), entry.getLong(24), entry.getLong(32),
				entry.getLong(40), entry.getLong(64));
	}
}
