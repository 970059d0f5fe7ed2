// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import org.tracewright.trace.EventCursor;

/** Appends what a cursor stands on to a buffer of its own. For use by one thread. */
interface EventPrinter {

	/** What was printed and not taken yet. */
	TextBuffer out();

	/** Appends the line of an event. Text formats allocate nothing. */
	void event(EventCursor cursor);

	/** Appends the line of a gap, if the form of output has one. */
	void gap(EventCursor cursor);
}
