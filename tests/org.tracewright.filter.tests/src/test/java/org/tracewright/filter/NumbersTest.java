// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tracewright.filter.Expression.Comparator;

/** Comparisons of signed, unsigned and real numbers are those of mathematics. */
class NumbersTest {

	private static final long SEED = 20261123;
	private static final double[] REALS = {0, -0.0, 0.5, -0.5, 0x1p53, 0x1p53 + 2, 0x1p63, -0x1p63, 0x1p64, 0x1.fffffffffffffp62,
			0x1.fffffffffffffp63, 1e300, -1e300, Double.MIN_VALUE, -Double.MIN_VALUE, 4711.25};
	private static final long[] WHOLES = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE - 1,
			1L << 53, (1L << 53) + 1, -2048, 4711};

	private final Random random = new Random(SEED);

	private record Number(ValueKind kind, long bits, double real) {

		BigDecimal exact() {
			return switch (kind) {
				case REAL -> new BigDecimal(real);
				case UNSIGNED -> new BigDecimal(new BigInteger(Long.toUnsignedString(bits)));
				default -> BigDecimal.valueOf(bits);
			};
		}

		String literal() {
			return kind == ValueKind.REAL ? String.valueOf(real) : exact().toString();
		}

		Example in(Example record, String name) {
			return switch (kind) {
				case REAL -> record.real(name, real);
				case UNSIGNED -> record.unsigned(name, bits);
				default -> record.signed(name, bits);
			};
		}
	}

	private Number any() {
		ValueKind kind = ValueKind.values()[random.nextInt(3)];
		long bits = random.nextBoolean() ? WHOLES[random.nextInt(WHOLES.length)] : random.nextLong() >> random.nextInt(64);
		double real = switch (random.nextInt(3)) {
			case 0 -> REALS[random.nextInt(REALS.length)];
			case 1 -> bits * (random.nextBoolean() ? 1.0 : 2.0);
			default -> Math.nextUp((double) bits);
		};
		return new Number(kind, bits, real);
	}

	private static boolean holds(Comparator comparator, int order) {
		return switch (comparator) {
			case EQUAL -> order == 0;
			case NOT_EQUAL -> order != 0;
			case LESS -> order < 0;
			case LESS_OR_EQUAL -> order <= 0;
			case GREATER -> order > 0;
			case GREATER_OR_EQUAL -> order >= 0;
		};
	}

	@Test
	void fieldsAndLiteralsOfAllKindsCompareExactly() throws FilterException {
		for (int i = 0; i < 10_000; i++) {
			Number left = any();
			Number right = random.nextInt(8) == 0 ? left : any();
			Comparator comparator = Comparator.values()[random.nextInt(6)];
			Example record = right.in(left.in(Example.record(), "a"), "b");
			String expected = String.valueOf(holds(comparator, left.exact().compareTo(right.exact())));
			for (String first : new String[]{"a", left.literal()})
				for (String second : new String[]{"b", right.literal()}) {
					String expression = first + " " + comparator.symbol() + " " + second;
					assertEquals(expected, record.verdict(expression),
							() -> expression + " for " + left + ", " + right + ", seed " + SEED);
				}
		}
	}

	@Test
	void rangesHaveExactEnds() throws FilterException {
		for (int i = 0; i < 10_000; i++) {
			Number value = any();
			Number one = any();
			Number other = any();
			boolean swap = one.exact().compareTo(other.exact()) > 0;
			Number low = swap ? other : one;
			Number high = swap ? one : other;
			Number third = random.nextInt(4) == 0 ? value : any();
			boolean within = low.exact().compareTo(value.exact()) <= 0 && value.exact().compareTo(high.exact()) <= 0;
			boolean same = value.exact().compareTo(third.exact()) == 0;
			String expression = "a in {" + low.literal() + ".." + high.literal() + ", " + third.literal() + "}";
			Example record = value.in(Example.record(), "a");
			assertEquals(String.valueOf(within || same), record.verdict(expression),
					() -> expression + " for " + value + ", seed " + SEED);
		}
	}
}
