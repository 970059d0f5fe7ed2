// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.function.Consumer;

import org.tracewright.tracer.consume.PacketSink;
import org.tracewright.tracer.consume.ReadState;
import org.tracewright.tracer.consume.RingException;
import org.tracewright.tracer.consume.SnapshotSink;
import org.tracewright.tracer.runtime.PacketHeader;
import org.tracewright.tracer.runtime.RingLayout;
import org.tracewright.tracer.runtime.Words;

/**
 * The reading side of a ring: see {@code docs/ring.md}. Takes complete sub-buffers by exchanging them for its spare one, reads of the open one what is committed,
 * and writes out the whole ring for a snapshot. Never keeps the writer waiting. One thread reads at a time. Another process that writes may write anything: what is
 * in the ring is looked at before it is used.
 */
public final class RingReader {

	/** How often a look at the open sub-buffer is repeated when the writer is faster. */
	private static final int TRIES = 32;
	/** Where open sub-buffers are copied before they are written out; as large as was needed so far. Readers are many, threads that read few. */
	private static final ThreadLocal<ByteBuffer> COPY = ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(0));

	private final ByteBuffer data;
	private final RingLayout layout;
	private final Consumer<ReadState> told;
	private final ByteBuffer header = ByteBuffer.allocateDirect(PacketHeader.SIZE).order(ByteOrder.LITTLE_ENDIAN);
	private int spare;
	/** Sequence number of the next sub-buffer to read. */
	private long next = 1;
	private long outputSequence;
	private long lostPackets;
	private long discardedShown;
	private long flushedSequence;
	private int flushedBytes = PacketHeader.SIZE;
	private long flushedTime;
	private boolean ended;

	/** A reader of a new ring. */
	RingReader(ByteBuffer data, RingLayout layout) {
		this(data, layout, ReadState.BEGIN, state -> {
		});
	}

	/**
	 * A reader that goes on where another has ended, which is not at work any more; the writer may be. Begin with {@link #recover}.
	 *
	 * @param told told how far all has been read, after each packet and before its sub-buffer is given back
	 */
	public RingReader(ByteBuffer data, RingLayout layout, ReadState state, Consumer<ReadState> told) {
		this.data = data.duplicate().order(ByteOrder.LITTLE_ENDIAN);
		this.layout = layout;
		this.told = told;
		next = state.next();
		outputSequence = state.outputSequence();
		lostPackets = state.lostPackets();
		discardedShown = state.discardedShown();
		flushedSequence = state.flushedSequence();
		flushedBytes = Math.clamp(state.flushedBytes(), PacketHeader.SIZE, layout.subBufferSize());
		flushedTime = state.flushedTime();
		spare = notPlaced();
	}

	/** The sub-buffer that is in no slot. Only readers change which it is. */
	private int notPlaced() {
		BitSet placed = new BitSet();
		for (int i = 0; i < layout.count(); i++)
			placed.set(RingLayout.buffer(Words.getAcquire(data, layout.slot(i))));
		// A ring that was made in this moment has no numbers in its slots yet.
		return placed.cardinality() == layout.count() ? placed.nextClearBit(0) : layout.count();
	}

	/**
	 * Ends what the reader before was about when it ended: gives the sub-buffer that it had taken to a sink, unless that was done.
	 *
	 * @throws IOException as {@link #drain}
	 */
	public synchronized void recover(PacketSink sink) throws IOException {
		long word = Words.getAcquire(data, RingLayout.TAKEN);
		if (word == 0)
			return;
		if (RingLayout.buffer(word) == spare && RingLayout.sequence(word) >= next)
			give(word, sink);
		else
			// It was not taken yet, or given already.
			Words.setRelease(data, RingLayout.TAKEN, 0);
	}

	private ReadState state() {
		return new ReadState(next, outputSequence, lostPackets, discardedShown, flushedSequence, flushedBytes, flushedTime);
	}

	/**
	 * What is committed of a sub-buffer.
	 *
	 * @param bytes from its begin, packet header included
	 * @param last  time of the last event in them, or of the one that comes next
	 */
	private record Committed(int bytes, long last) {
	}

	/** Packets that could not be written. */
	public synchronized long lostPackets() {
		return lostPackets;
	}

	/** A counter of the writer. */
	public long counter(int at) {
		return Words.getAcquire(data, at);
	}

	private long discarded() {
		return counter(RingLayout.LOST_FULL) + counter(RingLayout.LOST_LARGE) + counter(RingLayout.LOST_OTHER);
	}

	/** Whether no record is at work. */
	public boolean isSettled() {
		for (int i = 0; i < layout.count(); i++) {
			long word = Words.getAcquire(data, layout.slot(i));
			if (RingLayout.state(word) == RingLayout.CLAIMED)
				return false;
			if (RingLayout.state(word) == RingLayout.WRITING && hasBuffer(word))
				return RingLayout.isSettled(Words.getAcquire(data, layout.committed(RingLayout.buffer(word))),
						Words.getAcquire(data, layout.last(RingLayout.buffer(word))));
		}
		return true;
	}

	private boolean hasBuffer(long word) {
		return RingLayout.buffer(word) < layout.buffers();
	}

	/** Whether a sub-buffer with records, according to its slot word, is to be read: what a spoiled ring has beside those never is. */
	private boolean isToRead(long word) {
		return RingLayout.sequence(word) >= next && hasBuffer(word);
	}

	/** Whether all has been read that was written and can be read. */
	public synchronized boolean isRead() {
		for (int i = 0; i < layout.count(); i++) {
			long word = Words.getAcquire(data, layout.slot(i));
			int state = RingLayout.state(word);
			// When no more will come, what was claimed was never opened.
			if (state == RingLayout.FULL && isToRead(word) || state == RingLayout.CLAIMED && !ended)
				return false;
			if (state == RingLayout.WRITING && isToRead(word) && RingLayout
					.committedBytes(Words.getAcquire(data, layout.committed(RingLayout.buffer(word)))) > flushedUpTo(word))
				return false;
		}
		return true;
	}

	/**
	 * Gives the complete sub-buffers to a sink, oldest first.
	 *
	 * @throws RingException when what is in the ring makes no sense
	 * @throws IOException   when a packet could not be written: it is lost, and counted; the rest is left for the next call
	 */
	public synchronized void drain(PacketSink sink) throws IOException {
		for (long word = oldestComplete(); word != 0; word = oldestComplete()) {
			int slot = slot(RingLayout.sequence(word));
			Words.setRelease(data, RingLayout.TAKEN, word);
			int taken = RingLayout.buffer(word);
			if (!Words.compareAndSet(data, layout.slot(slot), word,
					RingLayout.word(RingLayout.sequence(word), spare, RingLayout.EMPTY)))
				// The writer has overwritten it between the look and the exchange.
				continue;
			spare = taken;
			give(word, sink);
		}
	}

	/** The slot word of the oldest complete sub-buffer that was not read yet; 0 when there is none. */
	private long oldestComplete() throws RingException {
		// The writer may complete one whose slot was looked at already, and then the next one whose slot was not: the older one is seen by a second look, since it was
		// complete before the one that the first look has found.
		return oldest(RingLayout.FULL) == 0 ? 0 : oldest(RingLayout.FULL);
	}

	/** The slot word with the least sequence number of those in a state that were not read yet; 0 when there is none. */
	private long oldest(int state) throws RingException {
		long found = 0;
		for (int i = 0; i < layout.count(); i++) {
			long word = Words.getAcquire(data, layout.slot(i));
			if (RingLayout.state(word) != state || RingLayout.sequence(word) < next)
				continue;
			// A writer that is alive may go on to the next slot between two looks.
			if (found != 0 && state == RingLayout.WRITING && ended)
				throw new RingException(
						"sub-buffers " + RingLayout.sequence(found) + " and " + RingLayout.sequence(word) + " are both open");
			if (found == 0 || RingLayout.sequence(word) < RingLayout.sequence(found))
				found = checked(word, i);
		}
		return found;
	}

	/** A slot word if it names a sub-buffer that there is, and belongs to its slot. */
	private long checked(long word, int at) throws RingException {
		if (!hasBuffer(word))
			throw new RingException(
					"slot " + at + " has sub-buffer " + RingLayout.buffer(word) + ", and there are " + layout.buffers());
		if (slot(RingLayout.sequence(word)) != at)
			throw new RingException("slot " + at + " has sequence number " + RingLayout.sequence(word)
					+ ", which belongs to slot " + slot(RingLayout.sequence(word)));
		return word;
	}

	/** The bytes of a sub-buffer that hold a packet, if they can be so many. */
	private int checked(long bytes) throws RingException {
		if (!isSize(bytes))
			throw new RingException(
					"a packet has " + bytes + " bytes, and can have " + PacketHeader.SIZE + " to " + layout.subBufferSize());
		return (int) bytes;
	}

	private boolean isSize(long bytes) {
		return bytes >= PacketHeader.SIZE && bytes <= layout.subBufferSize();
	}

	private int slot(long sequence) {
		return (int) ((sequence - 1) % layout.count());
	}

	private void give(long word, PacketSink sink) throws IOException {
		long sequence = RingLayout.sequence(word);
		int base = layout.data(RingLayout.buffer(word));
		int from = flushedUpTo(word);
		// What was overwritten before it could be read is missing from the numbers.
		outputSequence += sequence - next;
		next = sequence + 1;
		try {
			int bytes = checked(Words.getLong(data, base + PacketHeader.CONTENT) / Byte.SIZE);
			if (bytes > from || from == PacketHeader.SIZE)
				output(sink, base, from, bytes, Words.getLong(data, base + PacketHeader.END),
						Words.getLong(data, base + PacketHeader.DISCARDED));
		} catch (RingException e) {
			lostPackets++;
			throw e;
		} finally {
			Words.setRelease(data, RingLayout.TAKEN, 0);
		}
	}

	private int flushedUpTo(long word) {
		return RingLayout.sequence(word) == flushedSequence ? flushedBytes : PacketHeader.SIZE;
	}

	/** Writes records of a sub-buffer as a packet. */
	private void output(PacketSink sink, int base, int from, int to, long end, long discarded) throws IOException {
		header.clear().put(0, data, base, PacketHeader.SIZE);
		if (from > PacketHeader.SIZE)
			header.putLong(PacketHeader.BEGIN, flushedTime);
		complete(header, PacketHeader.SIZE + to - from, end, discarded);
		header.putLong(PacketHeader.SEQUENCE, outputSequence);
		outputSequence++;
		try {
			sink.packet(header, data.duplicate().limit(base + to).position(base + from));
			discardedShown = discarded;
		} catch (IOException e) {
			lostPackets++;
			throw e;
		} finally {
			Words.putLong(data, RingLayout.OUTPUT_SEQUENCE, outputSequence);
			told.accept(state());
		}
	}

	private static void complete(ByteBuffer header, int bytes, long end, long discarded) {
		header.putLong(PacketHeader.END, end);
		header.putLong(PacketHeader.CONTENT, (long) bytes * Byte.SIZE);
		header.putLong(PacketHeader.TOTAL, (long) bytes * Byte.SIZE);
		header.putLong(PacketHeader.DISCARDED, discarded);
	}

	/**
	 * Gives what is committed of the open sub-buffer to a sink, after the complete ones.
	 *
	 * @param last whether that is all that will ever come: then losses after the last event are told as well
	 * @throws IOException as {@link #drain}
	 */
	public synchronized void flush(PacketSink sink, boolean last) throws IOException {
		ended |= last;
		long word = openBehindComplete(sink);
		if (word != 0) {
			Committed committed = committed(RingLayout.buffer(word));
			int from = flushedUpTo(word);
			// In a sub-buffer that the writer has begun anew meanwhile there may well be less.
			if (committed != null && committed.bytes < from && !isOverwritten(word))
				throw new RingException("less is committed than there was: " + committed.bytes + " bytes, and before " + from);
			// The writer may have gone on; but what is committed stays as it is until the reader gives the sub-buffer back.
			if (committed != null
					&& (committed.bytes > from || committed.bytes == from && last && discarded() > discardedShown)) {
				long discarded = last ? discarded() : Math.min(discarded(), discardedShown);
				ByteBuffer copy = copy(layout.data(RingLayout.buffer(word)), committed.bytes);
				if (!isOverwritten(word))
					outputCopy(sink, copy, from, committed, discarded, RingLayout.sequence(word));
			}
		} else if (last && discarded() > discardedShown && next > 1) {
			emptyPacket(sink);
		}
	}

	/** Gives the complete sub-buffers to a sink; then the word of the open one, 0 when there is none. */
	private long openBehindComplete(PacketSink sink) throws IOException {
		for (;;) {
			drain(sink);
			long open = oldest(RingLayout.WRITING);
			long complete = oldestComplete();
			// The writer may have completed one after the last look, and opened the next: the order must stay.
			if (open == 0 || complete == 0 || RingLayout.sequence(complete) > RingLayout.sequence(open))
				return open;
		}
	}

	private boolean isOverwritten(long word) {
		return RingLayout.sequence(Words.getAcquire(data, layout.slot(slot(RingLayout.sequence(word))))) != RingLayout
				.sequence(word);
	}

	private void outputCopy(PacketSink sink, ByteBuffer copy, int from, Committed committed, long discarded, long sequence)
			throws IOException {
		header.clear().put(0, copy, 0, PacketHeader.SIZE);
		if (from > PacketHeader.SIZE)
			header.putLong(PacketHeader.BEGIN, flushedTime);
		complete(header, PacketHeader.SIZE + committed.bytes - from, committed.last, discarded);
		header.putLong(PacketHeader.SEQUENCE, outputSequence + sequence - next);
		outputSequence += 1 + sequence - next;
		next = sequence;
		try {
			sink.packet(header, copy.limit(committed.bytes).position(from));
			discardedShown = discarded;
		} catch (IOException e) {
			lostPackets++;
			throw e;
		} finally {
			flushedSequence = sequence;
			flushedBytes = committed.bytes;
			flushedTime = committed.last;
			Words.putLong(data, RingLayout.OUTPUT_SEQUENCE, outputSequence);
			Words.putLong(data, RingLayout.FLUSHED_BYTES, flushedBytes);
			Words.putLong(data, RingLayout.FLUSHED_TIME, flushedTime);
			Words.setRelease(data, RingLayout.FLUSHED_SEQUENCE, sequence);
			told.accept(state());
		}
	}

	/** A packet without events that tells of losses after the last one. */
	private void emptyPacket(PacketSink sink) throws IOException {
		long end = Words.getLong(data, layout.data(spare) + PacketHeader.END);
		header.clear().put(0, data, layout.data(spare), PacketHeader.SIZE);
		header.putLong(PacketHeader.BEGIN, end);
		complete(header, PacketHeader.SIZE, end, discarded());
		header.putLong(PacketHeader.SEQUENCE, outputSequence++);
		discardedShown = discarded();
		try {
			sink.packet(header, ByteBuffer.allocate(0));
		} finally {
			told.accept(state());
		}
	}

	/** What is committed of the open sub-buffer and the time of its last event; null when the writer was too fast to tell. */
	private Committed committed(int buffer) throws RingException {
		for (int i = 0; i < TRIES; i++) {
			long commit = Words.getAcquire(data, layout.committed(buffer));
			long last = Words.getAcquire(data, layout.last(buffer));
			if (Words.getAcquire(data, layout.committed(buffer)) == commit)
				// Of a packet without events it is before the begin.
				return new Committed(checked(RingLayout.committedBytes(commit)),
						Math.max(last, Words.getLong(data, layout.data(buffer) + PacketHeader.BEGIN)));
		}
		return null;
	}

	private ByteBuffer copy(int base, int bytes) {
		ByteBuffer copy = COPY.get();
		if (copy.capacity() < bytes) {
			// A power of two, and so no more than a sub-buffer: not a new one for each that is a bit longer.
			copy = ByteBuffer.allocateDirect(Integer.highestOneBit(bytes - 1) << 1);
			COPY.set(copy);
		}
		copy.clear().put(0, data, base, bytes);
		// What follows must not be read before the copy: it tells whether the copy is whole.
		VarHandle.acquireFence();
		return copy;
	}

	/**
	 * Gives all packets in the ring to a file, oldest first; the ring stays as it is. When the writer overwrites a packet meanwhile, this one and all before it are
	 * taken back: the rest is without a gap.
	 *
	 * @throws RingException when what is in the ring makes no sense
	 * @throws IOException   when the file cannot be written
	 */
	public synchronized void snapshot(SnapshotSink file) throws IOException {
		long newest = 0;
		for (int i = 0; i < layout.count(); i++) {
			long word = Words.getAcquire(data, layout.slot(i));
			if (RingLayout.state(word) == RingLayout.FULL || RingLayout.state(word) == RingLayout.WRITING)
				newest = Math.max(newest, RingLayout.sequence(word));
		}
		for (long sequence = Math.max(1, newest - layout.count() + 1); sequence <= newest; sequence++)
			if (!snapshot(sequence, file))
				file.takeBack();
	}

	/** Gives the packet with a number to a file; false when it is not there any more. */
	private boolean snapshot(long sequence, SnapshotSink file) throws IOException {
		int at = slot(sequence);
		long word = Words.getAcquire(data, layout.slot(at));
		boolean open = RingLayout.state(word) == RingLayout.WRITING;
		if (RingLayout.sequence(word) != sequence || !open && RingLayout.state(word) != RingLayout.FULL)
			return false;
		int base = layout.data(RingLayout.buffer(checked(word, at)));
		header.clear().put(0, data, base, PacketHeader.SIZE);
		long bytes = header.getLong(PacketHeader.CONTENT) / Byte.SIZE;
		if (open) {
			Committed committed = committed(RingLayout.buffer(word));
			bytes = committed == null ? PacketHeader.SIZE : committed.bytes;
			if (committed != null)
				complete(header, committed.bytes, committed.last, header.getLong(PacketHeader.DISCARDED));
		}
		// Sizes may be nonsense when the writer is at it: then what follows tells.
		if (bytes > PacketHeader.SIZE && isSize(bytes)) {
			header.putLong(PacketHeader.CONTENT, bytes * Byte.SIZE).putLong(PacketHeader.TOTAL, bytes * Byte.SIZE);
			file.packet(header, data.duplicate().limit(base + (int) bytes).position(base + PacketHeader.SIZE));
		}
		// The writer changes the slot word before it changes the first byte; nothing that was written may be read after this.
		VarHandle.acquireFence();
		if (RingLayout.sequence(Words.getAcquire(data, layout.slot(at))) != sequence)
			return false;
		checked(bytes);
		return true;
	}
}
