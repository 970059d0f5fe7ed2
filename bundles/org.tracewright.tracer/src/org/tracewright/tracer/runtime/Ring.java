// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.MappedByteBuffer;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.concurrent.locks.LockSupport;

import org.tracewright.tracer.TraceClock;

/**
 * The writing side of a ring of sub-buffers in a mapped file: see {@code docs/ring.md}. One thread writes at a time: its owner, or whoever holds the lock of a
 * shared ring. Writing an event takes no atomic operation in an owned ring, allocates nothing and never waits.
 */
public final class Ring {

	private static final VarHandle LOCK;

	static {
		try {
			LOCK = MethodHandles.lookup().findVarHandle(Ring.class, "lock", int.class);
		} catch (ReflectiveOperationException e) {
			throw new ExceptionInInitializerError(e);
		}
	}

	/** How long a writer that waits for room sleeps before it looks again, ns. */
	private static final long NAP = 50_000;
	private static final int COMPACT_ID = 31;
	private static final int COMPACT_BITS = 27;
	private static final int COMPACT = 4;
	private static final int COMPACT_EXTENDED = 13;
	private static final int LARGE_ID = 65535;
	private static final int LARGE = 6;
	private static final int LARGE_EXTENDED = 14;

	/** The memory; a record's payload begins at {@link #at}. */
	public final MappedByteBuffer data;
	/** Texts of the thread that owns the ring, on their way there. */
	public final ShortTexts texts = new ShortTexts();
	/** The same without a detour; null in a shared ring, and where the JVM cannot do it. */
	public final SegmentTexts segments;
	/** First byte of what follows the header of the record at work. */
	public int at;

	private final RingLayout layout;
	private final TraceClock clock;
	private final boolean compact;
	/** Ids below it fit a compact header. */
	private final int compactIds;
	private final boolean overwrite;
	private final boolean shared;
	private final long blocking;
	private final BooleanSupplier taken;
	private final Runnable onFull;
	private final UUID trace;
	private final int channel;
	private final long stream;
	private final int capacity;

	/** Where the open sub-buffer begins and ends, and the next record; all 0 when none is open. */
	private int base;
	private int limit;
	private int position;
	private int end;
	private long last;
	private int slot;
	private int buffer;
	private long sequence;
	private long thread;
	/** The thread that writes; null when several do. Others may see an old one, but none sees itself where it does not own the ring. */
	Thread owner;
	private long discarded;
	private int committed;
	private volatile boolean closed;
	@SuppressWarnings("unused")
	private int lock;

	/**
	 * A ring in a file that is all zero behind its header.
	 *
	 * @param data    the file, mapped
	 * @param options of the channel
	 * @param channel number of the channel
	 * @param stream  number of the data stream
	 * @param shared  whether threads take turns
	 * @param onFull  told after each sub-buffer that is complete
	 */
	public Ring(MappedByteBuffer data, RingOptions options, UUID trace, int channel, long stream, boolean shared,
			Runnable onFull) {
		this.data = data;
		layout = options.layout();
		clock = options.clock();
		compact = options.compact();
		compactIds = compact ? COMPACT_ID : 0;
		overwrite = options.overwrite();
		blocking = options.blocking();
		taken = options.taken();
		this.trace = trace;
		this.channel = channel;
		this.stream = stream;
		this.shared = shared;
		segments = !shared && SegmentTexts.areSupported() ? new SegmentTexts(data) : null;
		this.onFull = onFull;
		capacity = layout.subBufferSize() - PacketHeader.SIZE - (compact ? COMPACT_EXTENDED : LARGE_EXTENDED);
		slot = layout.count() - 1;
		for (int i = 0; i < layout.count(); i++)
			Words.putLong(data, layout.slot(i), RingLayout.word(0, i, RingLayout.EMPTY));
	}

	/** Takes the lock of a shared ring if it is free. */
	boolean tryLock() {
		return (int) LOCK.getOpaque(this) == 0 && LOCK.compareAndSet(this, 0, 1);
	}

	/** Gives up the lock of a shared ring without a record. */
	void release() {
		if (shared)
			LOCK.setRelease(this, 0);
	}

	/**
	 * Says which thread writes from now on. It gets packets of its own; but the open one is of several threads, and says so, when a new one would cost too much: as
	 * long as it is not half full, or there is no room for another.
	 */
	public void adopt(long newThread) {
		if (position > 0 && thread != newThread)
			if (position - base > layout.subBufferSize() / 2 && hasRoom())
				close();
			else
				Words.putLong(data, base + PacketHeader.THREAD, 0);
		thread = newThread;
	}

	/** Whether another sub-buffer can be opened. */
	private boolean hasRoom() {
		return overwrite
				|| RingLayout.state(Words.getAcquire(data, layout.slot(slot + 1 & layout.count() - 1))) != RingLayout.FULL;
	}

	/** Waits for the reader to take a sub-buffer, as long as there is one and the channel allows; false when it did not. */
	private boolean hasRoomInTime() {
		if (blocking == 0)
			return false;
		long begin = System.nanoTime();
		boolean interrupted = false;
		while (!hasRoom() && !closed && taken.getAsBoolean() && System.nanoTime() - begin < blocking) {
			onFull.run();
			LockSupport.parkNanos(NAP);
			// An interrupt is for the program; with it nothing would park.
			interrupted |= Thread.interrupted();
		}
		if (interrupted)
			Thread.currentThread().interrupt();
		return hasRoom();
	}

	/** Ends writing for good: no event begins from now on. */
	public void shut() {
		closed = true;
	}

	/**
	 * Begins a record: reads the clock, makes room, writes the header. What follows goes to {@link #at}, then comes {@link #commit}.
	 *
	 * @param id   id of the event record class
	 * @param size bytes that follow the header
	 * @return false when there is no room: the event was counted as lost
	 */
	boolean begin(int id, int size) {
		return !closed && beginAt(id, size, now());
	}

	/**
	 * The same at a time of {@link #now}: for the thread that owns the ring, which has begun no other record since.
	 *
	 * @param now ns
	 */
	boolean begin(int id, int size, long now) {
		return !closed && beginAt(id, size, now);
	}

	private boolean beginAt(int id, int size, long now) {
		int start = position;
		if (id < compactIds && now - last >>> COMPACT_BITS == 0 && size <= limit - start - COMPACT) {
			// Most records, with as few instructions as can be.
			Words.putInt(data, start, id | (int) now << Integer.SIZE - COMPACT_BITS);
			at = start + COMPACT;
			last = now;
		} else if (!beginOther(id, size, now)) {
			return false;
		}
		end = at + size;
		Words.putLong(data, committed + Long.BYTES, last);
		return true;
	}

	/** Makes room and writes a header of any kind. */
	private boolean beginOther(int id, int size, long asked) {
		long now = asked;
		int header = headerSize(id, now - last);
		if (size > limit - position - header) {
			if (!open(now, size))
				return false;
			// It may have waited for room.
			now = last;
			header = headerSize(id, 0);
		}
		header(position, header, id, now);
		at = position + header;
		last = now;
		return true;
	}

	/** Whether a thread has it for itself, and its clock is no foreign code, which may trace. */
	boolean isPlain(Thread thread) {
		return owner == thread && clock == null;
	}

	/** Time of the last record, ns: for {@link #cancel}. */
	public long last() {
		return last;
	}

	/**
	 * Takes back a record that was begun and is not committed, as if it had never been.
	 *
	 * @param before what was {@link #last} before it was begun
	 */
	public void cancel(long before) {
		if (position == base + PacketHeader.SIZE) {
			// It has opened the packet.
			last = Words.getLong(data, base + PacketHeader.BEGIN);
			Words.putLong(data, committed + Long.BYTES, last - 1);
		} else {
			last = before;
			Words.putLong(data, committed + Long.BYTES, before);
		}
	}

	/** Where the open sub-buffer ends: nothing may be written from there on. */
	public int limit() {
		return limit;
	}

	/** The time of a record that begins now, ns. */
	public long now() {
		return clock == null ? System.nanoTime() : clock.now();
	}

	private int headerSize(int id, long idle) {
		if (compact)
			return id < compactIds && idle >>> COMPACT_BITS == 0 ? COMPACT : COMPACT_EXTENDED;
		return id < LARGE_ID && idle >>> Integer.SIZE == 0 ? LARGE : LARGE_EXTENDED;
	}

	private void header(int start, int size, int id, long now) {
		if (size == COMPACT) {
			Words.putInt(data, start, id | (int) now << Integer.SIZE - COMPACT_BITS);
		} else if (size == LARGE) {
			Words.putShort(data, start, (short) id);
			Words.putInt(data, start + 2, (int) now);
		} else {
			int mark = compact ? 1 : 2;
			if (compact)
				data.put(start, (byte) COMPACT_ID);
			else
				Words.putShort(data, start, (short) LARGE_ID);
			Words.putInt(data, start + mark, id);
			Words.putLong(data, start + mark + Integer.BYTES, now);
		}
	}

	/** Publishes the record. */
	public void commit() {
		position = end;
		Words.setRelease(data, committed, RingLayout.commit(end - base, last));
		release();
	}

	/** Counts an event that was lost for a reason; only by the writer. */
	void lose(int cause) {
		discarded++;
		Words.setRelease(data, cause, Words.getLong(data, cause) + 1);
	}

	/** Ends the open sub-buffer. */
	private void close() {
		Words.putLong(data, base + PacketHeader.END, last);
		Words.putLong(data, base + PacketHeader.CONTENT, (long) (position - base) * Byte.SIZE);
		Words.putLong(data, base + PacketHeader.TOTAL, (long) (position - base) * Byte.SIZE);
		Words.putLong(data, base + PacketHeader.DISCARDED, discarded);
		Words.setRelease(data, layout.slot(slot), RingLayout.word(sequence, buffer, RingLayout.FULL));
		base = 0;
		limit = 0;
		position = 0;
		onFull.run();
	}

	/** Opens the next sub-buffer; false when there is none or the event does not fit any: it is counted as lost. */
	private boolean open(long asked, int size) {
		if (size > capacity) {
			lose(RingLayout.LOST_LARGE);
			return false;
		}
		if (position > 0)
			close();
		int next = slot + 1 & layout.count() - 1;
		long word;
		long claimed;
		do {
			if (!overwrite && !hasRoom() && !hasRoomInTime()) {
				lose(RingLayout.LOST_FULL);
				return false;
			}
			word = Words.getAcquire(data, layout.slot(next));
			claimed = RingLayout.word(sequence + 1, RingLayout.buffer(word), RingLayout.CLAIMED);
			// The reader may put its spare sub-buffer here at the same time: whoever comes second sees the other's.
		} while (!Words.compareAndSet(data, layout.slot(next), word, claimed));
		if (RingLayout.state(word) == RingLayout.FULL)
			Words.setRelease(data, RingLayout.OVERWRITTEN, Words.getLong(data, RingLayout.OVERWRITTEN) + 1);
		long now = blocking == 0 ? asked : now();
		slot = next;
		sequence++;
		buffer = RingLayout.buffer(word);
		base = layout.data(buffer);
		limit = base + layout.subBufferSize();
		position = base + PacketHeader.SIZE;
		last = now;
		committed = layout.committed(buffer);
		PacketHeader.begin(data, base, trace, channel, stream);
		Words.putLong(data, base + PacketHeader.BEGIN, now);
		Words.putLong(data, base + PacketHeader.SEQUENCE, sequence);
		Words.putLong(data, base + PacketHeader.DISCARDED, discarded);
		Words.putLong(data, base + PacketHeader.THREAD, thread);
		// One before the first event, which may have this very time: it has not begun yet.
		Words.putLong(data, committed + Long.BYTES, now - 1);
		Words.setRelease(data, committed, RingLayout.commit(PacketHeader.SIZE, now - 1));
		Words.setRelease(data, layout.slot(slot), RingLayout.word(sequence, buffer, RingLayout.WRITING));
		return true;
	}
}
