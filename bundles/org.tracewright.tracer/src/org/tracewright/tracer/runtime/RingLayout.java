// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

/**
 * Where things are in the file of a ring; the file outlives the process, so this is a format with a version. Control words are 128 bytes apart, so that no two
 * of them share a cache line (nor a pair of lines that is fetched together).
 *
 * <pre>
 *   0  file header: magic, version, sizes, trace, channel, stream, state
 * 128  reader: what it has taken, how far it has flushed the open sub-buffer, how far the output is complete
 * 256  writer: losses by cause, overwritten packets
 * 384  slots, one for each place in the ring: which sub-buffer is there, its sequence number and its state
 *      sub-buffers: for each, how much of it is committed and the time of the last event that was begun
 *      data: sub-buffers, one more than slots: the reader's spare
 * </pre>
 *
 * @param subBufferSize bytes of a sub-buffer, a power of two
 * @param count         places in the ring, a power of two
 */
public record RingLayout(int subBufferSize, int count) {

	/** "TWRING" and the version. */
	public static final long MAGIC = 0x0100_474E_4952_5754L;
	/** Int: bytes of a sub-buffer. */
	public static final int SUB_BUFFER_SIZE = 8;
	/** Int: places in the ring. */
	public static final int COUNT = 12;
	/** 16 bytes as in packets: the trace. */
	public static final int TRACE = 16;
	/** Int: number of the channel. */
	public static final int CHANNEL = 32;
	/** Int: 1 when events are overwritten rather than discarded. */
	public static final int OVERWRITE = 36;
	/** Long: number of the data stream. */
	public static final int STREAM = 40;
	/** Long: 1 when everything has been read and the file is of no use any more. */
	public static final int CLOSED = 48;

	/** Slot word of the sub-buffer that the reader is at, 0 for none. */
	public static final int TAKEN = 128;
	/** Sequence number of the sub-buffer that was read in part. */
	public static final int FLUSHED_SEQUENCE = 136;
	/** Bytes of it that were. */
	public static final int FLUSHED_BYTES = 144;
	/** Time of the last event in those. */
	public static final int FLUSHED_TIME = 152;
	/** Bytes of the output file that are complete. */
	public static final int OUTPUT_BYTES = 160;
	/** Number of the next packet in the output. */
	public static final int OUTPUT_SEQUENCE = 168;
	/** Number of the output file, when they are limited in size. */
	public static final int OUTPUT_FILE = 176;

	/** Events discarded because the ring was full. */
	public static final int LOST_FULL = 256;
	/** Events discarded because they are larger than a sub-buffer. */
	public static final int LOST_LARGE = 264;
	/** Events discarded for all other reasons. */
	public static final int LOST_OTHER = 272;
	/** Packets overwritten before they were read. */
	public static final int OVERWRITTEN = 280;
	private static final int SLOTS = 384;
	private static final int LINE = 128;
	private static final int PAGE = 4096;

	/** A place that holds nothing to read. */
	public static final int EMPTY = 0;
	/** A place whose sub-buffer the writer is about to open: it holds nothing yet. */
	public static final int CLAIMED = 1;
	/** A place whose sub-buffer is being written. */
	public static final int WRITING = 2;
	/** A place whose sub-buffer is complete. */
	public static final int FULL = 3;

	/** Offset of the word of a slot: sequence number, sub-buffer and state, see {@link #word}. */
	public int slot(int number) {
		return SLOTS + LINE * number;
	}

	/** Offset of the word that says how much of a sub-buffer is committed, see {@link #commit}. */
	public int committed(int buffer) {
		return SLOTS + LINE * (count + buffer);
	}

	/** Offset of the word with the time of the last event that was begun in a sub-buffer: committed, or at work. */
	public int last(int buffer) {
		return committed(buffer) + Long.BYTES;
	}

	/**
	 * What is committed of a sub-buffer.
	 *
	 * @param bytes from its begin, packet header included
	 * @param last  time of the last event in them, of which the low 32 bits are kept
	 */
	public static long commit(int bytes, long last) {
		return last << Integer.SIZE | bytes;
	}

	/** Bytes that are committed, as {@link #commit} says. */
	public static int committedBytes(long commit) {
		return (int) commit;
	}

	/** Whether the time of the last event that was begun is that of the last one that was committed; else a record is at work, or was cut off. */
	public static boolean isSettled(long commit, long lastBegun) {
		return (int) (commit >>> Integer.SIZE) == (int) lastBegun;
	}

	/** Offset of a sub-buffer. */
	public int data(int buffer) {
		return dataStart() + buffer * subBufferSize;
	}

	private int dataStart() {
		return (SLOTS + LINE * (2 * count + 1) + PAGE - 1) / PAGE * PAGE;
	}

	/** Sub-buffers: one for each place, and one for the reader. */
	public int buffers() {
		return count + 1;
	}

	/** Bytes of the file; does not fit an int when the ring is too large. */
	public long fileSize() {
		return dataStart() + (long) buffers() * subBufferSize;
	}

	/** A slot word: 40 bits of sequence number, 16 of the sub-buffer, 8 of the state. */
	public static long word(long sequence, int buffer, int state) {
		return sequence << 24 | (long) buffer << 8 | state;
	}

	/** Sequence number in a slot word; the first sub-buffer has 1. */
	public static long sequence(long word) {
		return word >>> 24;
	}

	/** Sub-buffer in a slot word. */
	public static int buffer(long word) {
		return (int) (word >>> 8) & 0xFFFF;
	}

	/** State in a slot word. */
	public static int state(long word) {
		return (int) word & 0xFF;
	}
}
