// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import org.tracewright.trace.EventCursor;

/** Whether the row that a cursor stands on is to be shown. For use by one thread. */
@FunctionalInterface
public interface RowPredicate {

	/** Shows everything. */
	RowPredicate ALL = cursor -> true;

	/** Tests the current event or gap. */
	boolean test(EventCursor cursor);
}
