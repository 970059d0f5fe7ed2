// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Pieces of longs that are written once and then read at random. The first of them are on the heap; when there are many, they go to temporary files that nobody
 * else sees and that end with the process at the latest. So the heap that they take is bounded, however many there are. For any thread.
 */
public final class LongStore {

	/** Bytes on the heap before they are written to a file, usually. */
	static final int MEMORY = 4 << 20;
	private static final int FIRST = 1 << 10;
	/** Longs of a segment. */
	private static final int MOST = 1 << 17;
	private static final int OFFSET_BITS = 32;

	private final Path folder;
	private final int memory;
	private boolean unwritable;
	/** Each is on the heap or mapped; what is in it does not change. */
	private volatile LongBuffer[] segments = {};
	/** How many of them are in files: the first ones. */
	private int spilled;
	/** Longs used of the last. */
	private int used;
	private long heap;
	private long mapped;

	/**
	 * An empty store.
	 *
	 * @param folder where files may be; null for the system's folder of temporary files
	 */
	public LongStore(Path folder) {
		this(folder, MEMORY);
	}

	/**
	 * An empty store.
	 *
	 * @param memory bytes that it may take on the heap, about
	 */
	LongStore(Path folder, int memory) {
		this.folder = folder;
		this.memory = memory;
	}

	/** Another one in the same folder, for what is not as much; it takes less on the heap. */
	LongStore another() {
		return new LongStore(folder, memory / 4);
	}

	/** Keeps longs, of which there are at most 131,072; gives where they are. */
	synchronized long add(long[] words) {
		LongBuffer[] all = segments;
		int last = all.length - 1;
		if (last < spilled || all[last].capacity() - used < words.length) {
			// Segments become larger, so that a small trace takes little.
			int size = Math.max(words.length, Math.min(MOST, last < 0 ? FIRST : all[last].capacity() * 2));
			if (heap + (long) size * Long.BYTES > memory && last >= spilled)
				spill();
			all = Arrays.copyOf(segments, segments.length + 1);
			last = all.length - 1;
			all[last] = LongBuffer.allocate(size);
			heap += (long) size * Long.BYTES;
			used = 0;
			segments = all;
		}
		all[last].put(used, words);
		long place = (long) last << OFFSET_BITS | used;
		used += words.length;
		return place;
	}

	/** The longs around a place; {@link #offset} says where in it they begin. */
	LongBuffer at(long place) {
		return segments[(int) (place >>> OFFSET_BITS)];
	}

	/** Where what is at a place begins in its buffer. */
	static int offset(long place) {
		return (int) place;
	}

	/** Bytes that it takes on the heap. */
	synchronized long heapBytes() {
		return heap + segments.length * 64L;
	}

	/** Bytes that are in files. */
	synchronized long fileBytes() {
		return mapped;
	}

	/** Moves all segments that are on the heap to a file. A disk that cannot take them leaves them where they are. */
	private void spill() {
		if (unwritable)
			return;
		// The file is there as long as it is mapped; an open one could be closed by whoever interrupts the thread.
		try (FileChannel file = create()) {
			LongBuffer[] all = segments.clone();
			long bytes = 0;
			for (int s = spilled; s < all.length; s++)
				bytes += write(file, all[s]);
			ByteBuffer data = file.map(FileChannel.MapMode.READ_ONLY, 0, bytes);
			int at = 0;
			for (int s = spilled; s < all.length; s++) {
				int size = all[s].capacity() * Long.BYTES;
				all[s] = data.slice(at, size).asLongBuffer();
				at += size;
			}
			segments = all;
			spilled = all.length;
			mapped += bytes;
			heap = 0;
		} catch (ClosedByInterruptException e) {
			// The next segment is another try.
		} catch (IOException e) {
			unwritable = true;
		}
	}

	private static int write(FileChannel file, LongBuffer segment) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(segment.capacity() * Long.BYTES);
		bytes.asLongBuffer().put(0, segment, 0, segment.capacity());
		while (bytes.hasRemaining())
			file.write(bytes);
		return bytes.capacity();
	}

	private FileChannel create() throws IOException {
		if (folder != null)
			Files.createDirectories(folder);
		Path path = folder == null
				? Files.createTempFile("tracewright", ".packets")
				: Files.createTempFile(folder, "part", ".packets");
		return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
	}
}
