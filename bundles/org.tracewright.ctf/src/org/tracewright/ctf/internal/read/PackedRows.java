// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.nio.LongBuffer;

/**
 * A block of rows of longs, packed: of each column the straight line that it is near to, and how far each value is from it, in as many bits as the farthest needs. What
 * is constant or counts up takes nothing. Any value is read at once, without those before.
 *
 * <p>
 * The layout: for each column the value of the line at row 0, its slope, and one long with the first bit of the distances (above 8 bits) and the bits of each. Then the
 * distances.
 */
final class PackedRows {

	private static final int HEAD = 3;
	private static final int WIDTH_BITS = 8;

	private PackedRows() {
	}

	/**
	 * Packs.
	 *
	 * @param values  row by row
	 * @param rows    at least 1
	 * @param columns longs of a row
	 */
	static long[] pack(long[] values, int rows, int columns) {
		long[] heads = new long[columns * HEAD];
		long bits = 0;
		for (int column = 0; column < columns; column++) {
			long first = values[column];
			long slope = rows == 1 ? 0 : (values[(rows - 1) * columns + column] - first) / (rows - 1);
			long least = 0;
			long most = 0;
			for (int row = 1; row < rows; row++) {
				long distance = values[row * columns + column] - first - slope * row;
				least = Math.min(least, distance);
				most = Math.max(most, distance);
			}
			// All of this is modulo 2^64: even the widest difference is right as an unsigned number.
			int width = Long.SIZE - Long.numberOfLeadingZeros(most - least);
			heads[column * HEAD] = first + least;
			heads[column * HEAD + 1] = slope;
			heads[column * HEAD + 2] = bits << WIDTH_BITS | width;
			bits += (long) width * rows;
		}
		long[] packed = new long[heads.length + (int) (bits + Long.SIZE - 1 >>> 6)];
		System.arraycopy(heads, 0, packed, 0, heads.length);
		for (int column = 0; column < columns; column++)
			put(values, rows, columns, column, packed);
		return packed;
	}

	/** Writes the distances of a column. */
	private static void put(long[] values, int rows, int columns, int column, long[] packed) {
		long base = packed[column * HEAD];
		long slope = packed[column * HEAD + 1];
		int width = width(packed[column * HEAD + 2]);
		if (width == 0)
			return;
		long bit = (packed[column * HEAD + 2] >>> WIDTH_BITS) + (long) columns * HEAD * Long.SIZE;
		for (int row = 0, at = column; row < rows; row++, at += columns, bit += width) {
			long distance = values[at] - base - slope * row;
			int word = (int) (bit >>> 6);
			int shift = (int) bit & 63;
			packed[word] |= distance << shift;
			if (shift + width > Long.SIZE)
				packed[word + 1] |= distance >>> Long.SIZE - shift;
		}
	}

	/** Reads a value of a block that begins at a place of a buffer. */
	static long get(LongBuffer buffer, int begin, int columns, int row, int column) {
		int head = begin + column * HEAD;
		long line = buffer.get(head) + buffer.get(head + 1) * row;
		long form = buffer.get(head + 2);
		int width = width(form);
		if (width == 0)
			return line;
		long bit = (form >>> WIDTH_BITS) + (long) width * row;
		int word = begin + columns * HEAD + (int) (bit >>> 6);
		int shift = (int) bit & 63;
		long distance = buffer.get(word) >>> shift;
		if (shift + width > Long.SIZE)
			distance |= buffer.get(word + 1) << Long.SIZE - shift;
		return line + (distance & -1L >>> Long.SIZE - width);
	}

	private static int width(long form) {
		return (int) form & (1 << WIDTH_BITS) - 1;
	}

	/** How many longs a block takes. */
	static int size(LongBuffer buffer, int begin, int rows, int columns) {
		long last = buffer.get(begin + columns * HEAD - 1);
		return columns * HEAD + (int) ((last >>> WIDTH_BITS) + (long) width(last) * rows + Long.SIZE - 1 >>> 6);
	}

	/** Whether longs from elsewhere are a block, and no value of it lies outside. */
	static boolean isBlock(long[] packed, int rows, int columns) {
		if (packed.length < columns * HEAD)
			return false;
		long bits = 0;
		for (int column = 0; column < columns; column++) {
			long form = packed[column * HEAD + 2];
			if (form >>> WIDTH_BITS != bits || width(form) > Long.SIZE)
				return false;
			bits += (long) width(form) * rows;
		}
		return packed.length == columns * HEAD + (bits + Long.SIZE - 1 >>> 6);
	}
}
