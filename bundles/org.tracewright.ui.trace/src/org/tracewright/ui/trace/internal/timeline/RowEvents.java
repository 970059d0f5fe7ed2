// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

import org.tracewright.analysis.EventPlace;
import org.tracewright.analysis.history.History;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Trace;

/**
 * Which events a row of the timeline has. Safe for use by several threads.
 *
 * @param analyses attributes of the row, by the ids of analyses
 * @param types    indexes of event types that the row counts
 * @param titles   titles of event types whose fields it shows
 */
public record RowEvents(Map<String, OfAnalysis> analyses, Set<Integer> types, Set<String> titles) {

	/**
	 * What an analysis has found of the row.
	 *
	 * @param attributes those of the row and below it
	 */
	record OfAnalysis(History history, Set<Integer> attributes) {
	}

	/** Copies the collections. */
	public RowEvents {
		analyses = Map.copyOf(analyses);
		types = Set.copyOf(types);
		titles = Set.copyOf(titles);
	}

	/** Whether the row has the event that a cursor stands on, which may be a gap. Looks at the attributes of all analyses. */
	public boolean has(Trace trace, EventCursor event) {
		if (event.isGap())
			return false;
		return types.contains(event.type().index()) || titles.contains(event.type().title())
				|| EventPlace.of(trace, event).found().stream().anyMatch(this::has);
	}

	private boolean has(EventPlace.OfAnalysis place) {
		OfAnalysis of = analyses.get(place.analysis());
		if (of == null || of.attributes.isEmpty())
			return false;
		try {
			return place.rows(of.history).stream().anyMatch(row -> of.attributes.contains(row.id()));
		} catch (UncheckedIOException e) {
			// The trace is read again, and the history is closed: another event is good enough.
			return false;
		}
	}
}
