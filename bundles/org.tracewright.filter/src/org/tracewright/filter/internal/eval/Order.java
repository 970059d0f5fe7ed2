// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.nio.ByteBuffer;

import org.tracewright.filter.Expression.Comparator;

/** How two values stand to each other, exactly, whatever their types; as bits, so that a comparator is a set of them. */
final class Order {

	static final int LESS = 1;
	static final int EQUAL = 2;
	static final int GREATER = 4;
	/** One is not a number. */
	static final int NONE = 8;

	private static final double TWO_TO_63 = 0x1p63;
	private static final double TWO_TO_64 = 0x1p64;

	private Order() {
	}

	/** The orders for which a comparator holds. */
	static int wanted(Comparator comparator) {
		return switch (comparator) {
			case EQUAL -> EQUAL;
			case NOT_EQUAL -> LESS | GREATER | NONE;
			case LESS -> LESS;
			case LESS_OR_EQUAL -> LESS | EQUAL;
			case GREATER -> GREATER;
			case GREATER_OR_EQUAL -> GREATER | EQUAL;
		};
	}

	private static int sign(int comparison) {
		return comparison < 0 ? LESS : comparison > 0 ? GREATER : EQUAL;
	}

	static int of(long left, boolean leftUnsigned, long right, boolean rightUnsigned) {
		if (leftUnsigned == rightUnsigned)
			return sign(leftUnsigned ? Long.compareUnsigned(left, right) : Long.compare(left, right));
		// A negative one of these is either below 0 or above the other's range.
		if (left < 0)
			return leftUnsigned ? GREATER : LESS;
		if (right < 0)
			return rightUnsigned ? LESS : GREATER;
		return sign(Long.compare(left, right));
	}

	static int of(double left, double right) {
		return left < right ? LESS : left > right ? GREATER : left == right ? EQUAL : NONE;
	}

	static int of(double left, long right, boolean unsigned) {
		if (Double.isNaN(left))
			return NONE;
		if (left >= (unsigned ? TWO_TO_64 : TWO_TO_63))
			return GREATER;
		if (left < (unsigned ? 0 : -TWO_TO_63))
			return LESS;
		// From 2^63 on doubles have no fractions, and the difference is exact.
		if (left >= TWO_TO_63)
			return sign(Long.compareUnsigned((long) (left - TWO_TO_63) + Long.MIN_VALUE, right));
		long whole = (long) left;
		int comparison = unsigned ? Long.compareUnsigned(whole, right) : Long.compare(whole, right);
		return comparison != 0 ? sign(comparison) : of(left - whole, 0.0);
	}

	/** By bytes, which for UTF-8 is by code points. */
	static int of(ByteBuffer left, ByteBuffer right) {
		int leftStart = left.position();
		int rightStart = right.position();
		int length = Math.min(left.remaining(), right.remaining());
		for (int i = 0; i < length; i++) {
			int comparison = Byte.compareUnsigned(left.get(leftStart + i), right.get(rightStart + i));
			if (comparison != 0)
				return sign(comparison);
		}
		return sign(Integer.compare(left.remaining(), right.remaining()));
	}
}
