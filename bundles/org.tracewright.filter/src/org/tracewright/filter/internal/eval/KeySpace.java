// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import org.tracewright.filter.Expression.Comparator;

/** The values of a type as keys: {@code long} numbers in the same order, so that all comparisons with constants become ranges of keys. */
enum KeySpace {
	/** Signed integers: a value is its own key. */
	SIGNED(Long.MIN_VALUE, Long.MAX_VALUE, 0),
	/** Unsigned integers: 2^63 less. */
	UNSIGNED(Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE),
	/** 0 and 1. */
	BOOLEAN(0, 1, 0),
	/** Real numbers: the bits, with the order of negative ones turned. What is not a number lies outside. */
	REAL(key(Double.NEGATIVE_INFINITY), key(Double.POSITIVE_INFINITY), 0);

	private final long least;
	private final long greatest;
	private final long bias;

	KeySpace(long least, long greatest, long bias) {
		this.least = least;
		this.greatest = greatest;
		this.bias = bias;
	}

	/** Key of the least value. */
	long least() {
		return least;
	}

	/** Key of the greatest value. */
	long greatest() {
		return greatest;
	}

	/** What the bits of an integer are exclusive-ored with. */
	long bias() {
		return bias;
	}

	/** Key of a real; one for both zeros. */
	static long key(double value) {
		long bits = Double.doubleToRawLongBits(value + 0.0);
		return bits ^ bits >> 63 & Long.MAX_VALUE;
	}

	/** The keys of the values for which a comparison with a constant holds. */
	Ranges where(Comparator comparator, BigDecimal constant) {
		BigInteger floor = floor(constant);
		BigInteger ceiling = ceiling(constant);
		return switch (comparator) {
			case EQUAL -> between(ceiling, floor);
			case NOT_EQUAL -> between(ceiling, floor).complement();
			case LESS -> between(BigInteger.valueOf(least), ceiling.subtract(BigInteger.ONE));
			case LESS_OR_EQUAL -> between(BigInteger.valueOf(least), floor);
			case GREATER -> between(floor.add(BigInteger.ONE), BigInteger.valueOf(greatest));
			case GREATER_OR_EQUAL -> between(ceiling, BigInteger.valueOf(greatest));
		};
	}

	/** The keys of the values from one constant to another. */
	Ranges between(BigDecimal low, BigDecimal high) {
		return between(ceiling(low), floor(high));
	}

	private Ranges between(BigInteger low, BigInteger high) {
		BigInteger first = low.max(BigInteger.valueOf(least));
		BigInteger last = high.min(BigInteger.valueOf(greatest));
		return first.compareTo(last) > 0 ? Ranges.NONE : Ranges.of(first.longValueExact(), last.longValueExact());
	}

	/** Key of the greatest value that is not greater, maybe out of range. */
	private BigInteger floor(BigDecimal constant) {
		if (this != REAL)
			return constant.setScale(0, RoundingMode.FLOOR).toBigInteger().add(BigInteger.valueOf(bias));
		double near = constant.doubleValue();
		long key = key(near);
		return BigInteger.valueOf(new BigDecimal(near).compareTo(constant) > 0 ? key(Math.nextDown(near)) : key);
	}

	/** Key of the least value that is not less, maybe out of range. */
	private BigInteger ceiling(BigDecimal constant) {
		if (this != REAL)
			return constant.setScale(0, RoundingMode.CEILING).toBigInteger().add(BigInteger.valueOf(bias));
		double near = constant.doubleValue();
		long key = key(near);
		return BigInteger.valueOf(new BigDecimal(near).compareTo(constant) < 0 ? key(Math.nextUp(near)) : key);
	}
}
