// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Writes one data stream file, packet by packet, as LTTng-UST does on x86-64: little-endian, everything aligned to bytes. */
final class StreamWriter implements Closeable {

	private static final int MAGIC = 0xC1FC1FC1;
	private static final int PAGE = 4096;
	private static final int TIMESTAMP_END = 40;
	private static final int CONTENT_SIZE = 48;
	private static final int PACKET_SIZE = 56;
	private static final int LARGEST_HEADER = 14;
	private static final int COMPACT_BITS = 27;
	private static final int COMPACT_EXTENDED = 31;
	private static final int LARGE_EXTENDED = 65535;

	private final int index;
	private final boolean compact;
	private final FileChannel file;
	private final IndexWriter packets;
	private final ByteBuffer packet;
	private boolean open;
	private long begin;
	private long last;
	private long sequence;
	private long offset;

	StreamWriter(Path folder, Shape shape, int index) throws IOException {
		this.index = index;
		compact = shape.header() == Shape.Header.COMPACT;
		file = FileChannel.open(folder.resolve("ch_" + index), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE);
		packets = new IndexWriter(folder.resolve("index").resolve("ch_" + index + ".idx"));
		packet = ByteBuffer.allocate(shape.packetBytes()).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Whether an event with so many bytes after its header goes into the packet that is open. */
	boolean fits(int body) {
		return open && packet.remaining() >= LARGEST_HEADER + body;
	}

	/**
	 * Writes an event header, into a new packet if need be.
	 *
	 * @return the fold with the values of the header
	 */
	long header(long fold, long time, int id, int body) throws IOException {
		if (!fits(body)) {
			closePacket();
			openPacket(time);
		}
		long idle = time - last;
		last = time;
		return compact ? compact(fold, time, id, idle >>> COMPACT_BITS != 0) : large(fold, time, id, idle >>> Integer.SIZE != 0);
	}

	private long compact(long fold, long time, int id, boolean extended) {
		if (extended) {
			packet.put((byte) COMPACT_EXTENDED);
			return full(fold, COMPACT_EXTENDED, time, id);
		}
		int low = (int) time & (1 << COMPACT_BITS) - 1;
		packet.putInt(id | low << Integer.SIZE - COMPACT_BITS);
		return Fold.value(Fold.value(fold, id), low);
	}

	private long large(long fold, long time, int id, boolean extended) {
		if (extended) {
			packet.putShort((short) LARGE_EXTENDED);
			return full(fold, LARGE_EXTENDED, time, id);
		}
		packet.putShort((short) id).putInt((int) time);
		return Fold.value(Fold.value(fold, id), Integer.toUnsignedLong((int) time));
	}

	private long full(long fold, int mark, long time, int id) {
		packet.putInt(id).putLong(time);
		return Fold.value(Fold.value(Fold.value(fold, mark), id), time);
	}

	/** Where the rest of the event goes. */
	ByteBuffer body() {
		return packet;
	}

	private void openPacket(long time) {
		begin = time;
		packet.clear();
		packet.putInt(MAGIC);
		long high = TraceMetadata.TRACE.getMostSignificantBits();
		long low = TraceMetadata.TRACE.getLeastSignificantBits();
		packet.putLong(Long.reverseBytes(high)).putLong(Long.reverseBytes(low));
		packet.putInt(0).putLong(index);
		packet.putLong(begin).putLong(0).putLong(0).putLong(0).putLong(sequence).putLong(0).putInt(index);
		open = true;
	}

	private void closePacket() throws IOException {
		if (open)
			writePacket(packet.capacity());
		open = false;
	}

	private void writePacket(int bytes) throws IOException {
		int content = packet.position();
		packet.putLong(TIMESTAMP_END, last).putLong(CONTENT_SIZE, content * 8L).putLong(PACKET_SIZE, bytes * 8L);
		Arrays.fill(packet.array(), content, bytes, (byte) 0);
		packet.position(0).limit(bytes);
		while (packet.hasRemaining())
			file.write(packet);
		packets.packet(offset, bytes * 8L, content * 8L, begin, last, index, sequence++);
		offset += bytes;
	}

	/** Packets written. */
	long packets() {
		return sequence;
	}

	/** Bytes written. */
	long bytes() {
		return offset;
	}

	/** Writes the open packet, cut after its last page as LTTng does when a session stops. */
	void finish() throws IOException {
		if (open)
			writePacket(Math.min(packet.capacity(), (packet.position() + PAGE - 1) / PAGE * PAGE));
		open = false;
	}

	@Override
	public void close() throws IOException {
		packets.close();
		file.close();
	}
}
