// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.trace.Position;

/**
 * Where some of the rows of a table are in the trace: few enough to be kept, close enough that any row is reached at once. It consists of slices of time that are
 * scanned at the same time; rows can be read as soon as all slices before are complete. Safe for use by several threads.
 */
public final class RowIndex {

	/** About the memory that all positions may take, in bytes. */
	private static final long MEMORY = 24L << 20;
	private static final int MIN_CHECKPOINTS = 128;

	/**
	 * A row whose place is known.
	 *
	 * @param row      number from 0
	 * @param position right before it
	 */
	public record Checkpoint(long row, Position position) {
	}

	/**
	 * What can be read: complete slices, and one that grows.
	 *
	 * @param slices from the first on
	 * @param bases  number of the first row of each
	 */
	private record Visible(List<RowSlice> slices, long[] bases) {

		long count() {
			return slices.isEmpty() ? 0 : bases[slices.size() - 1] + slices.getLast().count();
		}
	}

	private final int max;
	private volatile Visible visible = new Visible(List.of(), new long[0]);
	private volatile boolean complete;
	private volatile boolean ended;

	/** An empty index for a trace with a number of data streams. */
	public RowIndex(int streams) {
		max = (int) Math.clamp(MEMORY / (streams * 24L + 96), 512, 16_384);
	}

	/** Rows known so far. */
	public long count() {
		return visible.count();
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

	/** Says that all rows are there. */
	void finish() {
		complete = true;
		ended = true;
	}

	/** A slice that is one of a number of slices; not part of the index before it is {@link #append appended}. */
	RowSlice slice(int slices) {
		return new RowSlice(Math.max(MIN_CHECKPOINTS, max / slices));
	}

	/** Makes the rows of a slice follow those of the one before, which is complete. */
	synchronized void append(RowSlice slice) {
		Visible before = visible;
		List<RowSlice> slices = new ArrayList<>(before.slices);
		slices.add(slice);
		long[] bases = java.util.Arrays.copyOf(before.bases, slices.size());
		bases[slices.size() - 1] = before.count();
		visible = new Visible(List.copyOf(slices), bases);
	}

	/** Forgets all rows. */
	synchronized void clear() {
		visible = new Visible(List.of(), new long[0]);
	}

	/** The last checkpoint at or before a row, or null while there is none. */
	public Checkpoint floor(long row) {
		Visible now = visible;
		for (int i = now.slices.size() - 1; i >= 0; i--)
			if (now.bases[i] <= row) {
				Checkpoint found = now.slices.get(i).floor(row - now.bases[i], now.bases[i]);
				if (found != null)
					return found;
			}
		return null;
	}

	/** The last checkpoint before a time in ns since the origin; the first one when there is none before. Null while there is none at all. */
	public Checkpoint before(long time) {
		Visible now = visible;
		for (int i = now.slices.size() - 1; i >= 0; i--) {
			Checkpoint found = now.slices.get(i).before(time, now.bases[i]);
			if (found != null)
				return found;
		}
		return floor(0);
	}
}
