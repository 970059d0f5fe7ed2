// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A data stream file, mapped piece by piece when needed. Safe for use by several threads. */
final class StreamFile {

	private static final long STEP = 512L << 20;
	private static final long WINDOW = 2 * STEP;

	private final Path path;
	private final long size;
	private final AtomicReferenceArray<ByteBuffer> windows;

	/** Looks at the size of a file; nothing is mapped yet. */
	StreamFile(Path path, long size) {
		this.path = path;
		this.size = size;
		windows = new AtomicReferenceArray<>((int) Math.min(Integer.MAX_VALUE, size / STEP + 1));
	}

	Path path() {
		return path;
	}

	/** Bytes. */
	long size() {
		return size;
	}

	/** Byte of {@link #map} where a byte of the file is. */
	static int base(long offset, long length) {
		return length > STEP ? 0 : (int) (offset % STEP);
	}

	/** A little-endian buffer that holds a part of the file, which begins at {@link #base}. */
	ByteBuffer map(long offset, long length) throws IOException {
		if (length > STEP)
			return open(offset, length);
		int window = (int) (offset / STEP);
		ByteBuffer buffer = windows.get(window);
		if (buffer == null) {
			buffer = open(window * STEP, Math.min(WINDOW, size - window * STEP));
			windows.set(window, buffer);
		}
		return buffer;
	}

	private ByteBuffer open(long offset, long length) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			if (channel.size() < offset + length)
				throw new IOException("the file has become shorter");
			return channel.map(FileChannel.MapMode.READ_ONLY, offset, length).order(ByteOrder.LITTLE_ENDIAN);
		}
	}
}
