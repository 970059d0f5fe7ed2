// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text in UTF-8 that grows at its end. Appending allocates nothing, but for {@link #text(String)} and when the buffer has to
 * grow.
 */
final class TextBuffer {

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
	/** The numbers from 0 to 99 in two digits. */
	private static final short[] PAIRS = new short[100];
	private static final byte[] LOWER = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] UPPER = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] LOWEST = Long.toString(Long.MIN_VALUE).getBytes(StandardCharsets.US_ASCII);

	static {
		for (int i = 0; i < PAIRS.length; i++)
			PAIRS[i] = (short) ('0' + i / 10 | '0' + i % 10 << Byte.SIZE);
	}

	private byte[] bytes;
	private int size;

	/** An empty buffer with room for a number of bytes. */
	TextBuffer(int room) {
		bytes = new byte[room];
	}

	/** Number of bytes in it. */
	int size() {
		return size;
	}

	/** The bytes; those from {@link #size} on are of no meaning. */
	byte[] bytes() {
		return bytes;
	}

	/** Forgets what is behind a number of bytes. */
	void truncate(int length) {
		size = length;
	}

	/** Empties the buffer and lets it go on in another array. */
	void reset(byte[] array) {
		bytes = array;
		size = 0;
	}

	/** A copy of what is in it. */
	byte[] copy() {
		return Arrays.copyOf(bytes, size);
	}

	/** Makes room for a number of bytes. */
	private void room(int length) {
		if (bytes.length - size < length)
			bytes = Arrays.copyOf(bytes, Math.max(size + length, (int) Math.min(Integer.MAX_VALUE - 8L, bytes.length * 2L)));
	}

	/** A character of ASCII. */
	void put(char ascii) {
		room(1);
		bytes[size++] = (byte) ascii;
	}

	/** Two characters of ASCII. */
	void put(char first, char second) {
		room(2);
		bytes[size++] = (byte) first;
		bytes[size++] = (byte) second;
	}

	/** Encoded text. */
	void put(byte[] text) {
		int length = text.length;
		if (length > 16 || length < 4) {
			put(text, 0, length);
			return;
		}
		// Two words, or halves, that may overlap: faster than a call for what is so short.
		room(16);
		if (length >= 8) {
			LONGS.set(bytes, size, (long) LONGS.get(text, 0));
			LONGS.set(bytes, size + length - 8, (long) LONGS.get(text, length - 8));
		} else {
			INTS.set(bytes, size, (int) INTS.get(text, 0));
			INTS.set(bytes, size + length - 4, (int) INTS.get(text, length - 4));
		}
		size += length;
	}

	/** A part of encoded text. */
	void put(byte[] text, int from, int length) {
		room(length);
		System.arraycopy(text, from, bytes, size, length);
		size += length;
	}

	/** Encoded text; the buffer's position stays. */
	void put(ByteBuffer text) {
		int length = text.remaining();
		room(length);
		text.get(text.position(), bytes, size, length);
		size += length;
	}

	/** Text that has to be encoded first: not for every event. */
	void text(String text) {
		put(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Characters of ASCII. */
	void ascii(CharSequence text) {
		room(text.length());
		for (int i = 0; i < text.length(); i++)
			bytes[size++] = (byte) text.charAt(i);
	}

	/** A character several times; not at all for a negative number. */
	void repeat(char ascii, int times) {
		if (times <= 0)
			return;
		room(times);
		Arrays.fill(bytes, size, size + times, (byte) ascii);
		size += times;
	}

	/** A number in decimal. */
	void decimal(long value) {
		if (value >= 0) {
			positive(value);
		} else if (value == Long.MIN_VALUE) {
			put(LOWEST);
		} else {
			put('-');
			positive(-value);
		}
	}

	/** An unsigned number in decimal. */
	void unsigned(long value) {
		if (value >= 0) {
			positive(value);
			return;
		}
		long tens = Long.divideUnsigned(value, 10);
		positive(tens);
		put((char) ('0' + (int) (value - tens * 10)));
	}

	private void positive(long value) {
		room(20);
		if (value < 10) {
			bytes[size++] = (byte) ('0' + (int) value);
			return;
		}
		long rest = value;
		int at = size + digits(value);
		size = at;
		while (rest > Integer.MAX_VALUE) {
			long left = rest / 10_000;
			four(at -= 4, (int) (rest - left * 10_000));
			rest = left;
		}
		int small = (int) rest;
		while (small >= 10_000) {
			int left = small / 10_000;
			four(at -= 4, small - left * 10_000);
			small = left;
		}
		if (small >= 100) {
			int hundreds = small / 100;
			SHORTS.set(bytes, at -= 2, PAIRS[small - hundreds * 100]);
			small = hundreds;
		}
		if (small >= 10)
			SHORTS.set(bytes, at - 2, PAIRS[small]);
		else
			bytes[at - 1] = (byte) ('0' + small);
	}

	/** Number of decimal digits. */
	private static int digits(long value) {
		if (value < 1000)
			return value < 10 ? 1 : value < 100 ? 2 : 3;
		long limit = 10_000;
		for (int digits = 4; digits < 19; digits++, limit *= 10)
			if (value < limit)
				return digits;
		return 19;
	}

	/** A number with leading zeros. */
	void padded(long value, int width) {
		room(width);
		long rest = value;
		for (int at = size + width - 1; at >= size; at--, rest /= 10)
			bytes[at] = (byte) ('0' + (int) (rest % 10));
		size += width;
	}

	/** A number below 1,000,000,000 in nine digits. */
	void nine(int value) {
		room(9);
		int high = value / 10_000;
		int low = value - high * 10_000;
		int highest = high / 10_000;
		int middle = high - highest * 10_000;
		bytes[size] = (byte) ('0' + highest);
		four(size + 1, middle);
		four(size + 5, low);
		size += 9;
	}

	private void four(int at, int value) {
		int hundreds = value / 100;
		SHORTS.set(bytes, at, PAIRS[hundreds]);
		SHORTS.set(bytes, at + 2, PAIRS[value - hundreds * 100]);
	}

	/** A number in hexadecimal without leading zeros. */
	void hexadecimal(long value, boolean upper) {
		power(value, 4, upper ? UPPER : LOWER);
	}

	/** A number in octal without leading zeros. */
	void octal(long value) {
		power(value, 3, LOWER);
	}

	/** The lowest bits of a number. */
	void binary(long value, int bits) {
		for (int i = bits - 1; i >= 0; i--)
			put((char) ('0' + (value >>> i & 1)));
	}

	/** A byte in two hexadecimal digits. */
	void pair(int value) {
		put((char) LOWER[value >>> 4 & 15], (char) LOWER[value & 15]);
	}

	private void power(long value, int bits, byte[] digits) {
		int count = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(value) + bits - 1) / bits);
		room(count);
		long rest = value;
		for (int at = size + count - 1; at >= size; at--, rest >>>= bits)
			bytes[at] = digits[(int) rest & (1 << bits) - 1];
		size += count;
	}
}
