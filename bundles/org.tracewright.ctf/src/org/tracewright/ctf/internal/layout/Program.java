// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

/**
 * What finds the positions of all fields of a scope in one pass: runs of fixed size, and the few steps in between that depend on values. A field lies at the
 * anchor of its run plus a constant number of bits.
 *
 * @param steps in order
 */
public record Program(Step[] steps) {

	/** One step. */
	public sealed interface Step {
	}

	/**
	 * A run of fixed size: aligns, notes the anchor, goes on by the size.
	 *
	 * @param anchor    number of the anchor
	 * @param alignment in bits
	 * @param bits      size of the run
	 * @param enter     byte order of its first bits
	 * @param leave     byte order of its last bits
	 */
	public record Run(int anchor, int alignment, long bits, Order enter, Order leave) implements Step {
	}

	/** Byte order of bits, which may change at the boundary of a byte only (CTF2-SPEC-2.0, 6.4.3). */
	public enum Order {
		/** No bits, or bytes only. */
		NONE,
		/** Little-endian. */
		LITTLE,
		/** Big-endian. */
		BIG
	}

	/**
	 * Goes over an integer in LEB128 and keeps its value if need be.
	 *
	 * @param anchor number of the anchor that is set to its start
	 * @param layout the integer
	 */
	public record Variable(int anchor, Layout.VarInt layout) implements Step {
	}

	/**
	 * Keeps the value of an integer of the run before.
	 *
	 * @param layout the integer
	 * @param anchor anchor of its run
	 * @param offset bits from the anchor
	 */
	public record Keep(Layout.Int layout, int anchor, long offset) implements Step {
	}

	/**
	 * Goes over a text that ends at a null code unit.
	 *
	 * @param anchor number of the anchor that is set to its start; the next one is set to the byte behind its null code unit
	 * @param unit   bytes of a code unit
	 */
	public record Text(int anchor, int unit) implements Step {
	}

	/**
	 * Goes over elements of one size, as many as a kept value says.
	 *
	 * @param anchor    number of the anchor that is set to the start
	 * @param alignment in bits
	 * @param save      where the number is kept
	 * @param stride    bits from one element to the next
	 * @param bits      bits of the last element
	 * @param enter     byte order of the first bits of an element
	 * @param leave     byte order of the last bits of an element
	 */
	public record Elements(int anchor, int alignment, int save, long stride, long bits, Order enter,
			Order leave) implements Step {
	}

	/**
	 * Goes over elements whose size differs.
	 *
	 * @param anchor number of the anchor that is set to the start
	 * @param array  the array
	 */
	public record Repeat(int anchor, Layout.Array array) implements Step {
	}

	/**
	 * Goes over the option that a kept value chooses; the anchors of the others are cleared.
	 *
	 * @param anchor  number of the anchor that is set to the start of the chosen option
	 * @param select  finds the option
	 * @param save    where the selector is kept
	 * @param options programs of the options; their start is the anchor
	 * @param from    first anchor of all options
	 * @param to      behind the last anchor
	 * @param need    whether it is a fault when no option is chosen
	 */
	public record Choose(int anchor, Selector select, int save, Program[] options, int from, int to,
			boolean need) implements Step {
	}
}
