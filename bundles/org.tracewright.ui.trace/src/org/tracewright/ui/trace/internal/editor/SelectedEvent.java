// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.tracewright.analysis.EventPlace;
import org.tracewright.analysis.history.History;
import org.tracewright.trace.Position;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.PublishedSelection;
import org.tracewright.ui.trace.internal.model.Row;

/** The event that is selected: everything that is known of it is read, and then the workbench is told. For the UI thread. */
final class SelectedEvent {

	private final RowLoader loader;
	private final Supplier<TimeFormat> times;
	private final Supplier<Map<String, History>> histories;
	private final Consumer<Runnable> ui;
	private final PublishedSelection selection = new PublishedSelection();
	private EventDetails details;
	/** Where it is in the trace, and where it happened; null when not known. */
	private Position position;
	private EventPlace place;
	private Position requested;
	/** What it is, when no row of the timeline is known for it; else null. */
	private Row unnamed;

	/**
	 * None at first.
	 *
	 * @param times     how times are written now
	 * @param histories what analyses have found so far, by their ids
	 * @param ui        runs actions in the UI thread
	 */
	SelectedEvent(RowLoader loader, Supplier<TimeFormat> times, Supplier<Map<String, History>> histories, Consumer<Runnable> ui) {
		this.loader = loader;
		this.times = times;
		this.histories = histories;
		this.ui = ui;
	}

	/** A row is selected; null when it has not been read. */
	void select(Row row) {
		if (row == null || row.position().equals(requested))
			return;
		requested = row.position();
		loader.details(row.position(), times.get(), histories.get(), found -> ui.accept(() -> {
			// Not when another row has been selected since.
			if (!row.position().equals(requested))
				return;
			details = new EventDetails(row.number(), row.time(), found.lines());
			unnamed = found.hasRow() ? null : row;
			position = row.position();
			place = found.place();
			selection.publish(new StructuredSelection(details));
		}));
	}

	/** Analyses have found more: they may have a row of the timeline for it now. */
	void analysed() {
		Row now = unnamed;
		if (now == null || place == null || place.found().stream().noneMatch(of -> histories.get().containsKey(of.analysis())))
			return;
		requested = null;
		select(now);
	}

	/** Rows are counted anew: the row that is selected then is read again. */
	void readAgain() {
		requested = null;
	}

	/** Nothing is selected any more. The workbench keeps what it was told last. */
	void clear() {
		details = null;
		unnamed = null;
		position = null;
		place = null;
		requested = null;
	}

	/** Its time, ns since the origin; none when no event is selected. */
	OptionalLong time() {
		return details == null ? OptionalLong.empty() : OptionalLong.of(details.time());
	}

	/** Its place in the trace, by which it is told from others of the same time; null when no event is selected. */
	Position position() {
		return position;
	}

	/** Where it happened; null when that is not known, or no event is selected. */
	EventPlace place() {
		return place;
	}

	/** What the workbench is told. */
	ISelectionProvider provider() {
		return selection;
	}
}
