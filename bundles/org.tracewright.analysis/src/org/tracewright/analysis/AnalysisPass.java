// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.io.IOException;

import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/**
 * What a {@link TraceAnalysis} knows amid a trace: it is shown events once, in the order of time, and writes attributes. When the trace grows it goes on, so that the cost
 * is that of what is new. For one thread.
 */
public interface AnalysisPass extends AutoCloseable {

	/**
	 * The trace is this one now: at the beginning, and whenever it has grown. Its data streams and event types keep their numbers, but are other objects. What is
	 * to be known before the events come, such as who there is, is looked for here.
	 *
	 * @param from first instant at which there may be something new, ns since the origin; {@link Long#MIN_VALUE} at the beginning
	 * @return false when what has been written would have been another, had this been known: then all is to begin anew
	 */
	boolean extend(Trace trace, long from, Progress progress) throws IOException;

	/** Which events are to be shown, of the trace as it is now. */
	EventPredicate events();

	/** An event with a time. */
	void event(EventView event) throws IOException;

	/** Something is missing. */
	void gap(Gap gap) throws IOException;

	/** Writes what has begun and not ended as {@link org.tracewright.analysis.history.HistoryWriter#soFar so far}, up to an instant, ns since the origin. */
	void soFar(long until) throws IOException;

	/**
	 * The trace has ended: what has not ended lasts until then.
	 *
	 * @param begin time of the first event or gap, ns since the origin
	 * @param end   time of the last
	 */
	void finish(long begin, long end) throws IOException;

	/** Whether what was written is what another pass would write that knew all of the trace from the beginning. */
	default boolean isExact() {
		return true;
	}

	@Override
	default void close() {
		// Few hold anything open.
	}
}
