// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Carries bytes that are not UTF-8 through strings: each becomes a lone surrogate U+DC00 + byte, and that byte again when written. */
final class RawBytes {

	private static final char MARK = 0xDC00;

	private RawBytes() {
	}

	/** Text with its faulty bytes marked. */
	static String decode(ByteBuffer bytes) {
		ByteBuffer in = bytes.duplicate();
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
		for (;;) {
			CoderResult result = decoder.decode(in, out, true);
			if (!result.isError())
				return out.flip().toString();
			out.put((char) (MARK | in.get() & 0xFF));
		}
	}

	/** Whether a text has marked bytes. */
	static boolean marked(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c))
				i++;
			else if (Character.isLowSurrogate(c))
				return true;
		}
		return false;
	}

	/** UTF-8 with the marked bytes as they were. */
	static byte[] encode(CharSequence text) {
		ByteBuffer out = ByteBuffer.allocate(text.length() * 3);
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c)) {
				i++;
			} else if (Character.isLowSurrogate(c)) {
				out.put(text.subSequence(start, i).toString().getBytes(StandardCharsets.UTF_8)).put((byte) c);
				start = i + 1;
			}
		}
		out.put(text.subSequence(start, text.length()).toString().getBytes(StandardCharsets.UTF_8));
		byte[] bytes = new byte[out.position()];
		out.get(0, bytes);
		return bytes;
	}
}
