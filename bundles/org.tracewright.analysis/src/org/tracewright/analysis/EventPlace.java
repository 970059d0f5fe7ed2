// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.internal.kernel.KernelPlace;
import org.tracewright.analysis.internal.logs.LogPlace;
import org.tracewright.analysis.internal.spans.SpanPlace;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Trace;

/**
 * Where an event happened: what it says of that, from which its rows are found in the histories of analyses. Immutable, and safe for use by several threads.
 *
 * @param type  the event's type
 * @param found analyses that may have rows for it, the one whose rows say most of it first
 */
public record EventPlace(EventType type, List<OfAnalysis> found) {

	/** What an event says of its rows in the history of an analysis. */
	public interface OfAnalysis {

		/** {@link TraceAnalysis#id Id} of the analysis. */
		String analysis();

		/**
		 * The rows in its history, as far as that has been written; the one where the event happened first, then others that it concerns. Costs a look at all attributes, and none at
		 * events.
		 */
		List<Attribute> rows(History history);
	}

	/** Copies the list. */
	public EventPlace {
		found = List.copyOf(found);
	}

	/** The place of an event, which is not a gap. */
	public static EventPlace of(Trace trace, EventView event) {
		return new EventPlace(event.type(),
				Stream.of(LogPlace.of(event), SpanPlace.of(trace, event), KernelPlace.of(trace, event))
						.flatMap(Optional<OfAnalysis>::stream).toList());
	}
}
