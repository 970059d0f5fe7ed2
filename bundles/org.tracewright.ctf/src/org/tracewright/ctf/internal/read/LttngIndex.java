// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

	/**
	 * The packets of one stream, without what packets of its kind do not say.
	 *
	 * @param begin whether they say when they begin; so do the others
	 */
	private record Listed(PacketIndex packets, boolean begin, boolean end, boolean lost, boolean sequence) {

		/** Of which one packet is an example. */
		static Listed like(PacketIndex example, LongStore store) {
			return new Listed(new PacketIndex(store), isKnown(example.begin(0)), isKnown(example.end(0)),
					isKnown(example.discarded(0)), isKnown(example.sequence(0)));
		}

		private static boolean isKnown(long value) {
			return value != PacketIndex.UNKNOWN;
		}

		void add(int number, ByteBuffer entries, int at) {
			packets.add(0, number, entries.getLong(at), entries.getLong(at + 8), entries.getLong(at + 16),
					begin ? entries.getLong(at + 24) : PacketIndex.UNKNOWN, end ? entries.getLong(at + 32) : PacketIndex.UNKNOWN,
					lost ? entries.getLong(at + 40) : PacketIndex.UNKNOWN,
					sequence ? entries.getLong(at + 64) : PacketIndex.UNKNOWN);
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
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			LttngIndex index = new LttngIndex(file, layouts, indexer, store);
			if (!index.entries(channel))
				return null;
			return index.other ? Map.of() : index.packets;
		} catch (IOException e) {
			return null;
		}
	}

	private boolean entries(FileChannel channel) throws IOException {
		long bytes = channel.size() - HEADER;
		ByteBuffer head = ByteBuffer.allocate(HEADER);
		if (bytes <= 0 || !fill(channel, head) || head.getInt() != MAGIC || head.getInt() != MAJOR || head.getInt() < 1)
			return false;
		int length = head.getInt();
		if (length < ENTRY || length > BUFFER || bytes % length != 0 || bytes / length > Integer.MAX_VALUE)
			return false;
		int count = (int) (bytes / length);
		ByteBuffer some = ByteBuffer.allocate(Math.min(count, BUFFER / length) * length);
		for (int number = 0; number < count;) {
			some.limit(Math.min(some.capacity(), (count - number) * length));
			if (!fill(channel, some))
				return false;
			for (int at = 0; at < some.limit(); at += length)
				if (!entry(number++, some, at))
					return false;
		}
		return true;
	}

	/** Reads as much as a buffer takes; false when the file ends before. */
	private static boolean fill(FileChannel channel, ByteBuffer buffer) throws IOException {
		buffer.rewind();
		while (buffer.hasRemaining())
			if (channel.read(buffer) < 0)
				return false;
		buffer.rewind();
		return true;
	}

	private boolean entry(int number, ByteBuffer entries, int at) {
		long offset = entries.getLong(at);
		long total = entries.getLong(at + 8);
		long content = entries.getLong(at + 16);
		StreamLayout layout = layouts.get(entries.getLong(at + 48));
		if (layout == null || offset != expected || total <= 0 || total % 8 != 0 || content < 0 || content > total
				|| total / 8 > file.size() - offset)
			return false;
		expected += total / 8;
		if (!other)
			add(new FileIndexer.Key(layout, entries.getLong(at + 56)), number, entries, at);
		return true;
	}

	private void add(FileIndexer.Key key, int number, ByteBuffer entries, int at) {
		Listed stream = streams.get(key);
		if (stream == null) {
			Map.Entry<FileIndexer.Key, PacketIndex> example = indexer.example(file, key, number, entries.getLong(at),
					entries.getLong(at + 24));
			if (example == null) {
				other = true;
				return;
			}
			stream = Listed.like(example.getValue(), store);
			other = packets.put(example.getKey(), stream.packets) != null;
			streams.put(key, stream);
		}
		stream.add(number, entries, at);
	}
}
