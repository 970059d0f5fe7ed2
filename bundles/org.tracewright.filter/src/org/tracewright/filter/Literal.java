// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import java.math.BigInteger;
import java.util.List;

/** A value that is written in the filter. */
public sealed interface Literal extends Operand {

	/**
	 * An integer; also a length of time, in ns.
	 *
	 * @param value from -2^63 to 2^64 - 1
	 * @param span  place in the text
	 */
	record Whole(BigInteger value, Span span) implements Literal {
	}

	/**
	 * A floating-point number.
	 *
	 * @param value finite
	 * @param span  place in the text
	 */
	record Real(double value, Span span) implements Literal {
	}

	/**
	 * A text, maybe with wildcards.
	 *
	 * @param parts what is between the wildcards, each of which stands for any characters or none: one part when there is no wildcard; the first and the
	 *              last may be empty
	 * @param span  place in the text
	 */
	record Text(List<String> parts, Span span) implements Literal {

		/** Copies the parts. */
		public Text {
			parts = List.copyOf(parts);
		}

		/** Whether it has wildcards. */
		public boolean pattern() {
			return parts.size() > 1;
		}
	}

	/**
	 * True, which compares as 1, or false, as 0.
	 *
	 * @param value which
	 * @param span  place in the text
	 */
	record Truth(boolean value, Span span) implements Literal {
	}
}
