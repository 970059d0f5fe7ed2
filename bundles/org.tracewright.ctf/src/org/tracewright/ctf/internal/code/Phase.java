// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

/**
 * What is known of a position while code is generated: its rest when divided by a power of two.
 *
 * @param modulus power of two, up to 64
 * @param rest    0 to {@code modulus - 1}
 */
record Phase(int modulus, int rest) {

	/** Nothing is known. */
	static final Phase UNKNOWN = new Phase(1, 0);

	private static final int MAX = 64;

	/** The phase right at an alignment. */
	static Phase aligned(int alignment) {
		return new Phase(Math.min(MAX, alignment), 0);
	}

	/** Whether the rest is known for a modulus. */
	boolean knows(int other) {
		return other <= modulus;
	}

	/** The phase a number of bits later. */
	Phase plus(long bits) {
		return new Phase(modulus, (int) (rest + bits & modulus - 1));
	}

	/** The same for all multiples of a size. */
	Phase repeated(long stride) {
		int common = modulus;
		while (common > 1 && stride % common != 0)
			common /= 2;
		return new Phase(common, rest & common - 1);
	}

	/** What is known when the position has one of two phases. */
	Phase or(Phase other) {
		int common = Math.min(modulus, other.modulus);
		while (common > 1 && (rest & common - 1) != (other.rest & common - 1))
			common /= 2;
		return new Phase(common, rest & common - 1);
	}
}
