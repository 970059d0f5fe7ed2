// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.EventPlace;
import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.History;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Trace;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/**
 * Selects the row where an event happened; it is brought into sight when somebody looks at the timeline. A row that the user has chosen stays if the event is there too. For the UI thread:
 * a job looks into the trace and the histories.
 */
final class EventRow {

	/** So many events of one instant are looked at. */
	private static final int MOST_EVENTS = 64;

	/** An attribute of a history that an event belongs to. */
	record Found(History history, int attribute, String name) {
	}

	/** The rows of an event. */
	private record Rows(EventType type, List<Found> found) {
	}

	private final Timeline timeline;
	private final TimelineModel model;
	private final Consumer<Runnable> quietly;
	/** Gives places where the event that is looked for may be; null when it has been found. */
	private Supplier<List<EventPlace>> places;
	private List<String> names = List.of();
	private Job job;
	/** Whether an analysis has a row for what is looked for. */
	private boolean analysed;
	/** Whether nothing has been found yet. */
	private boolean fresh;
	/** Id of the row that was selected here; null for none. */
	private String selected;
	/** Id of the row that the user had chosen before; null for none. */
	private String chosen;
	/** An instant to be brought into sight, ns since the origin; null for none. */
	private Long hiddenTime;
	private boolean hiddenRow;

	/**
	 * Of a timeline.
	 *
	 * @param quietly does what the user has not done
	 */
	EventRow(Timeline timeline, Consumer<Runnable> quietly) {
		this.timeline = timeline;
		this.quietly = quietly;
		model = timeline.model();
	}

	/**
	 * An event at a time, ns since the origin, has been selected.
	 *
	 * @param place where it happened; null when that is not known
	 * @param feed  null when there is none yet
	 */
	void of(long time, EventPlace place, TimelineFeed feed) {
		reveal(time);
		look(place == null ? null : () -> List.of(place), List.of(), feed);
	}

	/**
	 * What begins with an event at an instant, ns since the origin, is selected.
	 *
	 * @param wanted names of rows that are meant rather than others of the event
	 * @param feed   null when there is none yet
	 */
	void at(long time, List<String> wanted, TimelineFeed feed) {
		look(feed == null ? null : () -> places(feed.trace(), time), wanted, feed);
	}

	private static List<EventPlace> places(Trace trace, long time) {
		List<EventPlace> places = new ArrayList<>();
		try (EventCursor cursor = trace.cursor()) {
			cursor.seek(time);
			for (int i = 0; i < MOST_EVENTS && cursor.next() && cursor.time() == time; i++)
				if (!cursor.isGap())
					places.add(EventPlace.of(trace, cursor));
		}
		return places;
	}

	private void look(Supplier<List<EventPlace>> where, List<String> wanted, TimelineFeed feed) {
		close();
		rowChosen();
		places = where;
		names = wanted;
		analysed = false;
		fresh = true;
		if (feed != null)
			look(feed, false, true);
	}

	/** The row that is selected now is the user's choice, unless it has been selected here. */
	void rowChosen() {
		String now = id(model.selectedRow());
		if (now == null || !now.equals(selected)) {
			chosen = now;
			selected = null;
		} else {
			chosen = null;
		}
	}

	/** Whether the user has chosen the row that is selected now. */
	boolean isChosen() {
		return model.selectedRow() != null && !id(model.selectedRow()).equals(selected);
	}

	private static String id(TimelineRow row) {
		return row == null ? null : row.id();
	}

	/**
	 * There may be more rows.
	 *
	 * @param complete whether all that there is of the trace has been analysed
	 * @param growing  whether there will be more of it
	 */
	void look(TimelineFeed feed, boolean complete, boolean growing) {
		if (places == null || job != null && !complete)
			return;
		close();
		if (!Objects.equals(id(model.selectedRow()), selected == null ? chosen : selected)) {
			// The user has gone to another row meanwhile.
			places = null;
			return;
		}
		job = find(feed, places, names);
		if (complete && (!growing || analysed))
			places = null;
		job.schedule();
	}

	private Job find(TimelineFeed feed, Supplier<List<EventPlace>> where, List<String> wanted) {
		Map<String, History> histories = feed.histories();
		Job finding = new Job(Messages.event_row_job) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Rows rows = best(where.get(), histories, wanted);
					end(this, () -> {
						if (rows != null)
							select(feed.rowsOf(rows.type, rows.found), !rows.found.isEmpty());
					});
					return Status.OK_STATUS;
				} catch (RuntimeException | InternalError e) {
					end(this, () -> {
						// The row stays as it is.
					});
					// When the trace is read again meanwhile, its histories are closed.
					return monitor.isCanceled()
							? Status.CANCEL_STATUS
							: Status.warning(NLS.bind(Messages.failed, Messages.event_row_job, e), e);
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		finding.setSystem(true);
		return finding;
	}

	private void end(Job which, Runnable action) {
		UiThread.async(timeline, () -> {
			if (job != which)
				return;
			job = null;
			quietly.accept(action);
		});
	}

	/** The rows of the first event that has one with a wanted name, or else of the first; null when there is no event. */
	private static Rows best(List<EventPlace> places, Map<String, History> histories, List<String> wanted) {
		Rows first = null;
		for (EventPlace place : places) {
			List<Found> found = new ArrayList<>();
			for (EventPlace.OfAnalysis of : place.found())
				if (histories.containsKey(of.analysis())) {
					History history = histories.get(of.analysis());
					for (Attribute row : of.rows(history))
						found.add(new Found(history, row.id(), row.name()));
				}
			for (String name : wanted)
				for (Found each : found)
					if (each.name.equals(name)) {
						found.remove(each);
						found.addFirst(each);
						return new Rows(place.type(), found);
					}
			if (first == null)
				first = new Rows(place.type(), found);
		}
		return first;
	}

	private void select(List<TimelineRow> rows, boolean ofAnalyses) {
		analysed = ofAnalyses;
		TimelineRow now = model.selectedRow();
		if (!Objects.equals(id(now), selected == null ? chosen : selected))
			return;
		TimelineRow best = model.best(rows, chosen == null ? null : now(chosen));
		if (best == null)
			return;
		if (!best.id().equals(chosen))
			selected = best.id();
		if (best != now)
			model.selectRow(best);
		// The user may have looked elsewhere since it was found for the first time.
		hiddenRow |= fresh || best != now;
		fresh = false;
		revealIfSeen();
	}

	private TimelineRow now(String id) {
		return id.equals(id(model.selectedRow()))
				? model.selectedRow()
				: model.all().stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
	}

	/** An instant, ns since the origin, is to be brought into sight. */
	void reveal(long time) {
		hiddenTime = time;
		revealIfSeen();
	}

	/** What is to be brought into sight in time is, though nobody looks: what is kept of the timeline now shows it. */
	void revealUnseen() {
		if (hiddenTime != null)
			model.reveal(hiddenTime);
		hiddenTime = null;
	}

	private void revealIfSeen() {
		if (timeline.isVisible())
			reveal();
	}

	private void reveal() {
		revealUnseen();
		if (hiddenRow && model.selectedRow() != null && !model.pinned().contains(model.selectedRow()))
			timeline.revealOnly(model.selectedRow());
		hiddenRow = false;
	}

	/** The timeline is looked at again. */
	void shown() {
		// It may have to be laid out first.
		if (hiddenTime != null || hiddenRow)
			UiThread.async(timeline, this::revealIfSeen);
	}

	/** Looks for nothing now. */
	void close() {
		if (job != null)
			job.cancel();
		job = null;
	}
}
