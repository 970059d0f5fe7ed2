// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Sizes;
import org.tracewright.ctf.internal.layout.TextEncoding;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Utf8;
import org.tracewright.trace.ValueVisitor;

/** Reads the values of a record whose positions a decoder has found. Only texts that are made for the caller allocate. */
final class Values {

	private final Decoder decoder;
	private ByteBuffer source;
	private ByteBuffer view;
	private final TextBytes texts = new TextBytes();

	Values(Decoder decoder) {
		this.decoder = decoder;
	}

	long integer(Layout.Int layout, long at) {
		return decoder.integer(layout, at);
	}

	/** An integer in LEB128 at a position where the decoder has read it before. */
	long variable(Layout.VarInt layout, long at) {
		try {
			return decoder.variable(layout, at);
		} catch (DecodeFault e) {
			throw new IllegalStateException(e);
		}
	}

	/** A real number at a position; those of 128 bits lose precision. */
	double real(Layout.Real layout, long at) {
		return switch (layout.bits()) {
			case 16 -> Float.float16ToFloat((short) raw(layout, at, 16));
			case 32 -> Float.intBitsToFloat((int) raw(layout, at, 32));
			case 64 -> Double.longBitsToDouble(raw(layout, at, 64));
			default -> quad(high(layout, at), low(layout, at));
		};
	}

	/** The upper half of a number of 128 bits. */
	private long high(Layout.Real layout, long at) {
		return raw(layout, layout.big() != layout.reversed() ? at : at + Long.SIZE, Long.SIZE);
	}

	/** The lower half of a number of 128 bits. */
	private long low(Layout.Real layout, long at) {
		return raw(layout, layout.big() != layout.reversed() ? at + Long.SIZE : at, Long.SIZE);
	}

	private long raw(Layout.Real layout, long at, int bits) {
		long value = Bits.read(decoder.data, decoder.base, at, bits, layout.big(), false);
		return layout.reversed() ? Bits.reverse(value, bits, false) : value;
	}

	private static double quad(long high, long low) {
		int exponent = (int) (high >>> 48 & 0x7FFF);
		double sign = high < 0 ? -1 : 1;
		long fraction = high << 16 >>> 16;
		if (exponent == 0x7FFF)
			return (fraction | low) == 0 ? sign * Double.POSITIVE_INFINITY : Double.NaN;
		if (exponent == 0)
			return sign * 0.0;
		double significand = 1 + fraction * 0x1p-48 + (low >>> 1) * 0x1p-111;
		int power = exponent - 16383;
		return power > 1023 ? sign * Double.POSITIVE_INFINITY : sign * Math.scalb(significand, power);
	}

	/** The bytes of a text in UTF-8, or of a blob. */
	ByteBuffer bytes(Layout layout, long at) {
		return switch (layout) {
			case Layout.Terminated text -> text(at, -1, text.encoding());
			case Layout.Sized text -> text(at, length(text.save(), text.length()), text.encoding());
			case Layout.Blob blob -> view(decoder.index(at), decoder.index(at) + (int) length(blob.save(), blob.length()));
			default -> throw new IllegalArgumentException("neither text nor blob");
		};
	}

	/** The bytes of a text at a position up to its end mark; {@code size} is its size in bytes when it has one, else -1. */
	private ByteBuffer text(long at, long size, TextEncoding encoding) {
		if ((at & 7) != 0)
			return texts.unaligned(decoder, at, (int) size);
		int first = decoder.index(at);
		int last = size < 0 ? decoder.index(decoder.end) : first + (int) size;
		int after = TextBytes.end(decoder.data, first, last, encoding.unit());
		int end = after < 0 ? last : after - encoding.unit();
		return encoding == TextEncoding.UTF_8 ? view(first, end) : texts.transcode(decoder.data, first, end, encoding);
	}

	/** Bytes of the packet's buffer, valid until the next call. */
	ByteBuffer view(int from, int to) {
		if (source != decoder.data) {
			source = decoder.data;
			view = source.duplicate().order(ByteOrder.LITTLE_ENDIAN);
		}
		view.limit(to);
		view.position(from);
		return view;
	}

	String text(Layout layout, long at) {
		return Utf8.decode(bytes(layout, at));
	}

	private long length(int save, long length) {
		return save < 0 ? length : decoder.saves[save];
	}

	/** Shows what is at a position; gives the position of its end. The fields have been found before, so that their sizes are known to be right. */
	long visit(Layout layout, Field field, long at, ValueVisitor visitor) {
		long start = Sizes.align(at, layout.alignment());
		switch (layout) {
			case Layout.Int integer -> {
				long value = integer(integer, start);
				if (integer.save() >= 0)
					decoder.saves[integer.save()] = value;
				show(field, integer.type(), value, visitor);
				return start + integer.bits();
			}
			case Layout.Real real -> {
				if (real.bits() == 2 * Long.SIZE)
					visitor.quad(field, real.type(), high(real, start), low(real, start), real(real, start));
				else
					visitor.real(field, real.type(), real(real, start));
				return start + real.bits();
			}
			case Layout.VarInt integer -> {
				long value = variable(integer, start);
				long end = decoder.variableEnd();
				if (integer.save() >= 0)
					decoder.saves[integer.save()] = value;
				visitor.integer(field, integer.type(), value);
				return end;
			}
			case Layout.Terminated text -> {
				visitor.text(field, bytes(text, start));
				int first = decoder.index(start);
				int after = TextBytes.end(decoder.data, first, decoder.index(decoder.end), text.encoding().unit());
				return start + ((long) (after - first) << 3);
			}
			case Layout.Sized text -> {
				visitor.text(field, bytes(text, start));
				return start + length(text.save(), text.length()) * 8;
			}
			case Layout.Blob blob -> {
				visitor.blob(field, blob.type(), bytes(blob, start));
				return start + length(blob.save(), blob.length()) * 8;
			}
			case Layout.Array array -> {
				long count = length(array.save(), array.length());
				visitor.beginArray(field, count);
				long position = start;
				for (long i = 0; i < count; i++)
					position = visit(array.element(), null, position, visitor);
				visitor.endArray(field);
				return position;
			}
			case Layout.Struct struct -> {
				visitor.beginStructure(field);
				long position = members(struct, start, visitor);
				visitor.endStructure(field);
				return position;
			}
			case Layout.Variant variant -> {
				int option = variant.select().option(decoder.saves[variant.save()]);
				visitor.beginVariant(field, variant.fields()[option]);
				long position = visit(variant.options()[option], variant.fields()[option], start, visitor);
				visitor.endVariant(field);
				return position;
			}
			case Layout.Optional optional -> {
				if (optional.select().option(decoder.saves[optional.save()]) < 0) {
					visitor.absent(field);
					return start;
				}
				return visit(optional.value(), field, start, visitor);
			}
		}
	}

	static void show(Field field, FieldType type, long value, ValueVisitor visitor) {
		switch (type) {
			case FieldType.IntegerType integer -> visitor.integer(field, integer, value);
			case FieldType.BitsType bits -> visitor.bits(field, bits, value);
			default -> visitor.bool(field, value != 0);
		}
	}

	/** Shows the members of a structure at a position, without the structure itself. */
	long members(Layout.Struct struct, long at, ValueVisitor visitor) {
		long position = at;
		for (int i = 0; i < struct.members().length; i++)
			position = visit(struct.members()[i], struct.fields()[i], position, visitor);
		return position;
	}
}
