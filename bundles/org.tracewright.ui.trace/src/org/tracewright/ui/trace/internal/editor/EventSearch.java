// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.ctf.EventFilters;
import org.tracewright.filter.FilterException;
import org.tracewright.filter.FilterProblem;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.trace.internal.model.CellText;
import org.tracewright.ui.trace.internal.model.Column;
import org.tracewright.ui.trace.internal.model.Row;
import org.tracewright.ui.trace.internal.timeline.RowEvents;

/**
 * Looks for rows in jobs that the user can cancel. Only the last search counts: what an earlier one finds, or that it was cancelled, is told to nobody. For the
 * UI thread.
 */
final class EventSearch {

	/** What is looked for near a row is within so many rows. */
	private static final int NEAR = 64;

	private final TraceDocument document;
	private final Supplier<TimeFormat> times;
	private final Consumer<Runnable> ui;
	private Job running;
	private int last;

	/**
	 * A search in a document.
	 *
	 * @param times how times are written now
	 * @param ui    runs actions in the UI thread
	 */
	EventSearch(TraceDocument document, Supplier<TimeFormat> times, Consumer<Runnable> ui) {
		this.document = document;
		this.times = times;
		this.ui = ui;
	}

	/** Ends what is running; whoever waits for it is told that it was cancelled. */
	void cancel() {
		if (running != null)
			running.cancel();
	}

	/** Ends what is running, and nobody is told: its rows will not be there any more. */
	void forget() {
		last++;
		cancel();
	}

	/**
	 * The nearest row with a match in one of some columns.
	 *
	 * @param from      row that the search starts at and that does not count itself
	 * @param found     is given the row, -1 for none
	 * @param cancelled is run when the user cancels
	 */
	void find(Pattern pattern, List<Column> columns, long from, boolean forward, LongConsumer found, Runnable cancelled) {
		forget();
		int ticket = last;
		TimeFormat format = times.get();
		running = document.search(NLS.bind(Messages.job_find, pattern), progress -> reader -> reader.find(from, forward, () -> {
			CellText cells = new CellText(format);
			return cursor -> matches(cells, columns, pattern, cursor);
		}, progress), row -> tell(ticket, () -> found.accept(row)), () -> tell(ticket, cancelled));
	}

	/**
	 * The nearest row that a filter expression chooses.
	 *
	 * @param from      row that the search starts at and that does not count itself
	 * @param found     is given the row, -1 for none
	 * @param bad       is told why the expression cannot be used
	 * @param cancelled is run when the user cancels
	 */
	void find(String expression, long from, boolean forward, LongConsumer found, Consumer<FilterProblem> bad,
			Runnable cancelled) {
		forget();
		int ticket = last;
		TimeFormat format = times.get();
		FilterProblem[] problem = new FilterProblem[1];
		running = document.search(NLS.bind(Messages.job_find, expression), progress -> reader -> {
			try {
				EventPredicate chosen = EventFilters.parse(expression, reader.trace(), format);
				return reader.find(from, forward, () -> {
					EventPredicate own = chosen.forReader();
					return cursor -> !cursor.isGap() && own.mayMatch(cursor.type()) && own.test(cursor);
				}, progress);
			} catch (FilterException e) {
				problem[0] = e.problem();
				return -1L;
			}
		}, row -> tell(ticket, () -> {
			if (problem[0] == null)
				found.accept(row);
			else
				bad.accept(problem[0]);
		}), () -> tell(ticket, cancelled));
	}

	private static boolean matches(CellText cells, List<Column> columns, Pattern pattern, EventCursor cursor) {
		for (Column column : columns)
			if (pattern.matcher(cells.of(cursor, column)).find())
				return true;
		return false;
	}

	/** The first row at or after a time in ns since the origin; the last row when there is none. */
	void goTo(long time, LongConsumer found) {
		goTo(time, null, found);
	}

	/**
	 * The first row at or after a time in ns since the origin; the last row when there is none.
	 *
	 * @param better chooses another one that is not far from it; null for none
	 */
	void goTo(long time, RowEvents better, LongConsumer found) {
		forget();
		int ticket = last;
		running = document.search(Messages.job_goTo,
				progress -> reader -> better == null
						? reader.rowAt(time, progress)
						: reader.rowAt(time, NEAR, event -> better.has(reader.trace(), event), progress),
				row -> tell(ticket, () -> {
					if (row >= 0)
						found.accept(row);
				}), () -> {
					// The user did not want to go there.
				});
	}

	/** The first and the last row within a range of time, ns since the origin; when there is none, the row that a search for the begin comes to. */
	void rows(long begin, long end, BiConsumer<Long, Long> found) {
		forget();
		int ticket = last;
		long[] until = new long[1];
		TimeFormat format = times.get();
		running = document.search(Messages.job_goTo, progress -> reader -> {
			long next = reader.rowAt(end, progress);
			// Where nothing is behind the range, that is the last row of all.
			boolean within = next >= 0 && reader.read(next, 1, List.of(), format, progress).stream()
					.anyMatch(row -> row.timed() && row.time() < end);
			until[0] = within ? next : next - 1;
			return reader.rowAt(begin, progress);
		}, first -> tell(ticket, () -> {
			if (first >= 0)
				found.accept(first, Math.max(first, until[0]));
		}), () -> {
			// The user did not want to go there.
		});
	}

	/** Times of two rows, ns since the origin; not told when one of them has none. */
	void times(long first, long last, BiConsumer<Long, Long> found) {
		long[] range = new long[2];
		TimeFormat format = times.get();
		document.search(Messages.job_goTo, progress -> reader -> {
			List<Row> rows = new ArrayList<>(reader.read(first, 1, List.of(), format, progress));
			rows.addAll(reader.read(last, 1, List.of(), format, progress));
			if (rows.size() < 2 || !rows.stream().allMatch(Row::timed))
				return -1L;
			range[0] = rows.getFirst().time();
			range[1] = rows.getLast().time();
			return first;
		}, row -> ui.accept(() -> {
			if (row >= 0)
				found.accept(range[0], range[1]);
		}), () -> {
			// Then there is no range.
		});
	}

	/** How a row can be found again when there are others; null when it cannot be read. */
	void anchor(long row, Consumer<PlaceKeeper.Anchor> found) {
		PlaceKeeper.Anchor[] anchor = new PlaceKeeper.Anchor[1];
		TimeFormat format = times.get();
		document.search(Messages.job_goTo, progress -> reader -> {
			List<Row> rows = reader.read(row, 1, List.of(), format, progress);
			if (!rows.isEmpty()) {
				Row read = rows.getFirst();
				long nth = read.timed() ? row - reader.rowAt(read.time(), progress) : 0;
				anchor[0] = new PlaceKeeper.Anchor(row, read.timed(), read.time(), nth);
			}
			return row;
		}, done -> ui.accept(() -> found.accept(anchor[0])), () -> ui.accept(() -> found.accept(null)));
	}

	private void tell(int ticket, Runnable action) {
		ui.accept(() -> {
			if (ticket == last)
				action.run();
		});
	}

	/** The cells of some rows as text, a row a line, separated by tabs. */
	void copy(long first, int count, List<Column> columns, Consumer<String> copied) {
		StringBuilder text = new StringBuilder();
		document.search(Messages.job_copy, progress -> reader -> {
			reader.read(first, count, columns, times.get(), progress)
					.forEach(r -> text.append(String.join("\t", r.cells())).append('\n')); //$NON-NLS-1$
			return first;
		}, row -> ui.accept(() -> copied.accept(text.toString())), () -> {
			// Nothing is copied.
		});
	}
}
