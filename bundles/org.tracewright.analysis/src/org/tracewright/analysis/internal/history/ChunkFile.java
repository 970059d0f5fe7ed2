// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

import org.tracewright.analysis.history.HistoryException;

/** The file of a history as it is written: chunk behind chunk. Safe for use by several threads. */
final class ChunkFile {

	/** Most bytes of a chunk's content. */
	static final int MOST_CONTENT = 1 << 18;
	private static final int BUFFER = 1 << 20;

	private final Path file;
	private final FileChannel channel;
	private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
	private final CRC32C checksum = new CRC32C();
	/** Where the buffer begins in the file. */
	private long base;

	/** Begins a file that must not be there. */
	ChunkFile(Path file) throws IOException {
		this.file = file;
		channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		try {
			buffer.putLong(0, HistoryFormat.MAGIC);
			buffer.position(HistoryFormat.HEADER);
			flush();
		} catch (IOException e) {
			channel.close();
			throw e;
		}
	}

	/** Adds a chunk; gives the byte of the file where its content begins. */
	synchronized long add(byte type, int attribute, int level, byte[] content, int length) throws IOException {
		int padded = (length + HistoryFormat.SLACK + 7) / 8 * 8;
		makeRoom(HistoryFormat.CHUNK_HEADER + padded);
		int start = buffer.position();
		buffer.position(start + HistoryFormat.CHUNK_HEADER).put(content, 0, length);
		int end = start + HistoryFormat.CHUNK_HEADER + padded;
		// What lies there may be anything: it must not change the checksum.
		while (buffer.position() < end)
			buffer.put((byte) 0);
		buffer.putInt(start, padded);
		buffer.putInt(start + 8, attribute);
		buffer.put(start + 12, type);
		buffer.put(start + 13, (byte) level);
		buffer.putShort(start + 14, (short) 0);
		checksum.reset();
		checksum.update(buffer.slice(start + 8, padded + 8));
		buffer.putInt(start + 4, (int) checksum.getValue());
		return base + start + HistoryFormat.CHUNK_HEADER;
	}

	/** Sees to it that a chunk fits into the buffer and into a window. */
	private void makeRoom(int needed) throws IOException {
		if (buffer.remaining() < needed)
			flush();
		int left = (int) (HistoryFormat.WINDOW - (base + buffer.position()) % HistoryFormat.WINDOW);
		if (left < needed) {
			pad(left);
			if (buffer.remaining() < needed)
				flush();
		}
	}

	/** Leaves room up to the end of a window. Chunks are multiples of 8 bytes, so that at least a length fits there. */
	private void pad(int left) {
		int start = buffer.position();
		for (int i = 0; i < left; i += Long.BYTES)
			buffer.putLong(start + i, 0);
		buffer.putInt(start, left);
		buffer.position(start + left);
	}

	/** Writes what is in memory; gives where the file ends. */
	synchronized long flush() throws IOException {
		buffer.flip();
		try {
			for (long at = base; buffer.hasRemaining();)
				at += channel.write(buffer, at);
		} catch (IOException e) {
			throw new HistoryException(file, "cannot be written: " + e.getMessage(), e);
		}
		base += buffer.limit();
		buffer.clear();
		return base;
	}

	/** Says where the index begins: from now on the file is complete. */
	synchronized void finish(long index) throws IOException {
		ByteBuffer place = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, index);
		channel.write(place, HistoryFormat.INDEX_AT);
	}

	synchronized void close() throws IOException {
		channel.close();
	}
}
