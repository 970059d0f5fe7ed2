// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.filter;

import org.tracewright.trace.Field;

/** Where a filter takes a value from. */
sealed interface ValueSlot {

	/**
	 * A field.
	 *
	 * @param field its handle
	 */
	record Handle(Field field) implements ValueSlot {
	}

	/**
	 * A value within an array.
	 *
	 * @param array  the array's field
	 * @param picker finds the value in it; made anew for each reader
	 */
	record Element(Field array, ValuePicker picker) implements ValueSlot {
	}

	/** Name of the data stream. */
	record Stream() implements ValueSlot {
	}

	/** Time, ns since the origin. */
	record Time() implements ValueSlot {
	}
}
