// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Little-endian words at any byte of a buffer, whatever the buffer's own order is: reading with the order known to the compiler takes half the instructions of
 * the buffer's methods. All throw {@link IndexOutOfBoundsException} when the buffer does not hold the word; they allocate nothing.
 */
final class Words {

	private static final VarHandle SHORT = MethodHandles.byteBufferViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle INT = MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private Words() {
	}

	static short getShort(ByteBuffer data, int index) {
		return (short) SHORT.get(data, index);
	}

	static int getInt(ByteBuffer data, int index) {
		return (int) INT.get(data, index);
	}

	static long getLong(ByteBuffer data, int index) {
		return (long) LONG.get(data, index);
	}
}
