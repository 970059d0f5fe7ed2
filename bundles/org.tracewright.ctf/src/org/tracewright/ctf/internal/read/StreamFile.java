// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A data stream file, mapped piece by piece when needed. Safe for use by several threads.
 *
 * A file that grows is looked at as it was at one time: {@link #grown} gives it as it is later, which shares what is mapped. Its newest part is read rather than
 * mapped until there is enough of it: mappings last until the garbage collector finds them, and there would soon be too many for the system.
 */
final class StreamFile {

	private static final long STEP = 512L << 20;
	private static final long WINDOW = 2 * STEP;
	/** Bytes that a file must have grown by before it is mapped again. */
	private static final long WORTH_MAPPING = 16L << 20;

	/**
	 * A little-endian buffer that holds a part of the file.
	 *
	 * @param base byte of the buffer where that part begins
	 */
	record Piece(ByteBuffer data, int base) {
	}

	private final Path path;
	private final long size;
	private final boolean grown;
	/** Whatever is mapped of each window; more of it may be mapped later. */
	private final AtomicReferenceArray<ByteBuffer> windows;

	/** Looks at the size of a file; nothing is mapped yet. */
	StreamFile(Path path, long size) {
		this(path, size, false, new AtomicReferenceArray<>(windows(size)));
	}

	private StreamFile(Path path, long size, boolean grown, AtomicReferenceArray<ByteBuffer> windows) {
		this.path = path;
		this.size = size;
		this.grown = grown;
		this.windows = windows;
	}

	private static int windows(long size) {
		return (int) Math.min(Integer.MAX_VALUE, size / STEP + 1);
	}

	/** The same file with more bytes. */
	StreamFile grown(long newSize) {
		AtomicReferenceArray<ByteBuffer> more = windows;
		if (windows(newSize) > windows.length()) {
			more = new AtomicReferenceArray<>(windows(newSize));
			for (int w = 0; w < windows.length(); w++)
				more.set(w, windows.get(w));
		}
		return new StreamFile(path, newSize, true, more);
	}

	Path path() {
		return path;
	}

	/** Bytes. */
	long size() {
		return size;
	}

	/** Whether looking at a place costs nothing for what is around it: otherwise that is read. */
	boolean isMapped(long offset) {
		return !isNew(offset, 1);
	}

	/** A part of the file. */
	Piece map(long offset, long length) throws IOException {
		if (length > STEP)
			return new Piece(open(offset, length), 0);
		if (isNew(offset, length))
			return new Piece(read(offset, (int) length), 0);
		int window = (int) (offset / STEP);
		ByteBuffer buffer = windows.get(window);
		if (buffer == null || buffer.capacity() < offset % STEP + length) {
			buffer = open(window * STEP, Math.min(WINDOW, size - window * STEP));
			windows.set(window, buffer);
		}
		return new Piece(buffer, (int) (offset % STEP));
	}

	/** Whether a part is not mapped, and there is not enough around it yet to do so. */
	private boolean isNew(long offset, long length) {
		int window = (int) (offset / STEP);
		ByteBuffer buffer = windows.get(window);
		long mapped = buffer == null ? 0 : buffer.capacity();
		return grown && mapped < offset % STEP + length && Math.min(WINDOW, size - window * STEP) - mapped < WORTH_MAPPING;
	}

	private ByteBuffer read(long offset, int length) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			ByteBuffer data = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
			while (data.hasRemaining())
				if (channel.read(data, offset + data.position()) < 0)
					throw new IOException("the file has become shorter");
			return data.clear();
		}
	}

	private ByteBuffer open(long offset, long length) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			if (channel.size() < offset + length)
				throw new IOException("the file has become shorter");
			return channel.map(FileChannel.MapMode.READ_ONLY, offset, length).order(ByteOrder.LITTLE_ENDIAN);
		}
	}
}
