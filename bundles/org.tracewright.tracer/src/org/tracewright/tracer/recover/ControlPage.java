// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.tracewright.tracer.runtime.PacketHeader;
import org.tracewright.tracer.runtime.RingLayout;

/** The control words of a ring, checked: what they say fits together and fits the file. */
final class ControlPage {

	private static final int SMALLEST = 256;
	private static final int MOST_SUB_BUFFERS = 1 << 14;
	private static final long MOST = 1L << 56;

	private final ByteBuffer words;
	private final RingLayout layout;
	private final List<Place> unread = new ArrayList<>();
	private long newest;
	/** Greatest number of a sub-buffer that the reader has taken. */
	private long taken;
	private long lastRead;
	private boolean cutOff;

	private ControlPage(ByteBuffer words, RingLayout layout) {
		this.words = words;
		this.layout = layout;
	}

	/**
	 * Reads and checks them; null when the file was just being made.
	 *
	 * @throws DamageException when they cannot be true
	 */
	static ControlPage read(FileChannel file) throws IOException, DamageException {
		ByteBuffer head = read(file, RingLayout.TAKEN);
		if (head.remaining() < Long.BYTES || head.getLong(0) == 0)
			return null;
		check(head.getLong(0) == RingLayout.MAGIC, "it is no ring, or one of another version");
		check(head.remaining() == RingLayout.TAKEN, "it ends in its header");
		int size = head.getInt(RingLayout.SUB_BUFFER_SIZE);
		int count = head.getInt(RingLayout.COUNT);
		check(size >= SMALLEST && Integer.bitCount(size) == 1, "it says that its sub-buffers have " + size + " bytes");
		check(count >= 2 && count <= MOST_SUB_BUFFERS && Integer.bitCount(count) == 1,
				"it says that it has " + count + " sub-buffers");
		check((long) size * (count + 2) <= Integer.MAX_VALUE,
				"it says that it has " + count + " sub-buffers of " + size + " bytes");
		RingLayout layout = new RingLayout(size, count);
		check(file.size() == layout.fileSize(), "it has " + file.size() + " bytes, not " + layout.fileSize());
		ControlPage page = new ControlPage(read(file, layout.data(0)), layout);
		page.check();
		return page;
	}

	private static ByteBuffer read(FileChannel file, int bytes) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
		while (buffer.hasRemaining() && file.read(buffer, buffer.position()) >= 0) {
			// until all is there, or the file ends
		}
		return buffer.flip();
	}

	private static void check(boolean condition, String reason) throws DamageException {
		if (!condition)
			throw new DamageException(reason);
	}

	private void check() throws DamageException {
		check(words.getInt(RingLayout.OVERWRITE) >>> 1 == 0, "it does not say whether it overwrites");
		check(words.getLong(RingLayout.CLOSED) >>> 1 == 0, "it does not say whether it is closed");
		for (int at = 0; at < layout.count(); at++)
			newest = Math.max(newest, RingLayout.sequence(word(at)));
		BitSet placed = slots();
		Place atWork = atWork(placed);
		if (atWork != null) {
			unread.add(atWork);
			check(atWork.sequence() >= taken, "it says that an older sub-buffer was being read than was read");
			taken = atWork.sequence();
		}
		check(overwrites() || unread.stream().allMatch(p -> p.sequence() >= taken),
				"it says that sub-buffers were read in another order");
		// A reader that the writer overtakes may leave older ones out: it never comes back to them.
		unread.removeIf(p -> p.sequence() < taken);
		lastRead = lastRead(atWork == null ? 0 : atWork.sequence());
		unread.sort(Comparator.comparingLong(Place::sequence));
		counters();
		if (words.getLong(RingLayout.CLOSED) == 1)
			unread.clear();
	}

	private long word(int slot) {
		return words.getLong(layout.slot(slot));
	}

	private long lastRead(long except) {
		long last = flushedSequence();
		for (int slot = 0; slot < layout.count(); slot++) {
			long sequence = RingLayout.sequence(word(slot));
			if (RingLayout.state(word(slot)) == RingLayout.EMPTY && sequence != except)
				last = Math.max(last, sequence);
		}
		return last;
	}

	/** Looks at all slots; tells which sub-buffers are in one. */
	private BitSet slots() throws DamageException {
		BitSet placed = new BitSet();
		for (int slot = 0; slot < layout.count(); slot++) {
			long word = word(slot);
			long sequence = RingLayout.sequence(word);
			int buffer = RingLayout.buffer(word);
			int state = RingLayout.state(word);
			String where = "place " + slot;
			check(state <= RingLayout.FULL, where + " has a state that there is not, " + state);
			// The writer goes round and round: the newest number tells all others.
			check(sequence == Math.max(0, newest - Math.floorMod(newest - 1 - slot, layout.count())),
					where + " has the wrong number, " + sequence);
			check((sequence > 0 || state == RingLayout.EMPTY)
					&& (sequence == newest || state != RingLayout.CLAIMED && state != RingLayout.WRITING),
					where + " has a state that it cannot have, " + state);
			// Until the ring has its first event, the words may not be there yet.
			check(newest == 0 || buffer <= layout.count() && !placed.get(buffer), where + " has the wrong sub-buffer, " + buffer);
			placed.set(Math.min(buffer, layout.count()));
			switch (state) {
				case RingLayout.EMPTY -> taken = Math.max(taken, sequence);
				case RingLayout.FULL -> unread.add(new Place(sequence, buffer, false, 0, 0));
				case RingLayout.WRITING -> unread.add(open(sequence, buffer));
				default -> { // claimed: nothing is there yet
				}
			}
		}
		return placed;
	}

	private Place open(long sequence, int buffer) throws DamageException {
		long commit = words.getLong(layout.committed(buffer));
		int committed = RingLayout.committedBytes(commit);
		check(committed >= PacketHeader.SIZE && committed <= layout.subBufferSize(),
				"it says that " + committed + " bytes of the open sub-buffer are written");
		cutOff = !RingLayout.isSettled(commit, words.getLong(layout.last(buffer)));
		return new Place(sequence, buffer, true, committed, words.getLong(layout.last(buffer)));
	}

	/** The sub-buffer that the reader has taken out of the ring; null when it had none. */
	private Place atWork(BitSet placed) throws DamageException {
		long word = words.getLong(RingLayout.TAKEN);
		if (word == 0)
			return null;
		long sequence = RingLayout.sequence(word);
		int buffer = RingLayout.buffer(word);
		check(RingLayout.state(word) == RingLayout.FULL && sequence > 0 && sequence <= newest && buffer <= layout.count(),
				"it does not say which sub-buffer was being read");
		if (!placed.get(buffer))
			return new Place(sequence, buffer, false, 0, 0);
		// It was about to be taken, or the writer came first.
		check(overwrites() || word((int) ((sequence - 1) % layout.count())) == word,
				"it says that a sub-buffer was being read that is in use again");
		return null;
	}

	private void counters() throws DamageException {
		for (int at : new int[]{RingLayout.LOST_FULL, RingLayout.LOST_LARGE, RingLayout.LOST_OTHER, RingLayout.OUTPUT_SEQUENCE,
				RingLayout.OUTPUT_BYTES})
			check(words.getLong(at) >= 0 && words.getLong(at) < MOST, "a counter has an impossible value, " + words.getLong(at));
		check(overwritten() >= 0 && overwritten() <= (overwrites() ? newest : 0),
				"it says that " + overwritten() + " packets were overwritten");
		check(outputFile() >= 0 && outputFile() <= Integer.MAX_VALUE, "it says that " + outputFile() + " files were written");
		check(flushedSequence() >= 0 && flushedSequence() <= newest,
				"it says that a sub-buffer was read that there is not, " + flushedSequence());
		check(flushedBytes() >= PacketHeader.SIZE && flushedBytes() <= layout.subBufferSize(),
				"it says that " + flushedBytes() + " bytes of a sub-buffer were read");
	}

	RingLayout layout() {
		return layout;
	}

	/** Offset of a sub-buffer in the file. */
	long data(Place place) {
		return layout.data(place.buffer());
	}

	int channel() {
		return words.getInt(RingLayout.CHANNEL);
	}

	long stream() {
		return words.getLong(RingLayout.STREAM);
	}

	boolean overwrites() {
		return words.getInt(RingLayout.OVERWRITE) == 1;
	}

	/** Whether a packet is of this ring. */
	boolean isOwn(Header header) {
		return header.hasMagic() && header.isOf(words.getLong(RingLayout.TRACE), words.getLong(RingLayout.TRACE + Long.BYTES))
				&& header.streamClass() == channel() && header.stream() == stream();
	}

	/** Sub-buffers with events of which not all has been read, by their numbers. */
	List<Place> unread() {
		return unread;
	}

	/** Number of the newest sub-buffer, 0 when there was none. */
	long newest() {
		return newest;
	}

	/** Greatest number of a sub-buffer that is known to have been written out, at least in part; 0 when none is. */
	long lastRead() {
		return lastRead;
	}

	/** Whether an event was being written. */
	boolean cutOff() {
		return cutOff;
	}

	long counter(int at) {
		return words.getLong(at);
	}

	/** Events discarded in all. */
	long discarded() {
		return counter(RingLayout.LOST_FULL) + counter(RingLayout.LOST_LARGE) + counter(RingLayout.LOST_OTHER);
	}

	long overwritten() {
		return counter(RingLayout.OVERWRITTEN);
	}

	long flushedSequence() {
		return counter(RingLayout.FLUSHED_SEQUENCE);
	}

	long flushedBytes() {
		return counter(RingLayout.FLUSHED_BYTES);
	}

	long flushedTime() {
		return counter(RingLayout.FLUSHED_TIME);
	}

	long outputBytes() {
		return counter(RingLayout.OUTPUT_BYTES);
	}

	long outputSequence() {
		return counter(RingLayout.OUTPUT_SEQUENCE);
	}

	long outputFile() {
		return counter(RingLayout.OUTPUT_FILE);
	}
}
