// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Up to {@link #SIZE} intervals, or nodes of the pyramid, of one attribute. In memory one lies behind the other, so that each is met in one cache line. In a file they are
 * four columns of bits: begin as difference from the begin before, gap from the end to the next begin, value, and extra. Each column holds the differences from its least
 * number in as many bits as the greatest needs, so that what does not change takes no room: contiguous intervals have no gaps, intervals no extra.
 */
final class Block {

	/** Most intervals of a block. */
	static final int SIZE = 256;
	private static final int STRIDE = 4;
	private static final int COLUMNS = 4;
	/** Bytes of a block's header: count, four widths, nothing, first begin, for each column the least, last length. */
	private static final int HEADER = 8 + (COLUMNS + 2) * Long.BYTES;
	/** Most bytes of a block, with those behind the columns that are written or read along. */
	static final int MOST_BYTES = HEADER + COLUMNS * SIZE * Long.BYTES + 2 * Long.BYTES;
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

	private long[] entries;
	int count;

	/** What is needed to read and write blocks, one after the other. */
	static final class Work {

		private final long[] numbers = new long[SIZE];
		private final byte[] bytes = new byte[MOST_BYTES];

		byte[] bytes() {
			return bytes;
		}
	}

	/** An empty block with room for some; it grows up to {@link #SIZE}. */
	Block(int room) {
		entries = new long[room * STRIDE];
	}

	/** A block that stays as this is now. */
	Block copy() {
		Block copy = new Block(0);
		copy.entries = Arrays.copyOf(entries, count * STRIDE);
		copy.count = count;
		return copy;
	}

	/** ns since the origin. */
	long begin(int i) {
		return entries[i * STRIDE];
	}

	/** ns since the origin, not included. */
	long end(int i) {
		return entries[i * STRIDE + 1];
	}

	/** Of nodes: the value that stands for all. */
	long value(int i) {
		return entries[i * STRIDE + 2];
	}

	/** Of nodes of states: what the value does not have, see {@link Pyramid}; of numbers: greatest less least. Else 0. */
	long extra(int i) {
		return entries[i * STRIDE + 3];
	}

	void add(long begin, long end, long value, long extra) {
		int at = count * STRIDE;
		if (at == entries.length)
			entries = Arrays.copyOf(entries, Math.min(SIZE * STRIDE, Math.max(8 * STRIDE, 2 * at)));
		entries[at] = begin;
		entries[at + 1] = end;
		entries[at + 2] = value;
		entries[at + 3] = extra;
		count++;
	}

	boolean isFull() {
		return count == SIZE;
	}

	/** The earliest begin. */
	long begin() {
		long begin = begin(0);
		for (int i = 1; i < count; i++)
			begin = Math.min(begin, begin(i));
		return begin;
	}

	/** The latest end. */
	long end() {
		long end = end(0);
		for (int i = 1; i < count; i++)
			end = Math.max(end, end(i));
		return end;
	}

	/** Writes it to the {@link Work#bytes}; gives how many. */
	int write(Work work) {
		byte[] bytes = work.bytes;
		long[] numbers = work.numbers;
		SHORT.set(bytes, 0, (short) count);
		LONG.set(bytes, 8, begin(0));
		int at = HEADER;
		for (int i = 1; i < count; i++)
			numbers[i - 1] = begin(i) - begin(i - 1);
		at = put(work, 0, at, count - 1);
		for (int i = 1; i < count; i++)
			numbers[i - 1] = begin(i) - end(i - 1);
		at = put(work, 1, at, count - 1);
		for (int i = 0; i < count; i++)
			numbers[i] = value(i);
		at = put(work, 2, at, count);
		for (int i = 0; i < count; i++)
			numbers[i] = extra(i);
		at = put(work, 3, at, count);
		LONG.set(bytes, 8 + (COLUMNS + 1) * Long.BYTES, end(count - 1) - begin(count - 1));
		return at;
	}

	/** Writes a column; gives where it ends. */
	private static int put(Work work, int column, int start, int count) {
		long[] numbers = work.numbers;
		byte[] bytes = work.bytes;
		long least = count == 0 ? 0 : numbers[0];
		for (int i = 1; i < count; i++)
			least = Math.min(least, numbers[i]);
		long seen = 0;
		for (int i = 0; i < count; i++)
			seen |= numbers[i] - least;
		int width = Long.SIZE - Long.numberOfLeadingZeros(seen);
		bytes[2 + column] = (byte) width;
		LONG.set(bytes, 8 + (column + 1) * Long.BYTES, least);
		if (width == 0)
			return start;
		int at = start;
		long word = 0;
		int used = 0;
		for (int i = 0; i < count; i++) {
			long number = numbers[i] - least;
			word |= number << used;
			used += width;
			if (used >= Long.SIZE) {
				LONG.set(bytes, at, word);
				at += Long.BYTES;
				used -= Long.SIZE;
				word = used == 0 ? 0 : number >>> width - used;
			}
		}
		if (used > 0)
			LONG.set(bytes, at, word);
		return start + bytes(count, width);
	}

	private static int bytes(int count, int width) {
		return (count * width + 7) / 8;
	}

	/**
	 * Reads what {@link #write} has written; the block must have room for {@link #SIZE}.
	 *
	 * @param at     byte where it begins
	 * @param length bytes that may be its
	 * @throws IllegalStateException when it cannot be such a block
	 */
	void read(ByteBuffer in, int at, int length, Work work) {
		byte[] bytes = work.bytes;
		if (length < HEADER || length > bytes.length)
			throw new IllegalStateException("a block of " + length + " bytes");
		in.get(at, bytes, 0, length);
		count = (short) SHORT.get(bytes, 0);
		if (count < 1 || count > SIZE)
			throw new IllegalStateException("a block of " + count + " intervals");
		int needed = HEADER;
		for (int column = 0; column < COLUMNS; column++) {
			int width = bytes[2 + column];
			if (width < 0 || width > Long.SIZE)
				throw new IllegalStateException("a column of " + width + " bits");
			needed += bytes(column < 2 ? count - 1 : count, width);
		}
		if (needed + Long.BYTES > bytes.length)
			throw new IllegalStateException("a block of " + needed + " bytes in " + length);
		long[] to = entries;
		int place = get(work, 0, HEADER, to, STRIDE, count - 1);
		long begin = (long) LONG.get(bytes, 8);
		to[0] = begin;
		for (int i = STRIDE; i < count * STRIDE; i += STRIDE) {
			begin += to[i];
			to[i] = begin;
		}
		place = get(work, 1, place, to, 1, count - 1);
		for (int i = 1; i < count * STRIDE - STRIDE; i += STRIDE)
			to[i] = to[i + STRIDE - 1] - to[i];
		to[count * STRIDE - STRIDE + 1] = begin + (long) LONG.get(bytes, 8 + (COLUMNS + 1) * Long.BYTES);
		place = get(work, 2, place, to, 2, count);
		get(work, 3, place, to, 3, count);
	}

	/** Reads a column into every fourth number from one on; gives where it ends. */
	private static int get(Work work, int column, int start, long[] to, int first, int count) {
		byte[] bytes = work.bytes;
		int width = bytes[2 + column];
		long least = (long) LONG.get(bytes, 8 + (column + 1) * Long.BYTES);
		int end = first + count * STRIDE;
		if (width == 0) {
			for (int i = first; i < end; i += STRIDE)
				to[i] = least;
			return start;
		}
		long mask = -1L >>> Long.SIZE - width;
		int bit = 0;
		int i = first;
		if (width <= (Long.SIZE - Byte.SIZE + 1) / STRIDE)
			// Four of them in what is read at once.
			for (; i <= end - STRIDE * STRIDE; i += STRIDE * STRIDE, bit += STRIDE * width) {
				long word = (long) LONG.get(bytes, start + (bit >>> 3)) >>> (bit & 7);
				to[i] = (word & mask) + least;
				word >>>= width;
				to[i + STRIDE] = (word & mask) + least;
				word >>>= width;
				to[i + 2 * STRIDE] = (word & mask) + least;
				word >>>= width;
				to[i + 3 * STRIDE] = (word & mask) + least;
			}
		if (width <= Long.SIZE - Byte.SIZE + 1)
			for (; i < end; i += STRIDE, bit += width)
				to[i] = ((long) LONG.get(bytes, start + (bit >>> 3)) >>> (bit & 7) & mask) + least;
		else
			for (; i < end; i += STRIDE, bit += width) {
				int at = start + (bit >>> 3);
				int shift = bit & 7;
				long number = (long) LONG.get(bytes, at) >>> shift;
				if (shift + width > Long.SIZE)
					number |= (bytes[at + Long.BYTES] & 0xFFL) << Long.SIZE - shift;
				to[i] = (number & mask) + least;
			}
		return start + bytes(count, width);
	}
}
