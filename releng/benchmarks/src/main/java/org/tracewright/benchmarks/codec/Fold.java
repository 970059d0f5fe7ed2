// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A checksum over events that does not depend on their order. The generator computes it from what it writes and every reader from what it reads. Cheap, as it
 * is part of what is measured: a rotation and an addition a value.
 */
final class Fold {

	private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

	private static final VarHandle WORD = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int ROTATION = 13;

	private Fold() {
	}

	/** One more value of an event. The first is its time in ns since the origin. */
	static long value(long fold, long value) {
		return Long.rotateLeft(fold, ROTATION) + value;
	}

	/** A text: its length, its first and its last eight bytes; all its bytes when there are fewer. The buffer's position stays. */
	static long text(long fold, ByteBuffer utf8) {
		int at = utf8.position();
		int size = utf8.remaining();
		long sum = value(fold, size);
		if (size >= Long.BYTES)
			return value(sum, (long) WORD.get(utf8, at) ^ (long) WORD.get(utf8, at + size - Long.BYTES));
		for (int i = 0; i < size; i++)
			sum = value(sum, utf8.get(at + i));
		return sum;
	}


	/** What an event with all its values adds to the sum over the events. Not linear: values that changed places between events are seen. */
	static long event(long fold) {
		return (fold ^ fold >>> 32) * MULTIPLIER;
	}
}
