// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Short texts of ASCII characters on their way to the ring of a single thread: one byte is recorded of each character. They are copied before the clock is read and
 * looked at afterwards. What was stored just now as whole blocks cannot be read again in other pieces until the stores are done, and that takes as long as the
 * clock does.
 */
public final class ShortTexts {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	/** Characters of all texts of a record; with more of them it takes a {@link Scratch}. */
	private static final int ROOM = 256;
	/** A one in each byte, and the highest bit of each. */
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;

	private final char[] chars = new char[ROOM];
	/** The low halves of the characters. */
	private final byte[] bytes = new byte[ROOM];

	/**
	 * Copies a text, nothing for null.
	 *
	 * @param from     end of the text before, 0 for the first
	 * @param maxBytes most bytes that are recorded, without the null byte at the end
	 * @return end of this one; negative when there is no room for it
	 */
	@SuppressWarnings("deprecation")
	public int take(int from, String text, int maxBytes) {
		if (text == null)
			return from;
		int length = Math.min(text.length(), maxBytes);
		if (length > ROOM - from)
			return -1;
		text.getChars(0, length, chars, from);
		text.getBytes(0, length, bytes, from);
		return from + length;
	}

	/**
	 * Whether all characters are ASCII and none is null.
	 *
	 * @param end of the last text
	 */
	public boolean areAscii(int end) {
		char[] some = chars;
		int seen = 0;
		for (int i = 0; i < end; i++)
			seen |= some[i];
		byte[] low = bytes;
		long borrowed = 0;
		int i = 0;
		// Of bytes below 0x80 only a null byte borrows from the highest bit.
		for (; i <= end - Long.BYTES; i += Long.BYTES)
			borrowed |= (long) LONG.get(low, i) - ONES;
		for (; i < end; i++)
			borrowed |= low[i] - 1L;
		return (seen & ~0x7F) == 0 && (borrowed & HIGHS) == 0;
	}

	/**
	 * Puts a text and its null byte.
	 *
	 * @param from end of the text before, 0 for the first
	 * @param end  of this one
	 * @return index behind it
	 */
	public int put(ByteBuffer data, int at, int from, int end) {
		int count = end - from;
		data.put(at, bytes, from, count);
		data.put(at + count, (byte) 0);
		return at + count + 1;
	}
}
