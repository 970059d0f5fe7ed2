// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.tracewright.filter.Accessor;

/**
 * The arguments of an event, for filters, by the slots of its {@link ArgumentLayout}: the values as they are recorded. A thread has one; no foreign
 * code runs between the first value and the filter's answer.
 */
public final class Arguments implements Accessor {

	private static final int INITIAL = 8;

	private final Scratch scratch;
	private long[] values = new long[INITIAL];
	private ByteBuffer[] texts = new ByteBuffer[INITIAL];

	Arguments(Scratch scratch) {
		this.scratch = scratch;
	}

	/** Those of the calling thread, for an event with so many slots; comes with {@link #test}. */
	public static Arguments begin(int slots) {
		Arguments arguments = Scratch.begin().arguments();
		arguments.reserve(slots);
		return arguments;
	}

	/** Asks the filter of a target, and ends. */
	public boolean test(Target target) {
		try {
			return target.filter.test(this);
		} finally {
			scratch.end();
		}
	}

	/** Makes room for slots. */
	void reserve(int slots) {
		if (slots > values.length) {
			values = Arrays.copyOf(values, slots);
			texts = Arrays.copyOf(texts, slots);
		}
	}

	/** Gives a slot an integer, or 0 or 1. */
	public void setLong(int slot, long value) {
		values[slot] = value;
	}

	/** Gives a slot a floating-point number. */
	public void setDouble(int slot, double value) {
		values[slot] = Double.doubleToRawLongBits(value);
	}

	/** Gives a slot a text: UTF-8 in memory that stays as it is until the filter has answered. */
	void setText(int slot, byte[] bytes, int from, int to) {
		ByteBuffer text = texts[slot];
		if (text == null || text.array() != bytes) {
			text = ByteBuffer.wrap(bytes);
			texts[slot] = text;
		}
		text.limit(to).position(from);
	}

	@Override
	public boolean has(int slot) {
		return true;
	}

	@Override
	public long integer(int slot) {
		return values[slot];
	}

	@Override
	public double real(int slot) {
		return Double.longBitsToDouble(values[slot]);
	}

	@Override
	public ByteBuffer text(int slot) {
		return texts[slot];
	}
}
