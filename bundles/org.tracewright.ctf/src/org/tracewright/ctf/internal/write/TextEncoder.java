// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.tracewright.ctf.internal.layout.TextEncoding;

/** Makes the bytes of an encoding of UTF-8. Its buffer grows to the longest text and is used again. What is no UTF-8 becomes U+FFFD. */
final class TextEncoder {

	private static final int REPLACEMENT = 0xFFFD;

	private byte[] bytes = new byte[256];
	private int size;

	/** Encodes; gives the number of bytes, which are in {@link #bytes}. */
	int encode(ByteBuffer utf8, TextEncoding encoding) {
		size = 0;
		int index = utf8.position();
		int limit = utf8.limit();
		while (index < limit) {
			int lead = utf8.get(index++) & 0xFF;
			int more = lead < 0x80 ? 0 : lead < 0xC2 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : -1;
			int point = more < 0 ? REPLACEMENT : more == 0 ? lead : lead & 0x3F >> more;
			for (int i = 0; i < more; i++) {
				if (index >= limit || (utf8.get(index) & 0xC0) != 0x80) {
					point = REPLACEMENT;
					break;
				}
				point = point << 6 | utf8.get(index++) & 0x3F;
			}
			put(point > 0x10FFFF || point >= 0xD800 && point < 0xE000 ? REPLACEMENT : point, encoding);
		}
		return size;
	}

	byte[] bytes() {
		return bytes;
	}

	private void put(int point, TextEncoding encoding) {
		if (encoding.unit() == 2 && point >= 0x10000) {
			unit(Character.highSurrogate(point), encoding);
			unit(Character.lowSurrogate(point), encoding);
		} else {
			unit(point, encoding);
		}
	}

	private void unit(int value, TextEncoding encoding) {
		int count = encoding.unit();
		if (size + count > bytes.length)
			bytes = Arrays.copyOf(bytes, bytes.length * 2);
		for (int i = 0; i < count; i++)
			bytes[size++] = (byte) (value >>> 8 * (encoding.big() ? count - 1 - i : i));
	}
}
