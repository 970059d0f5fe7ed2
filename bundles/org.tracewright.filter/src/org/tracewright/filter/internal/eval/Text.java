// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.nio.ByteBuffer;

import org.tracewright.filter.Accessor;

/**
 * A text value in UTF-8.
 *
 * @param slot     slot of the value; of no meaning when all records have the same
 * @param optional whether some records lack it
 * @param fixed    the value that all records have, never moved; null when it is in the slot
 */
record Text(int slot, boolean optional, ByteBuffer fixed) {

	static Text of(String text) {
		return new Text(-1, false, ByteBuffer.wrap(Utf8.encode(text, true)));
	}

	boolean constant() {
		return fixed != null;
	}

	boolean has(Accessor record) {
		return !optional || record.has(slot);
	}

	ByteBuffer value(Accessor record) {
		return fixed != null ? fixed : record.text(slot);
	}
}
