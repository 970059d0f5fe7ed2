// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.util.function.Consumer;

/**
 * Walks the events and gaps of a trace in time order. The cursor itself is the event until the next move: nothing is allocated per event, values are decoded
 * when asked for. For use by one thread; open as many as needed.
 */
public interface EventCursor extends AutoCloseable {

	/** Moves to the next event or gap. Allocates nothing for an event. False at the end. Faults of the data become gaps. */
	boolean next();

	/** Whether the cursor stands on a gap and not on an event. */
	boolean isGap();

	/** The gap it stands on. */
	Gap gap();

	/** Time of the event or begin of the gap, ns since the origin. */
	long time();

	/** Clock value of the event in cycles; 0 when its stream has no clock. */
	long cycles();

	/** Whether the data stream has a clock, so that {@link #time} means something. */
	boolean hasTime();

	/** Type of the event; null on a gap. */
	EventType type();

	/** Data stream of the event or gap. */
	DataStream stream();

	/** Whether the event has a value for the field: it belongs to its type and no variant or optional leaves it out. */
	boolean has(Field field);

	/** Integer, enumeration or boolean (0, 1). The field must be {@link #has there}. */
	long asLong(Field field);

	/** Real, or an integer as a real. The field must be {@link #has there}. */
	double asDouble(Field field);

	/** Text. The field must be {@link #has there}. */
	String asText(Field field);

	/** Shows the values of a scope to a visitor; nothing when the event lacks the scope. */
	void visit(Scope scope, ValueVisitor visitor);

	/** Shows one field to a visitor; nothing when the event lacks it. */
	void visit(Field field, ValueVisitor visitor);

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
