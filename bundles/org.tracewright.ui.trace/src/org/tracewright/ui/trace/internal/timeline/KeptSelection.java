// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import org.eclipse.ui.IMemento;
import org.tracewright.ui.timeline.TimeRange;

/**
 * What is selected on a timeline, as it is kept from session to session.
 *
 * @param cursor selected instant, ns since the origin; null for none
 * @param range  selected range; null for none
 */
public record KeptSelection(Long cursor, TimeRange range) {

	/** Nothing is selected. */
	public static final KeptSelection NONE = new KeptSelection(null, null);

	/** That of a timeline of an earlier session; null for none. */
	public static KeptSelection of(IMemento memento) {
		return memento == null ? NONE : TimelineState.of(memento).kept();
	}
}
