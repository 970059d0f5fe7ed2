// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Puts the elements of arrays into a scratch: all of them behind their number when the length is negative, else exactly so many, where zero or
 * nothing stands for missing ones. A null array has no elements.
 */
public final class Elements {

	private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private Elements() {
	}

	/** Puts the number of elements, if it is recorded, and returns how many of them are. */
	public static int count(Scratch to, int actual, int length) {
		if (length >= 0)
			return Math.min(actual, length);
		to.putInt(actual);
		return actual;
	}

	/** Makes room for all elements, with zeros for those that are missing. */
	private static int room(Scratch to, int count, int length, int size) {
		int present = Math.multiplyExact(count, size);
		int all = length < 0 ? present : Math.multiplyExact(length, size);
		int at = to.reserve(all);
		Arrays.fill(to.bytes(), at + present, at + all, (byte) 0);
		return at;
	}

	/** Null: no elements, or only missing ones. */
	private static void absent(Scratch to, int length, int size) {
		count(to, 0, length);
		room(to, 0, length, size);
	}

	/** Integers of 8 bits. */
	public static void put(Scratch to, byte[] values, int length) {
		if (values == null) {
			absent(to, length, Byte.BYTES);
			return;
		}
		int count = count(to, values.length, length);
		int at = room(to, count, length, Byte.BYTES);
		System.arraycopy(values, 0, to.bytes(), at, count);
	}

	/** Truth values of one byte. */
	public static void put(Scratch to, boolean[] values, int length) {
		if (values == null) {
			absent(to, length, Byte.BYTES);
			return;
		}
		int count = count(to, values.length, length);
		int at = room(to, count, length, Byte.BYTES);
		for (int i = 0; i < count; i++)
			to.bytes()[at + i] = (byte) (values[i] ? 1 : 0);
	}

	/** Integers of 16 bits. */
	public static void put(Scratch to, short[] values, int length) {
		if (values == null) {
			absent(to, length, Short.BYTES);
			return;
		}
		int count = count(to, values.length, length);
		int at = room(to, count, length, Short.BYTES);
		for (int i = 0; i < count; i++)
			SHORT.set(to.bytes(), at + i * Short.BYTES, values[i]);
	}

	/** Integers of 32 bits. */
	public static void put(Scratch to, int[] values, int length) {
		if (values == null) {
			absent(to, length, Integer.BYTES);
			return;
		}
		int count = count(to, values.length, length);
		int at = room(to, count, length, Integer.BYTES);
		for (int i = 0; i < count; i++)
			INT.set(to.bytes(), at + i * Integer.BYTES, values[i]);
	}

	/** Integers of 64 bits. */
	public static void put(Scratch to, long[] values, int length) {
		if (values == null) {
			absent(to, length, Long.BYTES);
			return;
		}
		int count = count(to, values.length, length);
		int at = room(to, count, length, Long.BYTES);
		for (int i = 0; i < count; i++)
			LONG.set(to.bytes(), at + i * Long.BYTES, values[i]);
	}

	/** Floating-point numbers of 32 bits. */
	public static void put(Scratch to, float[] values, int length) {
		if (values == null) {
			absent(to, length, Float.BYTES);
			return;
		}
		int count = count(to, values.length, length);
		int at = room(to, count, length, Float.BYTES);
		for (int i = 0; i < count; i++)
			INT.set(to.bytes(), at + i * Float.BYTES, Float.floatToRawIntBits(values[i]));
	}

	/** Floating-point numbers of 64 bits. */
	public static void put(Scratch to, double[] values, int length) {
		if (values == null) {
			absent(to, length, Double.BYTES);
			return;
		}
		int count = count(to, values.length, length);
		int at = room(to, count, length, Double.BYTES);
		for (int i = 0; i < count; i++)
			LONG.set(to.bytes(), at + i * Double.BYTES, Double.doubleToRawLongBits(values[i]));
	}

	/** Texts of one character; missing ones are empty. */
	public static void put(Scratch to, char[] values, int length) {
		if (values == null) {
			absent(to, length, Byte.BYTES);
			return;
		}
		int count = count(to, values.length, length);
		for (int i = 0; i < count; i++)
			to.putChar(values[i]);
		for (int i = count; i < length; i++)
			to.putByte((byte) 0);
	}

	/** Texts; missing ones are empty. */
	public static void put(Scratch to, CharSequence[] values, int length, int maxBytes) {
		if (values == null) {
			absent(to, length, Byte.BYTES);
			return;
		}
		int count = count(to, values.length, length);
		for (int i = 0; i < count; i++)
			to.putText(values[i], maxBytes);
		for (int i = count; i < length; i++)
			to.putByte((byte) 0);
	}

	/**
	 * Constants of an enumeration.
	 *
	 * @param none number for null and for missing ones: 255 for enumerations of 8 bits, 65535 for those of 16
	 */
	public static void put(Scratch to, Enum<?>[] values, int length, int none) {
		int count = count(to, values == null ? 0 : values.length, length);
		for (int i = 0; i < Math.max(count, length); i++) {
			int number = values != null && i < count ? Scratch.ordinal(values[i], none) : none;
			if (none == 0xFF)
				to.putByte((byte) number);
			else
				to.putShort((short) number);
		}
	}
}
