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
 * number in as many bits as the greatest needs, so that what does not change takes no room: contiguous intervals have no gaps, intervals no extra. Nodes of states have more columns, one for each
 * eight {@link Colours}, of eight bytes each: which part of {@link org.tracewright.analysis.history.Raster#WHOLE} of the node's time each colour has.
 */
final class Block {

	/** Most intervals of a block. */
	static final int SIZE = 256;
	private static final int STRIDE = 4;
	private static final int COLUMNS = 4;
	/** So often some of a block is read before all of it is: one by one they cost several times as much. */
	private static final int MOST_PIECES = 6;
	private static final int WORDS = Colours.MOST / Long.BYTES;
	/** Bytes of a block's header: count, four widths, how many colours, nothing, first begin, for each column the least, last length. */
	private static final int HEADER = 8 + (COLUMNS + 2) * Long.BYTES;
	/** Where in the header is how many colours there are. A value of each stands behind the four columns. */
	private static final int COLOURS_AT = 2 + COLUMNS;
	/** Bytes before each column of shares: its width and its least. */
	private static final int WORD_HEADER = 2 * Long.BYTES;
	/** Most bytes of a block, with those behind the columns that are written or read along. */
	static final int MOST_BYTES = HEADER + (COLUMNS + WORDS) * SIZE * Long.BYTES + Colours.MOST * Long.BYTES + WORDS * WORD_HEADER
			+ 2 * Long.BYTES;
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

	private long[] entries;
	/** For each eight colours their shares in the nodes. */
	private long[][] shares = {};
	private int words;
	/** Of what was read: a value of each colour. */
	private final long[] colours;
	private int colourCount;
	/** What was opened: where it is, and for each column, those of shares included, its first byte, its width and its least. */
	private ByteBuffer in;
	private int start;
	private final int[] starts;
	private final int[] widths;
	private final long[] leasts;
	/** Bytes that it has. */
	private int length;
	/** Whether all of it is here, and how often some of it was read while it was not. */
	private boolean whole;
	private int pieces;
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
		boolean readable = room == SIZE;
		colours = readable ? new long[Colours.MOST] : null;
		starts = readable ? new int[COLUMNS + WORDS] : null;
		widths = readable ? new int[COLUMNS + WORDS] : null;
		leasts = readable ? new long[COLUMNS + WORDS] : null;
	}

	/** A block of intervals that stays as this is now. */
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

	/** Of nodes of states: whether there is something else, see {@link Pyramid}; of numbers: greatest less least. Else 0. */
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

	/** Says what each of eight colours has of the node that was added last. */
	void shares(int word, long eight) {
		if (word == words) {
			words++;
			if (shares.length < words)
				shares = Arrays.copyOf(shares, words);
			if (shares[word] == null)
				shares[word] = new long[entries.length / STRIDE];
			// Those before have nothing of these colours.
			Arrays.fill(shares[word], 0, count, 0);
		}
		if (shares[word].length < count)
			shares[word] = Arrays.copyOf(shares[word], entries.length / STRIDE);
		shares[word][count - 1] = eight;
	}

	/** How many times eight colours nodes have shares of; 0 of what are no nodes of states. */
	int words() {
		return words;
	}

	/** How many colours nodes have shares of; of what was read. */
	int colours() {
		return colourCount;
	}

	/** A value of a colour; of what was read. */
	long colour(int number) {
		return colours[number];
	}

	/** Adds to the length of each colour its share of a node's length. */
	void addShares(int i, long length, long[] lengths) {
		for (int word = 0; word < words; word++) {
			long eight = shares[word][i];
			for (int number = word * Long.BYTES; eight != 0; number++, eight >>>= Byte.SIZE)
				lengths[number] += (eight & 0xFF) * length;
		}
	}

	/** The shares of eight colours in a node, that of the first one in the lowest byte. */
	long shares(int word, int i) {
		return shares[word][i];
	}

	/** Empties it. */
	void clear() {
		count = 0;
		words = 0;
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

	/**
	 * Writes it to the {@link Work#bytes}; gives how many.
	 *
	 * @param known those that nodes have shares of; null for what are no nodes of states
	 */
	int write(Work work, Colours known) {
		byte[] bytes = work.bytes;
		long[] numbers = work.numbers;
		long[] from = entries;
		int last = (count - 1) * STRIDE;
		LONG.set(bytes, 0, 0L);
		SHORT.set(bytes, 0, (short) count);
		LONG.set(bytes, 8, from[0]);
		for (int i = 0, at = 0; at < last; i++, at += STRIDE)
			numbers[i] = from[at + STRIDE] - from[at];
		int at = put(work, 2, leastAt(0), HEADER, count - 1);
		for (int i = 0, entry = 0; entry < last; i++, entry += STRIDE)
			numbers[i] = from[entry + STRIDE] - from[entry + 1];
		at = put(work, 3, leastAt(1), at, count - 1);
		for (int column = 2; column < COLUMNS; column++) {
			for (int i = 0; i < count; i++)
				numbers[i] = from[i * STRIDE + column];
			at = put(work, 2 + column, leastAt(column), at, count);
		}
		LONG.set(bytes, leastAt(COLUMNS), from[last + 1] - from[last]);
		if (known != null) {
			bytes[COLOURS_AT] = (byte) known.count();
			for (int number = 0; number < known.count(); number++, at += Long.BYTES)
				LONG.set(bytes, at, known.value(number));
			for (int word = 0; word < words(known.count()); word++) {
				int header = at;
				if (word < words)
					System.arraycopy(shares[word], 0, numbers, 0, count);
				else
					Arrays.fill(numbers, 0, count, 0);
				at = put(work, header, header + Long.BYTES, header + WORD_HEADER, count);
			}
		}
		return at;
	}

	/** Byte of the least of a column; behind the last one, of the last length. */
	private static int leastAt(int column) {
		return 8 + (column + 1) * Long.BYTES;
	}

	private static int words(int colours) {
		return (colours + Long.BYTES - 1) / Long.BYTES;
	}

	/** Writes a column; gives where it ends. */
	private static int put(Work work, int widthAt, int leastAt, int start, int count) {
		long[] numbers = work.numbers;
		byte[] bytes = work.bytes;
		long least = count == 0 ? 0 : numbers[0];
		for (int i = 1; i < count; i++)
			least = Math.min(least, numbers[i]);
		long seen = 0;
		for (int i = 0; i < count; i++)
			seen |= numbers[i] - least;
		int width = Long.SIZE - Long.numberOfLeadingZeros(seen);
		bytes[widthAt] = (byte) width;
		LONG.set(bytes, leastAt, least);
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
	 * Looks at what {@link #write} has written, of which nothing is here until {@link #read} or {@link #readSome}; the block must have room for {@link #SIZE}.
	 *
	 * @param at   byte where it begins
	 * @param most bytes that may be its
	 * @throws IllegalStateException when it cannot be such a block
	 */
	void open(ByteBuffer file, int at, int most) {
		if (most < HEADER || most > MOST_BYTES)
			throw new IllegalStateException("a block of " + most + " bytes");
		in = file;
		start = at;
		whole = false;
		pieces = 0;
		count = in.getShort(at);
		if (count < 1 || count > SIZE)
			throw new IllegalStateException("a block of " + count + " intervals");
		int place = HEADER;
		for (int column = 0; column < COLUMNS; column++)
			place = open(column, 2 + column, leastAt(column), place, column < 2 ? count - 1 : count);
		colourCount = in.get(at + COLOURS_AT);
		if (colourCount < 0 || colourCount > Colours.MOST)
			throw new IllegalStateException("a block with " + colourCount + " colours");
		words = words(colourCount);
		if (place + colourCount * Long.BYTES > most)
			throw new IllegalStateException("a block of " + place + " bytes in " + most);
		for (int number = 0; number < colourCount; number++, place += Long.BYTES)
			colours[number] = in.getLong(at + place);
		for (int word = 0; word < words; word++) {
			if (place + WORD_HEADER > most)
				throw new IllegalStateException("a block of " + place + " bytes in " + most);
			place = open(COLUMNS + word, place, place + Long.BYTES, place + WORD_HEADER, count);
		}
		if (place > most || place + Long.BYTES > MOST_BYTES)
			throw new IllegalStateException("a block of " + place + " bytes in " + most);
		length = place;
	}

	/** Looks at a column; gives where it ends. */
	private int open(int column, int widthAt, int leastAt, int first, int size) {
		int width = in.get(start + widthAt);
		if (width < 0 || width > Long.SIZE)
			throw new IllegalStateException("a column of " + width + " bits");
		starts[column] = first;
		widths[column] = width;
		leasts[column] = in.getLong(start + leastAt);
		return first + bytes(size, width);
	}

	/** Reads all of what was opened. */
	void read(Work work) {
		if (whole)
			return;
		byte[] bytes = work.bytes;
		in.get(start, bytes, 0, length);
		long[] to = entries;
		get(bytes, 0, to, STRIDE, count - 1);
		long begin = (long) LONG.get(bytes, 8);
		to[0] = begin;
		long gap = leasts[1];
		for (int i = STRIDE; i < count * STRIDE; i += STRIDE) {
			begin += to[i];
			to[i] = begin;
			to[i - STRIDE + 1] = begin - gap;
		}
		if (widths[1] > 0) {
			get(bytes, 1, to, 1, count - 1);
			for (int i = 1; i < count * STRIDE - STRIDE; i += STRIDE)
				to[i] = to[i + STRIDE - 1] - to[i];
		}
		to[count * STRIDE - STRIDE + 1] = begin + (long) LONG.get(bytes, leastAt(COLUMNS));
		get(bytes, 2, to, 2, count);
		get(bytes, 3, to, 3, count);
		roomForShares();
		for (int word = 0; word < words; word++)
			unpack(bytes, COLUMNS + word, shares[word], count);
		whole = true;
	}

	/** Reads some entries of what was opened, of which is known where the first begins and the last ends: they are those of one node of the level above. */
	void readSome(int first, int some, long begin, long end, Work work) {
		if (whole)
			return;
		if (pieces++ == MOST_PIECES) {
			read(work);
			return;
		}
		roomForShares();
		long next = begin;
		for (int i = first, at = first * STRIDE; i < first + some; i++, at += STRIDE) {
			entries[at] = next;
			if (i < first + some - 1) {
				next += number(0, i);
				entries[at + 1] = next - number(1, i);
			} else
				entries[at + 1] = end;
			entries[at + 2] = number(2, i);
			entries[at + 3] = number(3, i);
			for (int word = 0; word < words; word++)
				shares[word][i] = number(COLUMNS + word, i);
		}
	}

	private void roomForShares() {
		if (shares.length < words)
			shares = Arrays.copyOf(shares, words);
		for (int word = 0; word < words; word++)
			if (shares[word] == null)
				shares[word] = new long[SIZE];
	}

	/** A number of a column of what was opened. */
	private long number(int column, int i) {
		int width = widths[column];
		if (width == 0)
			return leasts[column];
		int bit = i * width;
		int at = start + starts[column] + (bit >>> 3);
		int shift = bit & 7;
		long number = in.getLong(at) >>> shift;
		if (shift + width > Long.SIZE)
			number |= (in.get(at + Long.BYTES) & 0xFFL) << Long.SIZE - shift;
		return (number & -1L >>> Long.SIZE - width) + leasts[column];
	}

	/** Reads a column of shares, which are wide. */
	private void unpack(byte[] bytes, int column, long[] to, int size) {
		int width = widths[column];
		long least = leasts[column];
		if (width == 0) {
			Arrays.fill(to, 0, size, least);
			return;
		}
		int from = starts[column];
		long mask = -1L >>> Long.SIZE - width;
		if (width <= Long.SIZE - Byte.SIZE + 1)
			for (int i = 0, bit = 0; i < size; i++, bit += width)
				to[i] = ((long) LONG.get(bytes, from + (bit >>> 3)) >>> (bit & 7) & mask) + least;
		else
			for (int i = 0, bit = 0; i < size; i++, bit += width)
				to[i] = (wide(bytes, from + (bit >>> 3), bit & 7, width) & mask) + least;
	}

	/** A number that may lie in nine bytes. */
	private static long wide(byte[] bytes, int at, int shift, int width) {
		long number = (long) LONG.get(bytes, at) >>> shift;
		return shift + width > Long.SIZE ? number | (bytes[at + Long.BYTES] & 0xFFL) << Long.SIZE - shift : number;
	}

	/** Reads a column into every fourth number from one on. */
	private void get(byte[] bytes, int column, long[] to, int first, int size) {
		int width = widths[column];
		long least = leasts[column];
		int end = first + size * STRIDE;
		if (width == 0) {
			for (int i = first; i < end; i += STRIDE)
				to[i] = least;
			return;
		}
		int from = starts[column];
		long mask = -1L >>> Long.SIZE - width;
		int bit = 0;
		int i = first;
		if (width <= (Long.SIZE - Byte.SIZE + 1) / STRIDE)
			// Four of them in what is read at once.
			for (; i <= end - STRIDE * STRIDE; i += STRIDE * STRIDE, bit += STRIDE * width) {
				long word = (long) LONG.get(bytes, from + (bit >>> 3)) >>> (bit & 7);
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
				to[i] = ((long) LONG.get(bytes, from + (bit >>> 3)) >>> (bit & 7) & mask) + least;
		else
			for (; i < end; i += STRIDE, bit += width)
				to[i] = (wide(bytes, from + (bit >>> 3), bit & 7, width) & mask) + least;
	}
}
