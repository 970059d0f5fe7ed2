// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Decodes the texts that tracers write. */
public final class Utf8 {

	private static final char REPLACEMENT = '\uFFFD';

	private Utf8() {
	}

	/**
	 * A text from UTF-8. Surrogate pairs that were encoded one by one, as Java's native interface and so LTTng's Java agent do, become the characters they mean;
	 * other faults become U+FFFD. The buffer's position stays.
	 */
	public static String decode(ByteBuffer bytes) {
		byte[] copy = new byte[bytes.remaining()];
		bytes.get(bytes.position(), copy);
		String text = new String(copy, StandardCharsets.UTF_8);
		return text.indexOf(REPLACEMENT) < 0 ? text : decodePairs(copy);
	}

	private static String decodePairs(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		int start = 0;
		for (int i = 0; i + 5 < bytes.length; i++) {
			if (high(bytes, i) && low(bytes, i + 3)) {
				text.append(new String(bytes, start, i - start, StandardCharsets.UTF_8));
				text.append(unit(bytes, i)).append(unit(bytes, i + 3));
				i += 5;
				start = i + 1;
			}
		}
		return text.append(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8)).toString();
	}

	private static boolean high(byte[] bytes, int at) {
		return bytes[at] == (byte) 0xED && (bytes[at + 1] & 0xF0) == 0xA0;
	}

	private static boolean low(byte[] bytes, int at) {
		return bytes[at] == (byte) 0xED && (bytes[at + 1] & 0xF0) == 0xB0;
	}

	private static char unit(byte[] bytes, int at) {
		return (char) (0xD000 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F);
	}
}
