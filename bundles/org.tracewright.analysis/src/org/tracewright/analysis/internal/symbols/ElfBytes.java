// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/** The bytes of an ELF file in its byte order. Nothing outside of the file is read, and no more at once than {@link #MOST}. */
final class ElfBytes implements Closeable {

	/** Most bytes in one piece. */
	static final int MOST = 1 << 20;

	private static final long MOST_CRC = 1 << 30;
	private static final int MOST_NAME = 1 << 12;
	private static final int NAME_PIECE = 128;

	private final Path file;
	private final FileChannel channel;
	private final long size;
	private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
	private boolean wide;

	ElfBytes(Path file) throws IOException {
		this.file = file;
		channel = FileChannel.open(file, StandardOpenOption.READ);
		try {
			size = channel.size();
		} catch (IOException e) {
			channel.close();
			throw e;
		}
	}

	/** What the first bytes of the file say. */
	void form(ByteOrder byteOrder, boolean is64) {
		order = byteOrder;
		wide = is64;
	}

	/** Whether addresses and offsets have 64 bits. */
	boolean wide() {
		return wide;
	}

	/** A fault of the file. */
	ElfException fault(String reason) {
		return new ElfException(file, reason);
	}

	/** Checks that a part lies within the file; offset and length are unsigned. The part is named in the reason. */
	void check(String what, long offset, long length) throws ElfException {
		if (offset < 0 || length < 0 || offset > size || length > size - offset)
			throw fault(what + " lies outside of the file (offset 0x" + Long.toHexString(offset) + ", "
					+ Long.toUnsignedString(length) + " bytes of " + size + ")");
	}

	/** Reads a part of the file. */
	ByteBuffer read(String what, long offset, long length) throws IOException {
		check(what, offset, length);
		if (length > MOST)
			throw fault(what + " is too large (" + length + " bytes)");
		ByteBuffer buffer = ByteBuffer.allocate((int) length).order(order);
		while (buffer.hasRemaining())
			if (channel.read(buffer, offset + buffer.position()) < 0)
				throw fault("the file has become shorter while it was read");
		return buffer.flip();
	}

	/** A text of a string table, which is a part of the file that has been checked; longer ones than 4096 bytes are cut. */
	String name(long table, long tableSize, long offset) throws IOException {
		if (offset < 0 || offset >= tableSize)
			throw fault("a name lies outside of its table (offset 0x" + Long.toHexString(offset) + ")");
		int length = NAME_PIECE;
		while (true) {
			ByteBuffer bytes = read("a name", table + offset, Math.min(length, tableSize - offset));
			for (int i = 0; i < bytes.limit(); i++)
				if (bytes.get(i) == 0)
					return new String(bytes.array(), 0, i, StandardCharsets.UTF_8);
			if (bytes.limit() < length || length >= MOST_NAME)
				return new String(bytes.array(), 0, bytes.limit(), StandardCharsets.UTF_8);
			length *= 8;
		}
	}

	/** An address, offset or size at the position of a buffer: 32 or 64 bits. */
	long word(ByteBuffer buffer) {
		return wide ? buffer.getLong() : Integer.toUnsignedLong(buffer.getInt());
	}

	/** CRC-32 of the whole file, unless that would take seconds. */
	int crc() throws IOException {
		if (size > MOST_CRC)
			throw fault("too large to compare (" + size + " bytes)");
		CRC32 crc = new CRC32();
		for (long at = 0; at < size; at += MOST)
			crc.update(read("the file", at, Math.min(MOST, size - at)));
		return (int) crc.getValue();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
