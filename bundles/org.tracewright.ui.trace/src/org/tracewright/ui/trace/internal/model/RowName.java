// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.tracewright.analysis.EventPlace;
import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.History;

/** Names the row of the timeline where an event happened. */
public final class RowName {

	private static final String WITHIN = " \u203a "; //$NON-NLS-1$

	private RowName() {
	}

	/**
	 * Names of the row and of those that it is below, from the top; null when analyses have none. Costs a look at all attributes.
	 *
	 * @param histories what analyses have found so far, by their ids
	 */
	public static String of(EventPlace place, Map<String, History> histories) {
		for (EventPlace.OfAnalysis of : place.found()) {
			History history = histories.get(of.analysis());
			if (history == null)
				continue;
			try {
				List<Attribute> rows = of.rows(history);
				if (!rows.isEmpty())
					return name(rows.getFirst(), history.attributes());
			} catch (UncheckedIOException e) {
				// The trace is read again, and the history is closed: another one is made.
				return null;
			}
		}
		return null;
	}

	private static String name(Attribute row, List<Attribute> all) {
		if (row.parent() < 0)
			return row.name();
		Attribute parent = all.get(row.parent());
		// The parts of a stack are in its row.
		return parent.kind() == AttributeKind.STACK ? name(parent, all) : name(parent, all) + WITHIN + row.name();
	}
}
