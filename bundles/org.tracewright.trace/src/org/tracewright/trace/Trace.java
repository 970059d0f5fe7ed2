// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.util.List;

/**
 * An open trace: one or several {@link TraceSource}s on one time line. Immutable and safe for use by several threads; all reading goes through cursors.
 */
public interface Trace extends AutoCloseable, Scannable {

	/** Short name for people. */
	String name();

	/** Source traces, in the order of their locations. */
	List<TraceSource> sources();

	/** Data streams; the position in the list is {@link DataStream#index}. */
	List<DataStream> streams();

	/** Event types; the position in the list is {@link EventType#index}. */
	List<EventType> eventTypes();

	/** What was wrong when the trace was opened. */
	List<Problem> problems();

	/** Size of all data stream files in bytes. */
	long bytes();

	/** A new cursor before the first event. */
	default EventCursor cursor() {
		return cursor(EventPredicate.ALL);
	}

	/** A new cursor before the first of the events that a filter chooses, and of the gaps between them. */
	EventCursor cursor(EventPredicate filter);

	@Override
	void close();
}
