// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.tracewright.ctf.internal.layout.TextEncoding;

/** Finds the ends of texts, and makes UTF-8 of those in other encodings. Its buffer grows to the longest text and is used again. */
final class TextBytes {

	private static final int REPLACEMENT = 0xFFFD;

	private byte[] bytes = new byte[256];
	private ByteBuffer buffer = ByteBuffer.wrap(bytes);
	private int size;

	/**
	 * The byte behind the null code unit that ends a text; -1 when there is none. Sixteen bytes at a time.
	 *
	 * @param data  a buffer
	 * @param first first byte of the text
	 * @param last  behind the last byte that may belong to it
	 * @param unit  bytes of a code unit: 1, 2 or 4
	 */
	static int end(ByteBuffer data, int first, int last, int unit) {
		return unit == 1 ? end(data, first, last) : endOfUnits(data, first, last, unit);
	}

	/** Most texts are short, and a loop costs more to begin than they have bytes: the first 64 are looked at without one. */
	private static int end(ByteBuffer data, int first, int last) {
		int index = first;
		if (last - first >= 64) {
			int size = endIn16(data, first);
			if (size > 0)
				return first + size;
			size = endIn16(data, first + 16);
			if (size > 0)
				return first + 16 + size;
			size = endIn16(data, first + 32);
			if (size > 0)
				return first + 32 + size;
			size = endIn16(data, first + 48);
			if (size > 0)
				return first + 48 + size;
			index += 64;
		}
		return endOfLong(data, index, last);
	}

	private static int endOfLong(ByteBuffer data, int first, int last) {
		int index = first;
		for (; index <= last - 16; index += 16) {
			int size = endIn16(data, index);
			if (size > 0)
				return index + size;
		}
		while (index < last)
			if (data.get(index++) == 0)
				return index;
		return -1;
	}

	/** Bytes up to the first null byte of sixteen, with it; 0 when there is none. A branch for each eight bytes would cost more than looking at eight too many. */
	private static int endIn16(ByteBuffer data, int index) {
		long low = zeros(Words.getLong(data, index));
		long high = zeros(Words.getLong(data, index + 8));
		if ((low | high) == 0)
			return 0;
		return low != 0 ? behind(low) : 8 + behind(high);
	}

	/** Sets the highest bit of the first byte that is zero, and perhaps of later ones. */
	private static long zeros(long eight) {
		return eight - 0x0101010101010101L & ~eight & 0x8080808080808080L;
	}

	/** Bytes up to the first that is marked, with it. */
	private static int behind(long zeros) {
		return (Long.numberOfTrailingZeros(zeros) >>> 3) + 1;
	}

	private static int endOfUnits(ByteBuffer data, int first, int last, int unit) {
		for (int index = first; index <= last - unit; index += unit)
			if ((unit == 2 ? Words.getShort(data, index) : Words.getInt(data, index)) == 0)
				return index + unit;
		return -1;
	}

	/** A text of whole code units in UTF-8; what is no character becomes U+FFFD. Valid until the next call. */
	ByteBuffer transcode(ByteBuffer data, int first, int last, TextEncoding encoding) {
		size = 0;
		for (int index = first; index + encoding.unit() <= last; index += encoding.unit()) {
			int unit = unit(data, index, encoding);
			if (encoding.unit() == 2 && Character.isHighSurrogate((char) unit) && index + 4 <= last) {
				int low = unit(data, index + 2, encoding);
				if (Character.isLowSurrogate((char) low)) {
					unit = Character.toCodePoint((char) unit, (char) low);
					index += 2;
				}
			}
			put(unit >= 0xD800 && unit < 0xE000 || !Character.isValidCodePoint(unit) ? REPLACEMENT : unit);
		}
		return buffer.limit(size).position(0);
	}

	private static int unit(ByteBuffer data, int index, TextEncoding encoding) {
		if (encoding.unit() == 2) {
			short value = Words.getShort(data, index);
			return (encoding.big() ? Short.reverseBytes(value) : value) & 0xFFFF;
		}
		int value = Words.getInt(data, index);
		return encoding.big() ? Integer.reverseBytes(value) : value;
	}

	private void put(int point) {
		if (size + 4 > bytes.length) {
			bytes = Arrays.copyOf(bytes, bytes.length * 2);
			buffer = ByteBuffer.wrap(bytes);
		}
		if (point < 0x80) {
			bytes[size++] = (byte) point;
		} else if (point < 0x800) {
			bytes[size++] = (byte) (0xC0 | point >> 6);
			bytes[size++] = (byte) (0x80 | point & 0x3F);
		} else {
			if (point < 0x10000) {
				bytes[size++] = (byte) (0xE0 | point >> 12);
			} else {
				bytes[size++] = (byte) (0xF0 | point >> 18);
				bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
			}
			bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
			bytes[size++] = (byte) (0x80 | point & 0x3F);
		}
	}

	/** A text in UTF-8 that does not begin at a byte, as CTF 1.8 allows, up to its null byte. Valid until the next call. */
	ByteBuffer unaligned(Decoder decoder, long at, int length) {
		if (length > bytes.length) {
			bytes = new byte[length];
			buffer = ByteBuffer.wrap(bytes);
		}
		size = 0;
		for (int i = 0; i < length; i++) {
			byte next = (byte) Bits.read(decoder.data, decoder.base, at + i * 8L, Byte.SIZE, false, false);
			if (next == 0)
				break;
			bytes[size++] = next;
		}
		return buffer.limit(size).position(0);
	}
}
