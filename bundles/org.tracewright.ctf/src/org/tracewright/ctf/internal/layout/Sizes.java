// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

/** Sizes of layouts in bits. */
public final class Sizes {

	/** More than any packet has: what would overflow becomes this, and then lies beyond the end of its packet. */
	public static final long HUGE = 1L << 56;

	private Sizes() {
	}

	/** The next multiple of a power of two. */
	public static long align(long bits, int alignment) {
		return bits + alignment - 1 & -(long) alignment;
	}

	/** Size of a layout whose start is aligned, -1 when it depends on values. */
	static long of(Layout layout) {
		return switch (layout) {
			case Layout.Int integer -> integer.bits();
			case Layout.Real real -> real.bits();
			case Layout.Sized text when text.save() < 0 -> elements(text.length(), 8, 8);
			case Layout.Blob blob when blob.save() < 0 -> elements(blob.length(), 8, 8);
			case Layout.Array array when array.save() < 0 && array.stride() >= 0 ->
				elements(array.length(), array.stride(), array.bits());
			case Layout.Struct struct -> of(struct);
			default -> -1;
		};
	}

	private static long of(Layout.Struct struct) {
		long bits = 0;
		for (Layout member : struct.members()) {
			long size = of(member);
			if (size < 0)
				return -1;
			bits = Math.min(HUGE, align(bits, member.alignment()) + size);
		}
		return bits;
	}

	/** Size of a number of elements; a negative number is an unsigned one beyond all packets. */
	public static long elements(long count, long stride, long bits) {
		if (count == 0)
			return 0;
		if (count < 0 || Math.multiplyHigh(count, Math.max(1, stride)) != 0 || count * stride < 0 || count * stride > HUGE)
			return stride == 0 ? 0 : HUGE;
		return (count - 1) * stride + bits;
	}
}
