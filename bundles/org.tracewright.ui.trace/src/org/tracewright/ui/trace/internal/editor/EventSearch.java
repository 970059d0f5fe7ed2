// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.trace.internal.model.CellText;
import org.tracewright.ui.trace.internal.model.Column;

/**
 * Looks for rows in jobs that the user can cancel. Only the last search counts: what an earlier one finds, or that it was cancelled, is told to nobody. For the
 * UI thread.
 */
final class EventSearch {

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
		CellText cells = new CellText(times.get());
		running = document.search(NLS.bind(Messages.job_find, pattern), times.get(),
				progress -> reader -> reader.find(from, forward, cursor -> matches(cells, columns, pattern, cursor), progress),
				row -> tell(ticket, () -> found.accept(row)), () -> tell(ticket, cancelled));
	}

	private static boolean matches(CellText cells, List<Column> columns, Pattern pattern, EventCursor cursor) {
		for (Column column : columns)
			if (pattern.matcher(cells.of(cursor, column)).find())
				return true;
		return false;
	}

	/** The first row at or after a time in ns since the origin; the last row when there is none. */
	void goTo(long time, LongConsumer found) {
		forget();
		int ticket = last;
		running = document.search(Messages.job_goTo, times.get(), progress -> reader -> reader.rowAt(time, progress),
				row -> tell(ticket, () -> {
					if (row >= 0)
						found.accept(row);
				}), () -> {
					// The user did not want to go there.
				});
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
		document.search(Messages.job_copy, times.get(), progress -> reader -> {
			reader.read(first, count, columns, times.get(), progress)
					.forEach(r -> text.append(String.join("\t", r.cells())).append('\n')); //$NON-NLS-1$
			return first;
		}, row -> ui.accept(() -> copied.accept(text.toString())), () -> {
			// Nothing is copied.
		});
	}
}
