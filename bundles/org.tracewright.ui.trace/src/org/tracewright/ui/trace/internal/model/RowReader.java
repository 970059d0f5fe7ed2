// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

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
		long found = scan(checkpoint, Long.MAX_VALUE, c -> c.hasTime() && c.time() >= time, true, progress);
		return found >= 0 || progress.isCancelled() ? found : index.count() - 1;
	}

	/**
	 * The nearest row that matches, seen from a row that does not count itself.
	 *
	 * @param from    number of the row, -1 for before the first
	 * @param forward direction
	 * @return number, -1 when there is none or the search was cancelled
	 */
	public long find(long from, boolean forward, Predicate<EventCursor> match, Progress progress) {
		if (forward) {
			RowIndex.Checkpoint checkpoint = index.floor(Math.max(0, from + 1));
			return checkpoint == null
					? -1
					: scan(checkpoint, Long.MAX_VALUE, from + 1, match, true, progress, from + 1, index.count());
		}
		for (long end = from; end > 0;) {
			RowIndex.Checkpoint checkpoint = index.floor(end - 1);
			if (checkpoint == null || progress.isCancelled())
				return -1;
			progress.report(from - end, from);
			long found = scan(checkpoint, end, checkpoint.row(), match, false, quiet(progress), 0, 0);
			if (found >= 0)
				return found;
			end = checkpoint.row();
		}
		return -1;
	}

	private long scan(RowIndex.Checkpoint checkpoint, long end, Predicate<EventCursor> match, boolean first, Progress progress) {
		return scan(checkpoint, end, checkpoint.row(), match, first, progress, checkpoint.row(), index.count());
	}

	private long scan(RowIndex.Checkpoint checkpoint, long end, long start, Predicate<EventCursor> match, boolean first,
			Progress progress, long done, long total) {
		current = progress;
		try {
			return rows(checkpoint, end, start, match, first, progress, done, total);
		} catch (CancellationException e) {
			return -1;
		}
	}

	private long rows(RowIndex.Checkpoint checkpoint, long end, long start, Predicate<EventCursor> match, boolean first,
			Progress progress, long done, long total) {
		next = -1;
		cursor.seek(checkpoint.position());
		long row = checkpoint.row();
		long found = -1;
		for (int n = 1; row < end && nextRow(); n++) {
			if ((n & REPORT) == 0) {
				look();
				progress.report(row - done, total - done);
			}
			if (row >= start && match.test(cursor)) {
				if (first)
					return row;
				found = row;
			}
			row++;
		}
		return found;
	}

	private static Progress quiet(Progress progress) {
		return new Progress() {
			@Override
			public void report(long done, long total) {
				// the steps from checkpoint to checkpoint are reported
			}

			@Override
			public boolean isCancelled() {
				return progress.isCancelled();
			}
		};
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
