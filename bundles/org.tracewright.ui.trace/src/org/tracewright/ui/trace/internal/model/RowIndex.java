// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.Arrays;

import org.tracewright.trace.Position;

/**
 * Where some of the rows of a table are in the trace: few enough to be kept, close enough that any row is reached at once. Grows while the trace is scanned; safe
 * for use by several threads.
 */
public final class RowIndex {

	/** About the memory that all positions may take, in bytes. */
	private static final long MEMORY = 24L << 20;

	/**
	 * A row whose place is known.
	 *
	 * @param row      number from 0
	 * @param position right before it
	 */
	public record Checkpoint(long row, Position position) {
	}

	private final int max;
	private long[] rows = new long[64];
	private long[] times = new long[64];
	private Position[] positions = new Position[64];
	private int size;
	private volatile long stride = 64;
	private volatile long count;
	private volatile boolean complete;
	private volatile boolean ended;

	/** An empty index for a trace with a number of data streams. */
	public RowIndex(int streams) {
		max = (int) Math.clamp(MEMORY / (streams * 24L + 96), 512, 16_384);
	}

	/** Rows known so far. */
	public long count() {
		return count;
	}

	/** Whether there are no more rows than {@link #count} says. */
	public boolean complete() {
		return complete;
	}

	/** Whether nothing is added any more: it is complete, or the scan was cancelled. */
	public boolean ended() {
		return ended;
	}

	/** Says that nothing will be added any more. */
	public void end() {
		ended = true;
	}

	/** How many rows there should be from checkpoint to checkpoint. */
	long stride() {
		return stride;
	}

	void count(long rowsSoFar) {
		count = rowsSoFar;
	}

	void finish(long rowsInAll) {
		count = rowsInAll;
		complete = true;
		ended = true;
	}

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

	/** The last checkpoint at or before a row, or null while there is none. */
	public synchronized Checkpoint floor(long row) {
		int at = Arrays.binarySearch(rows, 0, size, row);
		int index = at >= 0 ? at : -at - 2;
		return index < 0 ? null : new Checkpoint(rows[index], positions[index]);
	}

	/** The last checkpoint before a time in ns since the origin; the first one when there is none before. Null while there is none at all. */
	public synchronized Checkpoint before(long time) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = low + high >>> 1;
			if (times[middle] < time)
				low = middle + 1;
			else
				high = middle;
		}
		int index = Math.max(0, low - 1);
		return size == 0 ? null : new Checkpoint(rows[index], positions[index]);
	}
}
