// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

import org.tracewright.tracer.runtime.PacketHeader;

/** What a packet begins with, as it was read from a file. */
final class Header {

	private final ByteBuffer bytes;

	private Header(ByteBuffer bytes) {
		this.bytes = bytes;
	}

	/** Reads it at a place; null when the file ends before. */
	static Header read(FileChannel file, long at) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(PacketHeader.SIZE).order(ByteOrder.LITTLE_ENDIAN);
		while (bytes.hasRemaining())
			if (file.read(bytes, at + bytes.position()) < 0)
				return null;
		return new Header(bytes);
	}

	private long at(int offset) {
		return bytes.getLong(offset);
	}

	boolean hasMagic() {
		return bytes.getInt(0) == PacketHeader.MAGIC;
	}

	/** Whether a trace has the same UUID as the packet: 16 bytes as two words. */
	boolean isOf(long first, long second) {
		return at(PacketHeader.UUID_AT) == first && at(PacketHeader.UUID_AT + Long.BYTES) == second;
	}

	int streamClass() {
		return bytes.getInt(PacketHeader.STREAM_CLASS);
	}

	long stream() {
		return at(PacketHeader.STREAM);
	}

	long begin() {
		return at(PacketHeader.BEGIN);
	}

	long end() {
		return at(PacketHeader.END);
	}

	/** Bytes of the packet, header included; 0 unless content and all are of that size, in whole bytes. */
	long size() {
		long bits = at(PacketHeader.CONTENT);
		return bits == at(PacketHeader.TOTAL) && bits % Byte.SIZE == 0 && bits >= PacketHeader.SIZE * Byte.SIZE
				? bits / Byte.SIZE
				: 0;
	}

	long sequence() {
		return at(PacketHeader.SEQUENCE);
	}

	long discarded() {
		return at(PacketHeader.DISCARDED);
	}

	long thread() {
		return at(PacketHeader.THREAD);
	}

	/**
	 * The header of a packet with some of the records.
	 *
	 * @param recordBytes bytes of the packet behind its header
	 */
	Header with(long begin, long end, long recordBytes, long number, long discarded) {
		ByteBuffer copy = ByteBuffer.allocate(PacketHeader.SIZE).order(ByteOrder.LITTLE_ENDIAN);
		copy.put(0, bytes, 0, PacketHeader.SIZE);
		copy.putLong(PacketHeader.BEGIN, begin);
		copy.putLong(PacketHeader.END, end);
		copy.putLong(PacketHeader.CONTENT, (PacketHeader.SIZE + recordBytes) * Byte.SIZE);
		copy.putLong(PacketHeader.TOTAL, (PacketHeader.SIZE + recordBytes) * Byte.SIZE);
		copy.putLong(PacketHeader.SEQUENCE, number);
		copy.putLong(PacketHeader.DISCARDED, discarded);
		return new Header(copy);
	}

	/** Its bytes, to be written. */
	ByteBuffer bytes() {
		return bytes.duplicate().clear();
	}
}
