// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.spans;

import java.util.List;
import java.util.Optional;

import org.tracewright.analysis.EventPlace;
import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Trace;

/**
 * The call stack of the thread that an event is of.
 *
 * @param process group of its process; empty when there is none
 * @param thread  its number; 0 when not known
 * @param stream  name of the row that events of its data stream have when the thread is not known
 */
public record SpanPlace(String process, long thread, String stream) implements EventPlace.OfAnalysis {

	/** That of an event. */
	public static Optional<EventPlace.OfAnalysis> of(Trace trace, EventView event) {
		long process = SpanEvent.process(event, SpanEvent.processOf(event.type()));
		return Optional.of(new SpanPlace(SpanRows.process(event.stream().source(), process, trace.sources().size() > 1),
				Fields.number(event, SpanEvent.threadOf(event.type()), 0), SpanRows.stream(event.stream())));
	}

	@Override
	public String analysis() {
		return SpanAnalysis.ID;
	}

	@Override
	public List<Attribute> rows(History history) {
		Optional<Attribute> all = history.find(-1, SpanRows.GROUP);
		Optional<Attribute> group = process.isEmpty() ? all : all.flatMap(top -> history.find(top.id(), process));
		if (group.isEmpty())
			return List.of();
		int parent = group.get().id();
		return history.attributes().stream()
				.filter(row -> row.parent() == parent && row.kind() == AttributeKind.STACK && isThis(row.name())).limit(1)
				.toList();
	}

	private boolean isThis(String name) {
		return thread == 0 ? name.equals(stream) : SpanRows.isOf(name, thread);
	}
}
