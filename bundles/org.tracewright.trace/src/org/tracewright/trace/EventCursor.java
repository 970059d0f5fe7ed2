// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.util.function.Consumer;

/**
 * Walks the events and gaps of a trace in time order. The cursor itself is the event until the next move: nothing is allocated per event, values are decoded
 * when asked for. For use by one thread; open as many as needed.
 */
public interface EventCursor extends EventView, AutoCloseable {

	/** Moves to the next event or gap. Allocates nothing for an event. False at the end. Faults of the data become gaps. */
	boolean next();

	/**
	 * Moves to the event or gap before the current one; to the last one when the cursor is behind the end. False at the begin, and then {@link #next} gives the
	 * first.
	 */
	boolean previous();

	/** Whether the cursor stands on a gap and not on an event. */
	boolean isGap();

	/** The gap it stands on. */
	Gap gap();

	/** Time of the event or begin of the gap, ns since the origin. */
	@Override
	long time();

	/** The place right before the current event or gap; at the start, before the first. */
	Position position();

	/** Goes to a position of a cursor of the same trace: {@link #next} gives what stood there. */
	void seek(Position position);

	/** Goes to right before the first event or gap at or after a time in ns since the origin. */
	void seek(long time);

	/** Goes to right before the first event or gap. */
	void rewind();

	/** Bytes of all streams that lie behind the cursor, of {@link Trace#bytes()}; for progress. */
	long bytesDone();

	/** Is told of every fault met while decoding, once for each place. */
	void onProblem(Consumer<Problem> listener);

	@Override
	void close();
}
