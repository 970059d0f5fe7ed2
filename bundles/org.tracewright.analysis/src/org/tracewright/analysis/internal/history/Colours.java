// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.util.Arrays;

/**
 * The colours that the states of an attribute have had so far, in the order in which they came: the number of one never changes. States are told apart by their last
 * five bits, which give their colour.
 */
final class Colours {

	/** Most of them. */
	static final int MOST = 32;
	private static final byte UNKNOWN = -1;

	private final byte[] numbers = new byte[MOST];
	private final long[] values = new long[MOST];
	private int count;

	Colours() {
		Arrays.fill(numbers, UNKNOWN);
	}

	/** Which of the {@link #MOST} colours that can be a value has. */
	static int of(long value) {
		return (int) value & MOST - 1;
	}

	/** The number of a value's colour; the value stands for that colour from now on. */
	int add(long value) {
		int number = numbers[of(value)];
		if (number == UNKNOWN)
			numbers[of(value)] = (byte) (number = count++);
		values[number] = value;
		return number;
	}

	/** Some value of that colour. */
	long value(int number) {
		return values[number];
	}

	int count() {
		return count;
	}
}
