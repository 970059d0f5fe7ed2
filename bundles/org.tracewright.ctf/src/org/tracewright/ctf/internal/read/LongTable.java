// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * Rows of longs to which more can be added, in a {@link LongStore}: of each 256 rows, only where they are is always on the heap, and the last that are not yet
 * 256.
 */
public final class LongTable {

	private static final int SHIFT = 8;
	/** Rows of a block. */
	static final int BLOCK = 1 << SHIFT;
	private static final int FIRST = 8;

	private final LongStore store;
	private final int columns;
	private int count;
	private int blocks;
	private long[] places;
	/** The rows after the blocks. */
	private long[] tail;

	/**
	 * An empty table.
	 *
	 * @param columns longs of a row
	 */
	public LongTable(LongStore store, int columns) {
		this.store = store;
		this.columns = columns;
		places = new long[0];
		tail = new long[FIRST * columns];
	}

	private LongTable(LongTable other) {
		store = other.store;
		columns = other.columns;
		count = other.count;
		blocks = other.blocks;
		places = other.places;
		tail = other.tail;
	}

	/**
	 * The same rows, to which more can be added while others read this table: both share what they have, of which each looks at its own part only. Only the newest of a
	 * row of such tables may be extended.
	 */
	LongTable extended() {
		return new LongTable(this);
	}

	/** Rows so far. */
	public int count() {
		return count;
	}

	LongStore store() {
		return store;
	}

	/** A value. */
	public long get(int row, int column) {
		int block = row >>> SHIFT;
		if (block >= blocks)
			return tail[(row - (blocks << SHIFT)) * columns + column];
		long place = places[block];
		return PackedRows.get(store.at(place), LongStore.offset(place), columns, row & BLOCK - 1, column);
	}

	/** Reads a whole row, which is cheaper than to read its values one by one. */
	void get(int row, long[] values) {
		int block = row >>> SHIFT;
		if (block >= blocks) {
			System.arraycopy(tail, (row - (blocks << SHIFT)) * columns, values, 0, columns);
			return;
		}
		long place = places[block];
		LongBuffer buffer = store.at(place);
		for (int column = 0; column < columns; column++)
			values[column] = PackedRows.get(buffer, LongStore.offset(place), columns, row & BLOCK - 1, column);
	}

	/** Adds a row. */
	public void add(long... row) {
		int at = (count - (blocks << SHIFT)) * columns;
		if (at == tail.length)
			tail = Arrays.copyOf(tail, Math.min(tail.length * 2, BLOCK * columns));
		System.arraycopy(row, 0, tail, at, columns);
		count++;
		if (count - (blocks << SHIFT) == BLOCK) {
			addBlock(PackedRows.pack(tail, BLOCK, columns));
			// Not the same again: older tables may read it.
			tail = new long[BLOCK * columns];
		}
	}

	private void addBlock(long[] packed) {
		if (blocks == places.length)
			places = Arrays.copyOf(places, Math.max(FIRST, blocks * 2));
		places[blocks++] = store.add(packed);
	}

	/** Bytes that this takes on the heap, without its store. */
	long heapBytes() {
		return (places.length + tail.length) * (long) Long.BYTES;
	}

	/** Writes all rows. */
	void write(DataOutput out) throws IOException {
		out.writeInt(count);
		for (int block = 0; block < blocks; block++) {
			LongBuffer buffer = store.at(places[block]);
			int begin = LongStore.offset(places[block]);
			int size = PackedRows.size(buffer, begin, BLOCK, columns);
			out.writeInt(size);
			for (int i = 0; i < size; i++)
				out.writeLong(buffer.get(begin + i));
		}
		for (int i = 0; i < (count - (blocks << SHIFT)) * columns; i++)
			out.writeLong(tail[i]);
	}

	/**
	 * Reads what {@link #write} has written.
	 *
	 * @throws IOException also when it cannot be right
	 */
	static LongTable read(DataInput in, LongStore store, int columns) throws IOException {
		LongTable table = new LongTable(store, columns);
		int count = in.readInt();
		if (count < 0)
			throw new IOException("damaged");
		for (int block = 0; block < count >>> SHIFT; block++) {
			int size = in.readInt();
			if (size < 0 || size > columns * (BLOCK + 3))
				throw new IOException("damaged");
			long[] packed = longs(in, size);
			if (!PackedRows.isBlock(packed, BLOCK, columns))
				throw new IOException("damaged");
			table.addBlock(packed);
		}
		table.count = table.blocks << SHIFT;
		while (table.count < count)
			table.add(longs(in, columns));
		return table;
	}

	private static long[] longs(DataInput in, int size) throws IOException {
		long[] longs = new long[size];
		for (int i = 0; i < size; i++)
			longs[i] = in.readLong();
		return longs;
	}
}
