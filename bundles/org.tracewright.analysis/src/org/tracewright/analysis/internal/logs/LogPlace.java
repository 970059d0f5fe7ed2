// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.logs;

import java.util.List;
import java.util.Optional;

import org.tracewright.analysis.EventPlace;
import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.trace.EventView;

/**
 * The row of what was logged.
 *
 * @param logger name of the row, unless there were too many
 */
public record LogPlace(String logger) implements EventPlace.OfAnalysis {

	/** That of an event; none when it is no message. */
	public static Optional<EventPlace.OfAnalysis> of(EventView event) {
		LogEvent meaning = LogEvent.of(event.type());
		if (meaning == null)
			return Optional.empty();
		String logger = Fields.words(event, meaning.logger());
		return Optional.of(new LogPlace(logger.isEmpty() ? meaning.name() : logger));
	}

	@Override
	public String analysis() {
		return LogAnalysis.ID;
	}

	@Override
	public List<Attribute> rows(History history) {
		return history.find(-1, LogAnalysis.GROUP)
				.flatMap(group -> history.find(group.id(), logger).or(() -> history.find(group.id(), LogAnalysis.OTHERS)))
				.stream().toList();
	}
}
