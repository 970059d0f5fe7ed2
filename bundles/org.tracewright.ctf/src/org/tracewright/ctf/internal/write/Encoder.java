// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.TextEncoding;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.ValueVisitor;

/**
 * Writes the values that it is shown by the layouts of scopes. Values come in the order in which they are recorded; lengths and selectors decide what may come
 * after them, as when they are read. The names and types that come with the values do not matter. Allocates nothing per value.
 */
final class Encoder implements ValueVisitor {

	private final BitBuffer out;
	private final long[] saves;
	private final TextEncoder texts = new TextEncoder();

	private Layout[] open = new Layout[16];
	private long[] next = new long[16];
	private long[] count = new long[16];
	private int depth;
	private Field current;
	private boolean ordered;
	private boolean big;
	private boolean markOrdered;
	private boolean markBig;

	Encoder(BitBuffer out, int saves) {
		this.out = out;
		this.saves = new long[saves];
	}

	/** Begins a packet. */
	void packet() {
		out.clear();
		ordered = false;
	}

	/** Notes a place between event records to come back to. */
	void mark() {
		out.mark();
		markOrdered = ordered;
		markBig = big;
	}

	/** Takes back everything since {@link #mark}. */
	void rewind() {
		out.rewind();
		ordered = markOrdered;
		big = markBig;
	}

	/** What is kept for lengths and selectors. */
	long[] saves() {
		return saves;
	}

	/** Begins a scope. */
	void begin(ScopeLayout scope) {
		depth = 0;
		current = null;
		out.align(scope.root().alignment());
		push(scope.root(), scope.root().members().length);
	}

	/** Ends it; all its members must have been shown. */
	void end() {
		complete();
		depth = 0;
	}

	private void push(Layout layout, long size) {
		if (depth == open.length) {
			open = Arrays.copyOf(open, depth * 2);
			next = Arrays.copyOf(next, depth * 2);
			count = Arrays.copyOf(count, depth * 2);
		}
		open[depth] = layout;
		next[depth] = 0;
		count[depth++] = size;
	}

	private void complete() {
		if (next[depth - 1] != count[depth - 1])
			throw fault((count[depth - 1] - next[depth - 1]) + " values are missing at the end of what holds it");
	}

	private IllegalArgumentException fault(String reason) {
		return new IllegalArgumentException((current == null ? "the scope" : current.toString()) + ": " + reason);
	}

	/** The layout of the next value. */
	private Layout take() {
		int top = depth - 1;
		if (next[top] == count[top])
			throw fault("a value too many behind it");
		int index = (int) next[top]++;
		return switch (open[top]) {
			case Layout.Struct struct -> {
				current = struct.fields()[index];
				yield struct.members()[index];
			}
			case Layout.Array array -> array.element();
			case Layout.Variant variant -> variant.options()[(int) count[top] - 1];
			default -> throw new IllegalStateException();
		};
	}

	/** The layout of the next value, which is there: through the optionals around it. */
	private Layout present() {
		Layout layout = take();
		while (layout instanceof Layout.Optional optional) {
			if (!isThere(optional))
				throw fault("there is a value, but the selector " + saves[optional.save()] + " says that there is none");
			layout = optional.value();
		}
		return layout;
	}

	private boolean isThere(Layout.Optional optional) {
		return optional.select().option(saves[optional.save()]) >= 0;
	}

	private <T extends Layout> T expect(Class<T> kind, String what) {
		Layout layout = present();
		if (!kind.isInstance(layout))
			throw fault(what + " does not fit " + layout.getClass().getSimpleName());
		return kind.cast(layout);
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		integer(value);
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		integer(value);
	}

	@Override
	public void bool(Field field, boolean value) {
		integer(value ? 1 : 0);
	}

	/** Writes an integer, a boolean or bits. */
	void integer(long value) {
		switch (present()) {
			case Layout.Int integer -> {
				if (!fits(integer, value))
					throw fault(text(value, integer.signed()) + " does not fit " + integer.bits() + " bits");
				raw(integer, value);
				keep(integer.save(), value);
			}
			case Layout.VarInt integer -> variable(integer, value, 1);
			case Layout other -> throw fault("an integer does not fit " + other.getClass().getSimpleName());
		}
	}

	/** Writes an integer of variable length in at least a number of bytes; gives its position. */
	long variable(long value, int atLeast) {
		return variable((Layout.VarInt) present(), value, atLeast);
	}

	private long variable(Layout.VarInt layout, long value, int atLeast) {
		out.align(Byte.SIZE);
		long at = out.position();
		out.putVariable(value, layout.signed(), atLeast);
		keep(layout.save(), value);
		return at;
	}

	/** Writes the low bits of an integer of fixed length, whatever its sign; gives its position. */
	long low(long value) {
		Layout.Int layout = (Layout.Int) present();
		out.align(layout.alignment());
		long at = out.position();
		raw(layout, value);
		keep(layout.save(), value);
		return at;
	}

	private void keep(int save, long value) {
		if (save >= 0)
			saves[save] = value;
	}

	static String text(long value, boolean signed) {
		return signed ? Long.toString(value) : Long.toUnsignedString(value);
	}

	static boolean fits(Layout.Int layout, long value) {
		int unused = Long.SIZE - layout.bits();
		return (layout.signed() ? value << unused >> unused : value << unused >>> unused) == value;
	}

	private void raw(Layout.Int layout, long value) {
		out.align(layout.alignment());
		order(layout.big(), layout.bits());
		out.put(reversed(layout, value), layout.bits(), layout.big());
	}

	static long reversed(Layout.Int layout, long value) {
		return layout.reversed() ? Long.reverse(value) >>> Long.SIZE - layout.bits() : value;
	}

	private void order(boolean isBig, long bits) {
		if (bits == 0)
			return;
		if (ordered && isBig != big && (out.position() & 7) != 0)
			throw fault("the byte order changes within a byte (bit " + out.position() + " of the packet)");
		ordered = true;
		big = isBig;
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		Layout.Real layout = expect(Layout.Real.class, "a real number");
		out.align(layout.alignment());
		order(layout.big(), layout.bits());
		switch (layout.bits()) {
			case 16 -> raw(layout, Float.floatToFloat16((float) value), 16);
			case 32 -> raw(layout, Float.floatToRawIntBits((float) value), 32);
			case 64 -> raw(layout, Double.doubleToRawLongBits(value), 64);
			default -> halves(layout, Quad.high(value), Quad.low(value));
		}
	}

	@Override
	public void quad(Field field, FieldType.RealType type, long high, long low, double nearest) {
		Layout.Real layout = expect(Layout.Real.class, "a real number");
		out.align(layout.alignment());
		order(layout.big(), layout.bits());
		halves(layout, high, low);
	}

	private void halves(Layout.Real layout, long high, long low) {
		boolean highFirst = layout.big() != layout.reversed();
		raw(layout, highFirst ? high : low, Long.SIZE);
		raw(layout, highFirst ? low : high, Long.SIZE);
	}

	private void raw(Layout.Real layout, long value, int bits) {
		out.put(layout.reversed() ? Long.reverse(value) >>> Long.SIZE - bits : value, bits, layout.big());
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		switch (present()) {
			case Layout.Terminated text -> terminated(text, utf8);
			case Layout.Sized text -> sized(text, utf8);
			case Layout other -> throw fault("a text does not fit " + other.getClass().getSimpleName());
		}
	}

	private void terminated(Layout.Terminated text, ByteBuffer utf8) {
		out.align(Byte.SIZE);
		for (int i = utf8.position(); i < utf8.limit(); i++)
			if (utf8.get(i) == 0)
				throw fault("a text with a null character cannot end with one");
		if (text.encoding() == TextEncoding.UTF_8) {
			out.put(utf8, utf8.remaining() + 1L);
		} else {
			int size = texts.encode(utf8, text.encoding());
			out.put(texts.bytes(), size, size + text.encoding().unit());
		}
	}

	private void sized(Layout.Sized text, ByteBuffer utf8) {
		out.align(text.alignment());
		long room = length(text.length(), text.save());
		boolean same = text.encoding() == TextEncoding.UTF_8;
		int size = same ? utf8.remaining() : texts.encode(utf8, text.encoding());
		if (size > room)
			throw fault("a text of " + size + " bytes does not fit " + room + " bytes");
		if (same)
			out.put(utf8, room);
		else
			out.put(texts.bytes(), size, room);
	}

	private long length(long length, int save) {
		long value = save < 0 ? length : saves[save];
		if (value < 0 || value > BitBuffer.MAX_BYTES)
			throw fault("a length of " + Long.toUnsignedString(value) + " is more than a packet can have");
		return value;
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		Layout.Blob layout = expect(Layout.Blob.class, "a BLOB");
		long room = length(layout.length(), layout.save());
		if (value.remaining() != room)
			throw fault("a BLOB of " + value.remaining() + " bytes where " + room + " are expected");
		out.align(Byte.SIZE);
		out.put(value, room);
	}

	@Override
	public void beginStructure(Field field) {
		Layout.Struct layout = expect(Layout.Struct.class, "a structure");
		out.align(layout.alignment());
		push(layout, layout.members().length);
	}

	@Override
	public void endStructure(Field field) {
		pop();
	}

	@Override
	public void beginArray(Field field, long length) {
		Layout.Array layout = expect(Layout.Array.class, "an array");
		long room = length(layout.length(), layout.save());
		if (length != room)
			throw fault("an array of " + length + " elements where " + room + " are expected");
		out.align(layout.alignment());
		push(layout, length);
	}

	@Override
	public void endArray(Field field) {
		pop();
	}

	@Override
	public void beginVariant(Field field, Field option) {
		Layout.Variant layout = expect(Layout.Variant.class, "a variant");
		int chosen = layout.select().option(saves[layout.save()]);
		if (chosen < 0)
			throw fault("no option has the selector value " + saves[layout.save()]);
		push(layout, chosen + 1L);
		// Its only value is that of the chosen option.
		next[depth - 1] = chosen;
	}

	@Override
	public void endVariant(Field field) {
		pop();
	}

	private void pop() {
		complete();
		depth--;
	}

	@Override
	public void absent(Field field) {
		Layout layout = take();
		while (layout instanceof Layout.Optional optional) {
			if (!isThere(optional))
				return;
			layout = optional.value();
		}
		throw fault("there is no value, but there has to be one");
	}
}
