// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Little-endian words in mapped memory. Reading and writing allocate nothing; words for several threads must lie at multiples of eight bytes. */
public final class Words {

	private static final VarHandle SHORT = MethodHandles.byteBufferViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle INT = MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private Words() {
	}

	/** Writes 8 bits. */
	public static void putByte(ByteBuffer data, int index, byte value) {
		data.put(index, value);
	}

	/** Writes 16 bits. */
	public static void putShort(ByteBuffer data, int index, short value) {
		SHORT.set(data, index, value);
	}

	/** Writes 32 bits. */
	public static void putInt(ByteBuffer data, int index, int value) {
		INT.set(data, index, value);
	}

	/** Writes 64 bits. */
	public static void putLong(ByteBuffer data, int index, long value) {
		LONG.set(data, index, value);
	}

	/** Reads 32 bits. */
	public static int getInt(ByteBuffer data, int index) {
		return (int) INT.get(data, index);
	}

	/** Reads 64 bits. */
	public static long getLong(ByteBuffer data, int index) {
		return (long) LONG.get(data, index);
	}

	/** Reads 64 bits; what was written before they were published is seen. */
	public static long getAcquire(ByteBuffer data, int index) {
		return (long) LONG.getAcquire(data, index);
	}

	/** Publishes 64 bits, and with them all that was written before. */
	public static void setRelease(ByteBuffer data, int index, long value) {
		LONG.setRelease(data, index, value);
	}

	/** Replaces 64 bits if they are what is expected. */
	public static boolean compareAndSet(ByteBuffer data, int index, long expected, long value) {
		return LONG.compareAndSet(data, index, expected, value);
	}
}
