// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.io.ByteArrayOutputStream;

/** Writes UTF-8. */
final class Utf8 {

	private Utf8() {
	}

	/**
	 * Bytes of a text. Half a surrogate pair gets three bytes.
	 *
	 * @param joined whether whole pairs become one character of four bytes, as UTF-8 has it, or stay two of three, as Java's native interface and so
	 *               LTTng's Java agent write them
	 */
	static byte[] encode(String text, boolean joined) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 8);
		(joined ? text.codePoints() : text.chars()).forEach(point -> encode(out, point));
		return out.toByteArray();
	}

	/** Whether a text has characters that need surrogate pairs. */
	static boolean pairs(String text) {
		return text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
	}

	private static void encode(ByteArrayOutputStream out, int point) {
		if (point < 0x80) {
			out.write(point);
			return;
		}
		int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
		out.write(0xFF00 >> more + 1 & 0xFF | point >> 6 * more);
		for (int i = more - 1; i >= 0; i--)
			out.write(0x80 | point >> 6 * i & 0x3F);
	}
}
