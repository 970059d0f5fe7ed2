// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.nio.ByteBuffer;

/** Takes integers of 1 to 64 bits out of buffers. Allocates nothing. */
final class Bits {

	private Bits() {
	}

	/**
	 * An integer at a bit position.
	 *
	 * @param data   a buffer; the caller has made sure that it holds all the bits
	 * @param base   byte of the buffer where the positions begin
	 * @param at     position of the first bit
	 * @param bits   1 to 64
	 * @param big    whether the integer is big-endian: bits then count from the most significant one of a byte
	 * @param signed whether to extend the sign
	 */
	static long read(ByteBuffer data, int base, long at, int bits, boolean big, boolean signed) {
		int index = base + (int) (at >>> 3);
		if ((at & 7) == 0) {
			switch (bits) {
				case 8 :
					return signed ? data.get(index) : data.get(index) & 0xFF;
				case 16 : {
					short value = Words.getShort(data, index);
					if (big)
						value = Short.reverseBytes(value);
					return signed ? value : value & 0xFFFF;
				}
				case 32 : {
					int value = Words.getInt(data, index);
					if (big)
						value = Integer.reverseBytes(value);
					return signed ? value : value & 0xFFFF_FFFFL;
				}
				case 64 : {
					long value = Words.getLong(data, index);
					return big ? Long.reverseBytes(value) : value;
				}
				default :
			}
		}
		long value = big ? bigEndian(data, index, (int) (at & 7), bits) : littleEndian(data, index, (int) (at & 7), bits);
		int unused = 64 - bits;
		return signed ? value << unused >> unused : value << unused >>> unused;
	}

	/** The same bits from the last to the first. */
	static long reverse(long value, int bits, boolean signed) {
		long reversed = Long.reverse(value);
		return signed ? reversed >> 64 - bits : reversed >>> 64 - bits;
	}

	private static long littleEndian(ByteBuffer data, int index, int skip, int bits) {
		long value = (data.get(index) & 0xFFL) >>> skip;
		for (int have = 8 - skip; have < bits; have += 8)
			value |= (data.get(++index) & 0xFFL) << have;
		return value;
	}

	private static long bigEndian(ByteBuffer data, int index, int skip, int bits) {
		long value = data.get(index) & 0xFF >>> skip;
		int have = 8 - skip;
		for (; have + 8 <= bits; have += 8)
			value = value << 8 | data.get(++index) & 0xFF;
		if (have > bits)
			return value >>> have - bits;
		int rest = bits - have;
		return rest == 0 ? value : value << rest | (data.get(++index) & 0xFF) >>> 8 - rest;
	}
}
