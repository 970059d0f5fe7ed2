// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A packet while it grows: bits behind the position are zero. Positions are in bits from the start of the packet. */
final class BitBuffer {

	/** More than this many bytes do not fit an array. */
	static final long MAX_BYTES = Integer.MAX_VALUE - 64L;

	private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private byte[] bytes = new byte[4096];
	private long position;
	private long mark;
	private byte markByte;

	long position() {
		return position;
	}

	/** The packet so far, up to the end of the byte that has the last bit. */
	ByteBuffer content() {
		return ByteBuffer.wrap(bytes, 0, (int) (position + 7 >>> 3));
	}

	void align(int alignment) {
		position = position + alignment - 1 & -(long) alignment;
		reserve(0);
	}

	/** Notes a position to come back to. */
	void mark() {
		mark = position;
		markByte = bytes[(int) (mark >>> 3)];
	}

	/** Takes back everything since {@link #mark}. */
	void rewind() {
		Arrays.fill(bytes, (int) (mark >>> 3), (int) (position + 7 >>> 3), (byte) 0);
		bytes[(int) (mark >>> 3)] = markByte;
		position = mark;
	}

	/** Begins a new packet. */
	void clear() {
		Arrays.fill(bytes, 0, (int) (position + 7 >>> 3), (byte) 0);
		position = 0;
	}

	private void reserve(long bits) {
		long need = (position + bits + 7 >>> 3) + Long.BYTES;
		if (need > bytes.length) {
			if (need > MAX_BYTES)
				throw new IllegalArgumentException("a packet of 2 GiB and more cannot be written");
			bytes = Arrays.copyOf(bytes, (int) Math.min(MAX_BYTES, Math.max(need, bytes.length * 2L)));
		}
	}

	/** Adds the low bits of a value, most significant first when {@code big}. */
	void put(long value, int bits, boolean big) {
		reserve(bits);
		put(position, value, bits, big);
		position += bits;
	}

	/** Sets bits that are zero so far. */
	void put(long at, long value, int bits, boolean big) {
		int index = (int) (at >>> 3);
		int skip = (int) (at & 7);
		if (skip == 0)
			switch (bits) {
				case 8 -> {
					bytes[index] = (byte) value;
					return;
				}
				case 16 -> {
					SHORT.set(bytes, index, big ? Short.reverseBytes((short) value) : (short) value);
					return;
				}
				case 32 -> {
					INT.set(bytes, index, big ? Integer.reverseBytes((int) value) : (int) value);
					return;
				}
				case 64 -> {
					LONG.set(bytes, index, big ? Long.reverseBytes(value) : value);
					return;
				}
				default -> {
					// below
				}
			}
		long low = bits == Long.SIZE ? value : value & (1L << bits) - 1;
		if (big)
			bigEndian(index, skip, low, bits);
		else
			littleEndian(index, skip, low, bits);
	}

	private void littleEndian(int first, int skip, long value, int bits) {
		int index = first;
		bytes[index] |= (byte) (value << skip);
		for (int done = 8 - skip; done < bits; done += 8)
			bytes[++index] |= (byte) (value >>> done);
	}

	private void bigEndian(int first, int skip, long value, int bits) {
		int index = first;
		int rest = bits - (8 - skip);
		if (rest <= 0) {
			bytes[index] |= (byte) (value << -rest);
			return;
		}
		bytes[index] |= (byte) (value >>> rest);
		while (rest >= 8) {
			rest -= 8;
			bytes[++index] |= (byte) (value >>> rest);
		}
		if (rest > 0)
			bytes[++index] |= (byte) (value << 8 - rest);
	}

	/** Adds an integer in LEB128 in at least a number of bytes. The position is that of a byte. */
	void putVariable(long value, boolean signed, int atLeast) {
		reserve(80);
		int index = (int) (position >>> 3);
		int first = index;
		long rest = value;
		boolean more = true;
		while (more) {
			int group = (int) rest & 0x7F;
			rest = signed ? rest >> 7 : rest >>> 7;
			boolean complete = signed ? rest == 0 && (group & 0x40) == 0 || rest == -1 && (group & 0x40) != 0 : rest == 0;
			more = !complete || index - first + 1 < atLeast;
			bytes[index++] = (byte) (more ? group | 0x80 : group);
		}
		position = (long) index << 3;
	}

	/** Replaces an unsigned integer in LEB128 of a number of bytes. */
	void setVariable(long at, long value, int size) {
		int index = (int) (at >>> 3);
		for (int i = 0; i < size; i++) {
			long group = i * 7 < Long.SIZE ? value >>> i * 7 & 0x7F : 0;
			bytes[index + i] = (byte) (i < size - 1 ? group | 0x80 : group);
		}
	}

	/** Adds the bytes of a buffer, whose position stays, and zeros up to a size in bytes. */
	void put(ByteBuffer data, long size) {
		int count = data.remaining();
		reserve(Math.min(size, MAX_BYTES) * 8);
		if ((position & 7) == 0)
			data.get(data.position(), bytes, (int) (position >>> 3), count);
		else
			for (int i = 0; i < count; i++)
				put(position + i * 8L, data.get(data.position() + i), Byte.SIZE, false);
		position += size * 8;
	}

	/** Adds the first bytes of an array, and zeros up to a size in bytes. The position is that of a byte. */
	void put(byte[] data, int count, long size) {
		reserve(Math.min(size, MAX_BYTES) * 8);
		System.arraycopy(data, 0, bytes, (int) (position >>> 3), count);
		position += size * 8;
	}
}
