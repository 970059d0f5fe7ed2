// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.util.List;
import java.util.function.Supplier;

/**
 * An open trace: one or several {@link TraceSource}s on one time line. Immutable and safe for use by several threads; all reading goes through cursors.
 */
public interface Trace extends AutoCloseable {

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

	/**
	 * Shows events to sinks, on several threads. Gaps go to the sinks too.
	 *
	 * @param scan  which events, in what order
	 * @param sinks makes a sink for each part; called by one thread at a time
	 * @return the sinks, in the order of time when the scan is ordered
	 */
	<S extends EventSink> List<S> scan(Scan scan, Supplier<S> sinks);

	@Override
	void close();
}
