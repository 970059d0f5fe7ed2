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

	/** Ends of the last parts that were added, of which one is before whatever comes late. */
	private static final int MOST_ENDS = 32;

	/**
	 * Where the rows of a trace ended that has grown since.
	 *
	 * @param row      rows before it
	 * @param time     of the last of them, ns since the origin
	 * @param position behind it
	 */
	private record End(long row, long time, Position position) {
	}

	private final int max;
	/** The same for an index and all that continue it. */
	private final Object origin;
	private final List<End> ends = new ArrayList<>();
	/** Whether the last slice is for what is added to a trace that grows. */
	private boolean grown;
	private long unchanged;
	private volatile Visible visible = new Visible(List.of(), new long[0]);
	private volatile boolean complete;
	private volatile boolean ended;

	/** An empty index for a trace with a number of data streams. */
	public RowIndex(int streams) {
		this(streams, new Object());
	}

	private RowIndex(int streams, Object origin) {
		this.origin = origin;
		max = (int) Math.clamp(MEMORY / (streams * 24L + 96), 512, 16_384);
	}

	/** Whether this is the index of the same rows, or of more of them. */
	public boolean continues(RowIndex other) {
		return other != null && origin == other.origin;
	}

	/** How many of the first rows are those of the index that this one continues. */
	public long unchanged() {
		return unchanged;
	}

	/**
	 * What goes on with the rows of a trace that has grown.
	 *
	 * @param index what there will be: the rows that stay as they were, and a slice at its end
	 * @param rows  that slice
	 * @param start where to read on; null for the beginning
	 */
	record Continuation(RowIndex index, RowSlice rows, Position start) {
	}

	/**
	 * Begins the index of a trace that has grown since this was complete.
	 *
	 * @param streams data streams that it has now
	 * @param from    first instant at which there may be something new, ns since the origin
	 */
	synchronized Continuation grow(int streams, long from) {
		RowIndex more = new RowIndex(streams, origin);
		End end = null;
		for (End each : ends)
			if (each.time < from)
				end = each;
		// Where there is nothing before, the first checkpoint is given all the same.
		Checkpoint checkpoint = from == Long.MIN_VALUE ? null : before(from);
		if (checkpoint != null && checkpoint.row > (end == null ? 0 : end.row))
			end = new End(checkpoint.row, from, checkpoint.position);
		long row = end == null ? 0 : end.row;
		more.unchanged = row;
		if (end != null)
			ends.stream().filter(each -> each.row < row).forEach(more.ends::add);
		Visible now = visible;
		int whole = 0;
		while (whole < now.slices.size() && now.bases[whole] + now.slices.get(whole).count() <= row
				&& !(grown && whole == now.slices.size() - 1))
			more.append(now.slices.get(whole++));
		RowSlice last = null;
		if (whole < now.slices.size() && (now.bases[whole] < row || grown && whole == now.slices.size() - 1)) {
			last = now.slices.get(whole).until(row - now.bases[whole]);
			more.append(last);
		}
		more.grown = true;
		if (last == null || !(grown && whole == now.slices.size() - 1)) {
			last = more.slice(2);
			more.append(last);
		}
		return new Continuation(more, last, end == null ? null : end.position);
	}

	/** Says where the rows end. */
	synchronized void endAt(long time, Position position) {
		ends.add(new End(count(), time, position));
		if (ends.size() > MOST_ENDS)
			ends.removeFirst();
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
