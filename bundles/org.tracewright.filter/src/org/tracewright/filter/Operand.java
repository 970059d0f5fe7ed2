// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import java.util.List;

/** A value in a filter. */
public sealed interface Operand extends Expression
		permits Literal, Reference, Operand.Bitwise, Operand.Shift, Operand.Complement, Operand.Negation {

	/** How the bits of integers are put together. */
	enum BitOperator {
		/** Bits that some operand has. */
		OR("|"),
		/** Bits that an odd number of operands has. */
		XOR("^"),
		/** Bits that all operands have. */
		AND("&");

		private final String symbol;

		BitOperator(String symbol) {
			this.symbol = symbol;
		}

		/** As written in filters. */
		public String symbol() {
			return symbol;
		}
	}

	/**
	 * Integers put together bit by bit, as 64 bits; unsigned when one of them is.
	 *
	 * @param operator how
	 * @param operands at least two
	 * @param span     place in the text
	 */
	record Bitwise(BitOperator operator, List<Operand> operands, Span span) implements Operand {

		/** Copies the operands. */
		public Bitwise {
			operands = List.copyOf(operands);
		}
	}

	/**
	 * An integer shifted within 64 bits; to the right, the sign of a signed one stays. Unknown when the distance is not from 0 to 63.
	 *
	 * @param operand  what is shifted
	 * @param left     whether to the left
	 * @param distance by how many bits
	 * @param span     place in the text
	 */
	record Shift(Operand operand, boolean left, Operand distance, Span span) implements Operand {
	}

	/**
	 * All 64 bits of an integer turned over.
	 *
	 * @param operand integer
	 * @param span    place in the text
	 */
	record Complement(Operand operand, Span span) implements Operand {
	}

	/**
	 * A number with the other sign; unknown when an integer leaves the range of signed 64 bits.
	 *
	 * @param operand number
	 * @param span    place in the text
	 */
	record Negation(Operand operand, Span span) implements Operand {
	}
}
