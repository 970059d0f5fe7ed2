// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Position;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;

/** Reads rows by their numbers, with a cursor of its own. For use by one thread at a time. */
public final class RowReader implements AutoCloseable {

	private static final int REPORT = (1 << 12) - 1;

	/** Longer texts are cut in cells; filters and find see them whole, and so do the details. */
	private static final int MAX_CELL = 2000;

	private final Trace trace;
	private final EventCursor cursor;
	private final RowFilter filter;
	private final RowIndex index;
	private Progress current = Progress.NONE;
	private EventCursor single;
	private long next = -1;

	/** A reader of the rows that a filter lets through, as indexed. */
	public RowReader(Trace trace, RowFilter filter, RowIndex index) {
		this.trace = trace;
		this.filter = filter;
		this.index = index;
		cursor = trace.cursor(filter.events() == EventPredicate.ALL
				? EventPredicate.ALL
				: new RowGate(filter.events(), Long.MAX_VALUE, this::look));
	}

	/** The trace that it reads. */
	public Trace trace() {
		return trace;
	}

	private void look() {
		if (current.isCancelled())
			throw new CancellationException();
	}

	/** Moves the cursor to the next row. */
	private boolean nextRow() {
		while (cursor.next())
			if (!cursor.isGap() || filter.gaps().test(cursor))
				return true;
		return false;
	}

	/** Rows from a number on, fewer at the end or when cancelled. */
	public List<Row> read(long first, int count, List<Column> columns, TimeFormat times, Progress progress) {
		CellText text = new CellText(times);
		List<Row> rows = new ArrayList<>(count);
		for (long number = first; number < first + count && number < index.count(); number++) {
			if (!go(number, progress))
				break;
			List<String> cells = new ArrayList<>(columns.size());
			for (Column column : columns)
				cells.add(cut(text.of(cursor, column)));
			rows.add(new Row(number, cursor.isGap(), cursor.hasTime(), cursor.hasTime() ? cursor.time() : 0, cells,
					cursor.position()));
		}
		return rows;
	}

	private static String cut(String cell) {
		return cell.length() <= MAX_CELL ? cell : cell.substring(0, MAX_CELL) + '…';
	}

	/** Makes the cursor stand on a row; false when there is none or the work was cancelled. */
	private boolean go(long row, Progress progress) {
		current = progress;
		try {
			return go(row);
		} catch (CancellationException e) {
			next = -1;
			return false;
		}
	}

	private boolean go(long row) {
		RowIndex.Checkpoint checkpoint = index.floor(row);
		if (checkpoint == null)
			return false;
		if (next < 0 || next > row || checkpoint.row() > next) {
			cursor.seek(checkpoint.position());
			next = checkpoint.row();
		}
		for (int n = 1; nextRow(); n++) {
			if ((n & REPORT) == 0)
				look();
			if (next++ == row)
				return true;
		}
		next = -1;
		return false;
	}

	/** The first row at or after a time in ns since the origin; the last row when there is none; -1 when cancelled or empty. */
	public long rowAt(long time, Progress progress) {
		RowIndex.Checkpoint checkpoint = index.before(time);
		if (checkpoint == null)
			return -1;
		long found = scan(checkpoint, Long.MAX_VALUE, checkpoint.row(), c -> c.hasTime() && c.time() >= time, true, progress);
		return found >= 0 || progress.isCancelled() ? found : index.count() - 1;
	}

	/**
	 * The first of some rows at or after a time that matches, or else the first of them.
	 *
	 * @param time ns since the origin
	 * @param most so many rows are looked at
	 * @return number; the last row when there is none at or after the time; -1 when cancelled or empty
	 */
	public long rowAt(long time, int most, Predicate<EventCursor> match, Progress progress) {
		long first = rowAt(time, progress);
		long found = first < 0 ? -1 : match(first, first + most, match, true, progress);
		return found >= 0 ? found : first;
	}

	/**
	 * The nearest row that matches, seen from a row that does not count itself. Looks on several threads.
	 *
	 * @param from    number of the row, -1 for before the first
	 * @param forward direction
	 * @param match   makes what decides, for one thread each
	 * @return number, -1 when there is none or the search was cancelled
	 */
	public long find(long from, boolean forward, Supplier<Predicate<EventCursor>> match, Progress progress) {
		long known = index.count();
		boolean complete = index.complete();
		int threads = trace.bytes() < RowScanner.SMALL ? 1 : Runtime.getRuntime().availableProcessors();
		long found = new RowFinder(this, match, threads).find(from, forward, known, progress);
		if (found >= 0 || complete || !forward || progress.isCancelled())
			return found;
		// The rows that were not known yet follow the last checkpoint.
		return match(Math.max(known, from + 1), Long.MAX_VALUE, match.get(), true, progress);
	}

	/** Another reader of the same rows, for another thread. */
	RowReader another() {
		return new RowReader(trace, filter, index);
	}

	/**
	 * The first or the last row of a range that matches.
	 *
	 * @param start number of the first row
	 * @param end   number behind the last one
	 * @return number, -1 when there is none or the search was cancelled
	 */
	long match(long start, long end, Predicate<EventCursor> match, boolean first, Progress progress) {
		RowIndex.Checkpoint checkpoint = next == start ? null : index.floor(start);
		if (checkpoint == null && next != start)
			return -1;
		return scan(checkpoint, end, start, match, first, progress);
	}

	private long scan(RowIndex.Checkpoint checkpoint, long end, long start, Predicate<EventCursor> match, boolean first,
			Progress progress) {
		current = progress;
		long row = checkpoint == null ? next : checkpoint.row();
		next = -1;
		long found = -1;
		long total = index.count() - row;
		try {
			if (checkpoint != null)
				cursor.seek(checkpoint.position());
			long begin = row;
			for (int n = 1; row < end; n++) {
				if (!nextRow())
					return found;
				if ((n & REPORT) == 0) {
					look();
					progress.report(row - begin, total);
				}
				if (row >= start && match.test(cursor)) {
					found = row;
					if (first)
						return row;
				}
				row++;
			}
			next = row;
			return found;
		} catch (CancellationException e) {
			return -1;
		}
	}

	/** Makes the cursor stand on the row at a position and gives it; null when there is none. */
	public EventCursor at(Position position) {
		// Without a filter, since the position may have been taken with another one.
		if (single == null)
			single = trace.cursor();
		single.seek(position);
		return single.next() ? single : null;
	}

	@Override
	public void close() {
		if (single != null)
			single.close();
		cursor.close();
	}
}
