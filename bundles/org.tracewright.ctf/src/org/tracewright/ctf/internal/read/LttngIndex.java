// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
	private static final long MAX_SIZE = 1L << 30;

	private LttngIndex() {
	}

	/**
	 * The packets that an index lists; null when there is no index, or one that cannot be right for the file: packets must follow each other from its first byte
	 * and end within it. What the packets say themselves is not looked at.
	 */
	static Map<FileIndexer.Key, PacketIndex> read(StreamFile file, Map<Long, StreamLayout> layouts) {
		Path path = file.path().resolveSibling("index").resolve(file.path().getFileName() + ".idx");
		try {
			if (!Files.isRegularFile(path) || Files.size(path) > MAX_SIZE)
				return null;
			return entries(ByteBuffer.wrap(bytes(path)), file, layouts);
		} catch (IOException e) {
			return null;
		}
	}

	private static byte[] bytes(Path path) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			ByteBuffer all = ByteBuffer.allocate((int) Math.min(MAX_SIZE, channel.size()));
			while (all.hasRemaining() && channel.read(all) >= 0) {
				// until full, or shorter than it was
			}
			return java.util.Arrays.copyOf(all.array(), all.position());
		}
	}

	private static Map<FileIndexer.Key, PacketIndex> entries(ByteBuffer data, StreamFile file, Map<Long, StreamLayout> layouts) {
		if (data.remaining() < HEADER || data.getInt() != MAGIC || data.getInt() != MAJOR || data.getInt() < 1)
			return null;
		int length = data.getInt();
		if (length < ENTRY || data.remaining() % length != 0)
			return null;
		Map<FileIndexer.Key, PacketIndex> packets = new LinkedHashMap<>();
		long expected = 0;
		for (int number = 0, at = HEADER; at < data.limit(); number++, at += length) {
			long offset = data.getLong(at);
			long total = data.getLong(at + 8);
			long content = data.getLong(at + 16);
			StreamLayout layout = layouts.get(data.getLong(at + 48));
			if (layout == null || offset != expected || total <= 0 || total % 8 != 0 || content < 0 || content > total
					|| total / 8 > file.size() - offset)
				return null;
			packets.computeIfAbsent(new FileIndexer.Key(layout, data.getLong(at + 56)), k -> new PacketIndex()).add(0, number,
					offset, total, content, data.getLong(at + 24), data.getLong(at + 32), data.getLong(at + 40),
					data.getLong(at + 64));
			expected += total / 8;
		}
		return packets;
	}
}
