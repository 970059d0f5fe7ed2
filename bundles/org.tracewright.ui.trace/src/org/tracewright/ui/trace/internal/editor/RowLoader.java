// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.tracewright.analysis.EventPlace;
import org.tracewright.analysis.history.History;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Position;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.trace.internal.model.Column;
import org.tracewright.ui.trace.internal.model.DetailBuilder;
import org.tracewright.ui.trace.internal.model.DetailNode;
import org.tracewright.ui.trace.internal.model.Row;
import org.tracewright.ui.trace.internal.model.RowIndex;
import org.tracewright.ui.trace.internal.model.RowName;
import org.tracewright.ui.trace.internal.model.RowReader;

/** Reads the rows that the table shows, in a thread of its own. Only the last request counts: scrolling fast skips what nobody will see. */
final class RowLoader {

	private final TraceDocument document;
	private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
		Thread t = new Thread(task, "Tracewright rows"); //$NON-NLS-1$
		t.setDaemon(true);
		return t;
	});
	private final AtomicReference<Request> wanted = new AtomicReference<>();
	private RowReader reader;
	private RowIndex readerIndex;

	/**
	 * Everything that is known of a row.
	 *
	 * @param place  where its event happened; null for a gap and for nothing
	 * @param hasRow whether it says which row of the timeline that is
	 */
	record Details(List<DetailNode> lines, EventPlace place, boolean hasRow) {
	}

	private record Request(long first, int count, List<Column> columns, TimeFormat times, Consumer<List<Row>> sink) {
	}

	RowLoader(TraceDocument document) {
		this.document = document;
	}

	/** Asks for rows; the sink is called in the loader's thread, unless another request comes first. */
	void request(long first, int count, List<Column> columns, TimeFormat times, Consumer<List<Row>> sink) {
		Request request = new Request(first, count, columns, times, sink);
		if (wanted.getAndSet(request) == null && !thread.isShutdown())
			thread.execute(this::load);
	}

	private void load() {
		Request request = wanted.getAndSet(null);
		if (request == null || document.index() == null)
			return;
		Progress obsolete = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return wanted.get() != null || document.disposed();
			}
		};
		try {
			load(request, obsolete);
		} catch (RuntimeException | InternalError e) {
			// The next request gets a new reader; the user sees empty rows and can look into the log.
			readerIndex = null;
			ILog.of(RowLoader.class).error(Messages.error_rows, e);
		}
	}

	private void load(Request request, Progress obsolete) {
		List<Row> rows = reader().read(request.first, request.count, request.columns, request.times, obsolete);
		if (!obsolete.isCancelled())
			request.sink.accept(rows);
	}

	private RowReader reader() {
		RowIndex index = document.index();
		if (reader == null || readerIndex != index) {
			if (reader != null)
				reader.close();
			reader = document.reader();
			readerIndex = index;
		}
		return reader;
	}

	/**
	 * Asks for the details of the row at a position; the sink is called in the loader's thread.
	 *
	 * @param histories what analyses have found so far, by their ids
	 */
	void details(Position position, TimeFormat times, Map<String, History> histories, Consumer<Details> sink) {
		if (!thread.isShutdown())
			thread.execute(() -> {
				RowReader from = reader();
				EventCursor cursor = from.at(position);
				if (cursor == null) {
					sink.accept(new Details(List.of(), null, false));
					return;
				}
				EventPlace place = cursor.isGap() ? null : EventPlace.of(from.trace(), cursor);
				String row = place == null ? null : RowName.of(place, histories);
				sink.accept(new Details(DetailBuilder.of(cursor, times, row), place, row != null));
			});
	}

	/** Forgets its reader; the next request makes one for the current filters. */
	void reset() {
		if (!thread.isShutdown())
			thread.execute(() -> readerIndex = null);
	}

	void dispose() {
		thread.shutdownNow();
	}
}
