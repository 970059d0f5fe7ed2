// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import org.tracewright.trace.EventCursor;

/** Writes what a cursor stands on. */
interface EventPrinter {

	/** Appends the line of an event. */
	void event(EventCursor cursor, StringBuilder out);

	/** Appends the line of a gap, if the form of output has one. */
	void gap(EventCursor cursor, StringBuilder out);
}
