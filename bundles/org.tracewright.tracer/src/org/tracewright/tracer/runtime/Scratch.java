// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Memory of a thread in which values of unknown size are put one after the other, in the form in which they are recorded, before there is room for
 * them in a ring. Scratches nest: foreign code that runs while values are collected may trace as well. Allocates only to grow. A platform thread has
 * one for itself; virtual threads borrow one, so that a million of them do not keep a million.
 */
public final class Scratch {

	private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final ThreadLocal<Scratch> OWN = ThreadLocal.withInitial(() -> new Scratch(null));
	private static final ScratchPool SHARED = new ScratchPool();

	private static final int INITIAL = 512;
	/** A thread keeps no more than this many bytes between events. */
	private static final int KEPT = 1 << 20;
	private static final int LARGEST = Integer.MAX_VALUE - 8;
	private static final int CHARS = 256;
	private static final int NESTED = 8;
	/** A one in each byte, and the highest bit of each. */
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;
	/** How U+0000 is recorded, which would end the text. */
	private static final int SYMBOL_FOR_NULL = 0x2400;

	private final ScratchPool pool;
	private final Arguments arguments = new Arguments(this);
	private byte[] bytes = new byte[INITIAL];
	/** Some characters of a text. */
	private final char[] chars = new char[CHARS];
	/** Where the outer ones that are being collected begin. */
	private int[] starts = new int[NESTED];
	private int depth;
	private int start;
	private int end;
	/** The numbers for spans that only this scratch gives out. */
	private long span;
	private long spans;

	/** Goes back to a pool; null when it belongs to a thread. */
	Scratch(ScratchPool pool) {
		this.pool = pool;
	}

	/** Begins to collect; comes with {@link #end}. */
	public static Scratch begin() {
		Thread thread = Thread.currentThread();
		Scratch scratch = thread.isVirtual() ? SHARED.take(thread.threadId()) : OWN.get();
		if (scratch.depth == scratch.starts.length)
			scratch.starts = Arrays.copyOf(scratch.starts, 2 * scratch.depth);
		scratch.starts[scratch.depth++] = scratch.start;
		scratch.start = scratch.end;
		return scratch;
	}

	/** Ends it. */
	public void end() {
		end = start;
		start = starts[--depth];
		if (depth > 0)
			return;
		if (bytes.length > KEPT)
			bytes = new byte[INITIAL];
		if (pool != null)
			pool.give(this, Thread.currentThread().threadId());
	}

	/** The memory. */
	public byte[] bytes() {
		return bytes;
	}

	/** Index of the first byte that was collected. */
	public int start() {
		return start;
	}

	/** Bytes that were collected. */
	public int size() {
		return end - start;
	}

	/** Where the arguments for filters are kept. */
	Arguments arguments() {
		return arguments;
	}

	/** A number for a span that no other span has; never 0. */
	long nextSpan() {
		if (span == spans) {
			span = SHARED.nextSpans();
			spans = span + ScratchPool.SPANS;
		}
		return span++;
	}

	/**
	 * Records what was collected.
	 *
	 * @param first  the first of a list of targets; not null
	 * @param layout where filters find the arguments in what was collected
	 * @return whether any target took it
	 */
	public boolean writeTo(Target first, ArgumentLayout layout) {
		boolean written = false;
		for (Target target = first; target != null; target = target.next) {
			if (target.filter != null && !accepts(target, layout))
				continue;
			Ring ring = target.begin(size());
			if (ring != null) {
				ring.data.put(ring.at, bytes, start, size());
				ring.commit();
				written = true;
			}
		}
		return written;
	}

	/** Reads the arguments anew for each target: contexts of the target before may have traced events with arguments of their own. */
	private boolean accepts(Target target, ArgumentLayout layout) {
		layout.read(bytes, start, arguments);
		return target.filter.test(arguments);
	}

	/** Makes room at the end; returns its index in {@link #bytes}, which may be another array from now on. */
	int reserve(int count) {
		int at = end;
		if (count > bytes.length - at)
			grow((long) at + count);
		end = at + count;
		return at;
	}

	private void grow(long needed) {
		if (needed > LARGEST)
			throw new IllegalStateException("An event of " + needed + " bytes is too large to be recorded.");
		bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, Math.max(needed, 2L * bytes.length)));
	}

	/** Appends 8 bits. */
	public void putByte(byte value) {
		int at = reserve(Byte.BYTES);
		bytes[at] = value;
	}

	/** Appends 16 bits. */
	public void putShort(short value) {
		int at = reserve(Short.BYTES);
		SHORT.set(bytes, at, value);
	}

	/** Appends 32 bits. */
	public void putInt(int value) {
		int at = reserve(Integer.BYTES);
		INT.set(bytes, at, value);
	}

	/** Appends 64 bits. */
	public void putLong(long value) {
		int at = reserve(Long.BYTES);
		LONG.set(bytes, at, value);
	}

	/** Appends bytes as they are. */
	public void putAll(byte[] values) {
		int at = reserve(values.length);
		System.arraycopy(values, 0, bytes, at, values.length);
	}

	/** Appends bytes, at most so many, behind their number; null is recorded as none. */
	public void putBytes(byte[] values, int maxBytes) {
		if (values == null) {
			putInt(0);
			return;
		}
		int count = Math.min(values.length, maxBytes);
		putInt(count);
		int at = reserve(count);
		System.arraycopy(values, 0, bytes, at, count);
	}

	/** Appends the bytes from a buffer's position to its limit, at most so many, behind their number; null is recorded as none. The position stays. */
	public void putBytes(ByteBuffer values, int maxBytes) {
		if (values == null) {
			putInt(0);
			return;
		}
		int count = Math.min(values.remaining(), maxBytes);
		putInt(count);
		int at = reserve(count);
		values.get(values.position(), bytes, at, count);
	}

	/** Appends a text of one character; half a surrogate pair is recorded as a question mark. */
	public void putChar(char value) {
		put(Character.isSurrogate(value) ? '?' : value);
		putByte((byte) 0);
	}

	/** Appends a text in UTF-8 and its null byte: at most so many bytes, cut between characters; null is recorded as an empty text. */
	public void putText(CharSequence value, int maxBytes) {
		if (value instanceof String text)
			putText(text, maxBytes);
		else if (value == null)
			putByte((byte) 0);
		else
			encode(value, 0, maxBytes);
	}

	/** The same for a string. */
	public void putText(String value, int maxBytes) {
		if (value == null) {
			putByte((byte) 0);
			return;
		}
		int length = Math.min(value.length(), maxBytes);
		int first = reserve(length);
		int done = 0;
		while (done < length) {
			int count = Math.min(length - done, chars.length);
			if (!putAscii(value, done, count, first + done)) {
				end = first + done;
				encode(value, done, maxBytes - done);
				return;
			}
			done += count;
		}
		end = first + length;
		putByte((byte) 0);
	}

	/**
	 * Puts characters if all of them are ASCII and none is null. Both copies are whole blocks for most texts; looking at the copies takes a fraction of asking
	 * the text for each character. The bytes alone do not tell: they are the low halves of the characters.
	 */
	@SuppressWarnings("deprecation")
	private boolean putAscii(String value, int from, int count, int at) {
		char[] some = chars;
		value.getChars(from, from + count, some, 0);
		value.getBytes(from, from + count, bytes, at);
		int seen = 0;
		int i = 0;
		for (; i <= count - Long.BYTES; i += Long.BYTES)
			seen |= some[i] | some[i + 1] | some[i + 2] | some[i + 3] | some[i + 4] | some[i + 5] | some[i + 6] | some[i + 7];
		for (; i < count; i++)
			seen |= some[i];
		return (seen & ~0x7F) == 0 && !hasNull(bytes, at, count);
	}

	/** Whether one of some bytes below 0x80 is 0: only then the difference borrows from the highest bit of a byte. */
	private static boolean hasNull(byte[] ascii, int from, int count) {
		long borrowed = 0;
		int i = from;
		for (; i <= from + count - Long.BYTES; i += Long.BYTES)
			borrowed |= (long) LONG.get(ascii, i) - ONES;
		for (; i < from + count; i++)
			borrowed |= ascii[i] - 1L;
		return (borrowed & HIGHS) != 0;
	}

	/** Appends the rest of a text. It may be foreign code that traces: what was put so far is accounted for before it is asked for a character. */
	private void encode(CharSequence value, int from, int maxBytes) {
		int left = maxBytes;
		int length = value.length();
		int i = from;
		while (i < length) {
			int code = value.charAt(i++);
			if (Character.isHighSurrogate((char) code)) {
				char low = i < length ? value.charAt(i) : 0;
				if (Character.isLowSurrogate(low)) {
					code = Character.toCodePoint((char) code, low);
					i++;
				} else {
					code = '?';
				}
			} else if (Character.isLowSurrogate((char) code)) {
				code = '?';
			}
			left -= width(code);
			if (left < 0)
				break;
			put(code);
		}
		putByte((byte) 0);
	}

	private static int width(int code) {
		if (code == 0)
			return 3;
		return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
	}

	private void put(int character) {
		int code = character == 0 ? SYMBOL_FOR_NULL : character;
		int width = width(code);
		int at = reserve(width);
		byte[] to = bytes;
		if (width == 1) {
			to[at] = (byte) code;
			return;
		}
		for (int i = width - 1; i > 0; i--) {
			to[at + i] = (byte) (0x80 | code & 0x3F);
			code >>>= 6;
		}
		to[at] = (byte) (0xF00 >>> width | code);
	}

	/** Number of an enumeration's constant; the other when it is null. */
	public static int ordinal(Enum<?> value, int none) {
		return value == null ? none : value.ordinal();
	}
}
