// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import java.nio.ByteBuffer;

/**
 * Gives the values of the record at hand, by the slot numbers that the {@link Schema} gave out: over the event that a cursor stands on, or over the
 * arguments of a tracepoint. Must not allocate. A value is asked for only after {@link #has} said yes, or when its slot is not optional.
 */
public interface Accessor {

	/** Whether the record has the value; asked for optional slots alone. */
	boolean has(int slot);

	/** Value of a slot of kind signed, unsigned (as bits) or boolean (0, 1). */
	long integer(int slot);

	/** Value of a slot of kind real. */
	double real(int slot);

	/**
	 * Value of a slot of kind text: UTF-8 from the buffer's position to its limit, without an end mark. It is read by absolute index, so the position stays.
	 * When two fields are compared both are looked at together: each slot needs a buffer object of its own.
	 */
	ByteBuffer text(int slot);
}
