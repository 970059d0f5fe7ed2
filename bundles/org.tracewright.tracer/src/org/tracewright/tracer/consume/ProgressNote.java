// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.consume;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.tracewright.tracer.consume.StreamFile.Position;
import org.tracewright.tracer.runtime.Words;

/**
 * A mapped file that says how far a ring has been read and its output is complete, both at once: there are two places for it, and a word that says which of them
 * counts. So whoever reads it after a crash finds what was true before or after a packet, and nothing between.
 */
final class ProgressNote {

	/** "TWNOTE" and the version. */
	private static final long MAGIC = 0x0100_4554_4F4E_5754L;
	private static final int COUNTS = 8;
	private static final int PLACES = 128;
	private static final int PLACE_SIZE = 128;
	private static final int SIZE = PLACES + 2 * PLACE_SIZE;

	private final MappedByteBuffer map;
	private long turn;

	private ProgressNote(MappedByteBuffer map) {
		this.map = map;
		turn = Words.getAcquire(map, COUNTS);
	}

	/**
	 * Opens it, or makes it.
	 *
	 * @throws IOException when it cannot be read, or is something else
	 */
	static ProgressNote open(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file,
				Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
			MappedByteBuffer map = channel.map(MapMode.READ_WRITE, 0, SIZE);
			long magic = Words.getAcquire(map, 0);
			if (magic == 0)
				Words.setRelease(map, 0, MAGIC);
			else if (magic != MAGIC)
				throw new IOException(file + " is no note of this version on how far a ring has been read");
			return new ProgressNote(map);
		}
	}

	/** Whether anything was noted. */
	boolean isUsed() {
		return turn > 0;
	}

	private static int place(long turn) {
		return PLACES + (int) (turn & 1) * PLACE_SIZE;
	}

	private long get(int index) {
		return Words.getLong(map, place(turn) + index * Long.BYTES);
	}

	/** How far the ring has been read. */
	ReadState state() {
		return isUsed() ? new ReadState(get(0), get(1), get(2), get(3), get(4), (int) get(5), get(6)) : ReadState.BEGIN;
	}

	/** The part of the output that was written. */
	long chunk() {
		return get(7);
	}

	/** How far its files were complete. */
	Position position() {
		return new Position((int) get(8), get(9));
	}

	/** Notes it. Allocates nothing. */
	void save(ReadState state, long chunk, Position position) {
		int place = place(turn + 1);
		put(place, 0, state.next());
		put(place, 1, state.outputSequence());
		put(place, 2, state.lostPackets());
		put(place, 3, state.discardedShown());
		put(place, 4, state.flushedSequence());
		put(place, 5, state.flushedBytes());
		put(place, 6, state.flushedTime());
		put(place, 7, chunk);
		put(place, 8, position.file());
		put(place, 9, position.bytes());
		turn++;
		Words.setRelease(map, COUNTS, turn);
	}

	private void put(int place, int index, long value) {
		Words.putLong(map, place + index * Long.BYTES, value);
	}
}
