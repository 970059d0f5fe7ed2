// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.nio.ByteBuffer;

/**
 * The event that a reader stands on. There is one view for each reader, not for each event: it changes with the next move. Values are decoded when asked for;
 * only {@link #asText} allocates. For use by one thread.
 */
public interface EventView {

	/** Time of the event, ns since the origin; meaningless without {@link #hasTime}. */
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

	/** The bytes of a text in UTF-8 (up to its end mark), or of a blob; valid until the next call. The field must be {@link #has there}. */
	ByteBuffer asBytes(Field field);

	/** Shows the values of a scope to a visitor; nothing when the event lacks the scope. */
	void visit(Scope scope, ValueVisitor visitor);

	/** Shows one field to a visitor; nothing when the event lacks it. */
	void visit(Field field, ValueVisitor visitor);
}
