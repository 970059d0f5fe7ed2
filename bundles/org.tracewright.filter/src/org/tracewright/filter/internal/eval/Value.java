// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

import org.tracewright.filter.Label;
import org.tracewright.filter.Literal;

/** An operand bound to a kind of record. */
sealed interface Value {

	/**
	 * An integer.
	 *
	 * @param whole  gives it
	 * @param space  type
	 * @param labels names of values
	 * @param time   whether it is the time of the record
	 */
	record OfWhole(Whole whole, KeySpace space, List<Label> labels, boolean time) implements Value {

		static OfWhole of(Whole whole) {
			return new OfWhole(whole, whole.unsigned() ? KeySpace.UNSIGNED : KeySpace.SIGNED, List.of(), false);
		}

		static OfWhole of(BigInteger value) {
			return of(new Whole.Fixed(value.longValue(), value.bitLength() > 63));
		}
	}

	/**
	 * A real number.
	 *
	 * @param real gives it
	 */
	record OfReal(Real real) implements Value {
	}

	/**
	 * A text.
	 *
	 * @param text    gives it
	 * @param literal what the filter says, null when it comes from the record
	 */
	record OfText(Text text, Literal.Text literal) implements Value {
	}

	/** There is no value, and why is among the complaints. */
	record Nothing() implements Value {
	}

	/** The number that all records have; null when they differ or it is no number. */
	default BigDecimal constant() {
		if (this instanceof OfWhole value && value.whole().constant())
			return new BigDecimal(exact(value.whole()));
		return this instanceof OfReal value && value.real().constant() ? new BigDecimal(value.real().fixed()) : null;
	}

	private static BigInteger exact(Whole whole) {
		BigInteger bits = BigInteger.valueOf(whole.value(null));
		return whole.unsigned() && bits.signum() < 0 ? bits.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : bits;
	}
}
