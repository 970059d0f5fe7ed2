// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal;

import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;

/**
 * Chooses the events that mean something to an analysis.
 *
 * @param meanings for each event type by its index; null for nothing
 */
public record Meaningful(Object[] meanings) implements EventPredicate {

	@Override
	public boolean test(EventView event) {
		return true;
	}

	@Override
	public boolean mayMatch(EventType type) {
		return meanings[type.index()] != null;
	}
}
