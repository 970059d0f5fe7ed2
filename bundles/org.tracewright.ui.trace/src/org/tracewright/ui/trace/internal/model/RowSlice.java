// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

import org.tracewright.trace.Position;

/** Where some of the rows of a slice of time are. Written by one thread, read by any. Rows are counted from the first of the slice. */
final class RowSlice {

	private final int max;
	private final AtomicLong count = new AtomicLong();
	private long[] rows = new long[64];
	private long[] times = new long[64];
	private Position[] positions = new Position[64];
	private int size;
	private volatile long stride = 64;

	/**
	 * An empty slice.
	 *
	 * @param max checkpoints that it may keep
	 */
	RowSlice(int max) {
		this.max = max;
	}

	/** The rows before a number, to which others can be added. */
	synchronized RowSlice until(long row) {
		RowSlice part = new RowSlice(max);
		int kept = Arrays.binarySearch(rows, 0, size, row);
		part.size = kept >= 0 ? kept : -kept - 1;
		part.rows = Arrays.copyOf(rows, rows.length);
		part.times = Arrays.copyOf(times, times.length);
		part.positions = Arrays.copyOf(positions, positions.length);
		Arrays.fill(part.positions, part.size, part.positions.length, null);
		part.stride = stride;
		part.count.set(row);
		return part;
	}

	/** Rows found so far. */
	long count() {
		return count.get();
	}

	/** Says how many rows were found; cheap. */
	void count(long found) {
		count.lazySet(found);
	}

	/** How many rows there should be from checkpoint to checkpoint. */
	long stride() {
		return stride;
	}

	/** Adds a checkpoint; rows and times are in order. */
	synchronized void add(long row, long time, Position position) {
		if (size == max)
			thin();
		if (size == rows.length) {
			rows = Arrays.copyOf(rows, size * 2);
			times = Arrays.copyOf(times, size * 2);
			positions = Arrays.copyOf(positions, size * 2);
		}
		rows[size] = row;
		times[size] = time;
		positions[size++] = position;
	}

	private void thin() {
		int kept = 0;
		for (int i = 0; i < size; i += 2) {
			rows[kept] = rows[i];
			times[kept] = times[i];
			positions[kept++] = positions[i];
		}
		Arrays.fill(positions, kept, size, null);
		size = kept;
		stride *= 2;
	}

	/** The last checkpoint at or before a row, or null while there is none; the slice begins at a row of the whole. */
	synchronized RowIndex.Checkpoint floor(long row, long base) {
		int at = Arrays.binarySearch(rows, 0, size, row);
		int index = at >= 0 ? at : -at - 2;
		return index < 0 ? null : new RowIndex.Checkpoint(base + rows[index], positions[index]);
	}

	/** The last checkpoint before a time in ns since the origin; null when there is none. */
	synchronized RowIndex.Checkpoint before(long time, long base) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = low + high >>> 1;
			if (times[middle] < time)
				low = middle + 1;
			else
				high = middle;
		}
		return low == 0 ? null : new RowIndex.Checkpoint(base + rows[low - 1], positions[low - 1]);
	}
}
