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
	 * The byte behind the null code unit that ends a text; -1 when there is none. Eight bytes at a time.
	 *
	 * @param data  a little-endian buffer
	 * @param first first byte of the text
	 * @param last  behind the last byte that may belong to it
	 * @param unit  bytes of a code unit: 1, 2 or 4
	 */
	static int end(ByteBuffer data, int first, int last, int unit) {
		int index = first;
		if (unit == 1) {
			while (index + 8 <= last) {
				long eight = data.getLong(index);
				long zeros = eight - 0x0101010101010101L & ~eight & 0x8080808080808080L;
				if (zeros != 0)
					return index + (Long.numberOfTrailingZeros(zeros) >>> 3) + 1;
				index += 8;
			}
			while (index < last)
				if (data.get(index++) == 0)
					return index;
			return -1;
		}
		for (; index + unit <= last; index += unit)
			if ((unit == 2 ? data.getShort(index) : data.getInt(index)) == 0)
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
			short value = data.getShort(index);
			return (encoding.big() ? Short.reverseBytes(value) : value) & 0xFFFF;
		}
		int value = data.getInt(index);
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
