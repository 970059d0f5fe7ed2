// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A growing file, mapped piece by piece as it is read. Safe for use by several threads without locks. */
final class Windows {

	private static final int MOST = 1 << 12;

	/** Stays that of the file when it gets another name. */
	private final FileChannel channel;
	private final AtomicReferenceArray<ByteBuffer> maps = new AtomicReferenceArray<>(MOST);

	Windows(Path file) throws IOException {
		channel = FileChannel.open(file, StandardOpenOption.READ);
	}

	/** A buffer that has all bytes up to an offset and with those, as far as the window that this is in goes. */
	ByteBuffer at(long offset, long end) {
		int window = (int) (offset / HistoryFormat.WINDOW);
		long base = (long) window * HistoryFormat.WINDOW;
		ByteBuffer map = maps.get(window);
		if (map != null && map.capacity() >= end - base)
			return map;
		// Two threads may map it at once: then one of the two is forgotten.
		map = map(base);
		maps.set(window, map);
		return map;
	}

	/** Maps a window as far as the file goes now. An interrupt is for whoever asked: it must not close the file under others. */
	private ByteBuffer map(long base) {
		boolean interrupted = Thread.interrupted();
		try {
			return channel.map(MapMode.READ_ONLY, base, Math.min(HistoryFormat.WINDOW, channel.size() - base))
					.order(ByteOrder.LITTLE_ENDIAN);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			if (interrupted)
				Thread.currentThread().interrupt();
		}
	}

	void close() throws IOException {
		channel.close();
	}

	/** Where an offset is in the buffer of its window. */
	static int place(long offset) {
		return (int) (offset % HistoryFormat.WINDOW);
	}
}
