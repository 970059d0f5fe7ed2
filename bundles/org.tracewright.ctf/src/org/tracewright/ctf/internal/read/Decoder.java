// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Program;
import org.tracewright.ctf.internal.layout.Program.Choose;
import org.tracewright.ctf.internal.layout.Program.Elements;
import org.tracewright.ctf.internal.layout.Program.Keep;
import org.tracewright.ctf.internal.layout.Program.Repeat;
import org.tracewright.ctf.internal.layout.Program.Run;
import org.tracewright.ctf.internal.layout.Program.Step;
import org.tracewright.ctf.internal.layout.Program.Text;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.Sizes;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Utf8;
import org.tracewright.trace.ValueVisitor;

/**
 * Runs the programs of layouts over one packet at a time: finds where the fields are, keeps lengths, selectors and what has a role. Finding allocates nothing.
 * Positions are in bits from the start of the packet.
 */
final class Decoder {

	/** Elements of no size cost nothing in the file, but each is shown. */
	private static final long MAX_EMPTY = 65_536;

	private final long[] anchors;
	private final long[] saves;
	private ByteBuffer data;
	private int base;
	private long end;

	private long clock;
	private boolean timed;
	private long eventId;
	private boolean identified;
	private final long[] roles = new long[Layout.Role.values().length];
	private int seen;

	Decoder(int anchors, int saves) {
		this.anchors = new long[anchors];
		this.saves = new long[saves];
		Arrays.fill(this.anchors, -1);
	}

	/**
	 * Turns to a packet.
	 *
	 * @param packetData a buffer that holds it
	 * @param packetBase its first byte in the buffer
	 * @param content    bits that may be read
	 */
	void packet(ByteBuffer packetData, int packetBase, long content) {
		data = packetData;
		base = packetBase;
		end = content;
		clock = 0;
		seen = 0;
		eventId = 0;
		timed = false;
	}

	void limit(long content) {
		end = content;
	}

	long clock() {
		return clock;
	}

	void clock(long cycles) {
		clock = cycles;
	}

	/** Whether the last scopes run since {@link #packet} or {@link #beginEvent} had a timestamp. */
	boolean timed() {
		return timed;
	}

	long eventId() {
		return eventId;
	}

	boolean has(Layout.Role role) {
		return (seen & 1 << role.ordinal()) != 0;
	}

	long role(Layout.Role role) {
		return roles[role.ordinal()];
	}

	/** Whether the header of the event record has an id at all. */
	boolean identified() {
		return identified;
	}

	void beginEvent() {
		eventId = 0;
		identified = false;
		timed = false;
	}

	/** Finds the fields of a scope that starts at a position; gives the position of its end. */
	long run(ScopeLayout scope, long at) throws DecodeFault {
		return scope == null ? at : run(scope.program(), at);
	}

	private long run(Program program, long at) throws DecodeFault {
		long position = at;
		for (Step step : program.steps())
			position = switch (step) {
				case Run run -> run(run, position);
				case Keep keep -> {
					keep(keep.layout(), anchors[keep.anchor()] + keep.offset());
					yield position;
				}
				case Text text -> {
					anchors[text.anchor()] = Sizes.align(position, 8);
					yield terminated(anchors[text.anchor()]);
				}
				case Elements elements -> {
					long start = Sizes.align(position, elements.alignment());
					anchors[elements.anchor()] = start;
					long count = saves[elements.save()];
					if (elements.stride() == 0 && (count < 0 || count > MAX_EMPTY))
						throw noSize(start, count);
					yield within(start, Sizes.elements(count, elements.stride(), elements.bits()));
				}
				case Repeat repeat -> {
					long start = Sizes.align(position, repeat.array().alignment());
					anchors[repeat.anchor()] = start;
					yield repeat(repeat.array(), start);
				}
				case Choose choose -> choose(choose, position);
			};
		return position;
	}

	private long run(Run run, long position) throws DecodeFault {
		long start = Sizes.align(position, run.alignment());
		anchors[run.anchor()] = start;
		return within(start, run.bits());
	}

	private long within(long start, long bits) throws DecodeFault {
		long position = start + bits;
		if (position > end)
			throw new DecodeFault(start,
					"a field needs " + bits + " bits, the content of the packet ends after " + Math.max(0, end - start));
		return position;
	}

	private long terminated(long start) throws DecodeFault {
		int index = base + (int) (start >>> 3);
		int last = base + (int) (end >>> 3);
		while (index + 8 <= last) {
			long eight = data.getLong(index);
			long zeros = eight - 0x0101010101010101L & ~eight & 0x8080808080808080L;
			if (zeros != 0)
				return ((long) (index - base) << 3) + (Long.numberOfTrailingZeros(zeros) & ~7) + 8;
			index += 8;
		}
		while (index < last)
			if (data.get(index++) == 0)
				return (long) (index - base) << 3;
		throw new DecodeFault(start, "a text does not end before the content of the packet ends");
	}

	private long repeat(Layout.Array array, long start) throws DecodeFault {
		long count = length(array);
		long position = start;
		for (long i = 0; i != count; i++) {
			long next = run(array.program(), Sizes.align(position, array.element().alignment()));
			if (next == position && (count < 0 || count > MAX_EMPTY))
				throw noSize(start, count);
			position = next;
		}
		return position;
	}

	private static DecodeFault noSize(long start, long count) {
		return new DecodeFault(start, "an array has " + Long.toUnsignedString(count) + " elements of no size");
	}

	private long choose(Choose choose, long position) throws DecodeFault {
		Arrays.fill(anchors, choose.from(), choose.to(), -1);
		int option = choose.select().option(saves[choose.save()]);
		anchors[choose.anchor()] = -1;
		if (option < 0) {
			if (choose.need())
				throw new DecodeFault(position, "no option of a variant has the selector value " + saves[choose.save()]);
			return position;
		}
		anchors[choose.anchor()] = position;
		return run(choose.options()[option], position);
	}

	private void keep(Layout.Int layout, long at) {
		long value = Bits.read(data, base, at, layout.bits(), layout.big(), layout.signed());
		if (layout.save() >= 0)
			saves[layout.save()] = value;
		switch (layout.role()) {
			case NONE -> { // kept for a length or selector only
			}
			case TIMESTAMP -> {
				clock = updated(clock, value, layout.bits());
				timed = true;
				note(layout.role(), clock);
			}
			case END_TIMESTAMP -> note(layout.role(), updated(clock, value, layout.bits()));
			case EVENT_ID -> {
				eventId = value;
				identified = true;
			}
			default -> note(layout.role(), value);
		}
	}

	private void note(Layout.Role role, long value) {
		roles[role.ordinal()] = value;
		seen |= 1 << role.ordinal();
	}

	/** A clock value from its low bits: the first at or after the current one (CTF 1.8.3, section 8; CTF2-SPEC-2.0, clock value update). */
	private static long updated(long clock, long value, int bits) {
		if (bits == 64)
			return value;
		long mask = (1L << bits) - 1;
		long low = value & mask;
		long high = clock & ~mask;
		return low < (clock & mask) ? high + mask + 1 + low : high | low;
	}

	long anchor(int anchor) {
		return anchors[anchor];
	}

	/** An integer at a position. */
	long integer(Layout.Int layout, long at) {
		return Bits.read(data, base, at, layout.bits(), layout.big(), layout.signed());
	}

	/** A real number at a position; those of 128 bits lose precision. */
	double real(Layout.Real layout, long at) {
		return switch (layout.bits()) {
			case 16 -> Float.float16ToFloat((short) Bits.read(data, base, at, 16, layout.big(), true));
			case 32 -> Float.intBitsToFloat((int) Bits.read(data, base, at, 32, layout.big(), true));
			case 64 -> Double.longBitsToDouble(Bits.read(data, base, at, 64, layout.big(), true));
			default -> quad(Bits.read(data, base, layout.big() ? at : at + 64, 64, layout.big(), false),
					Bits.read(data, base, layout.big() ? at + 64 : at, 64, layout.big(), false));
		};
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

	/** The bytes of a text at a position up to its null byte; {@code limit} is its size in bytes when it has one, else -1. */
	private ByteBuffer bytes(long at, long limit) {
		int first = base + (int) (at >>> 3);
		int last = limit < 0 ? base + (int) (end >>> 3) : first + (int) limit;
		int index = first;
		while (index < last && data.get(index) != 0)
			index++;
		return data.slice(first, index - first);
	}

	String text(Layout layout, long at) {
		return Utf8.decode(bytes(at, layout instanceof Layout.Sized sized ? length(sized) : -1));
	}

	private long length(Layout.Sized text) {
		return text.save() < 0 ? text.length() : saves[text.save()];
	}

	private long length(Layout.Array array) {
		return array.save() < 0 ? array.length() : saves[array.save()];
	}

	/** Shows what is at a position; gives the position of its end. The fields have been found before, so that their sizes are known to be right. */
	long visit(Layout layout, Field field, long at, ValueVisitor visitor) {
		long start = Sizes.align(at, layout.alignment());
		switch (layout) {
			case Layout.Int integer -> {
				long value = integer(integer, start);
				if (integer.save() >= 0)
					saves[integer.save()] = value;
				if (integer.bool())
					visitor.bool(field, value != 0);
				else
					visitor.integer(field, (FieldType.IntegerType) integer.type(), value);
				return start + integer.bits();
			}
			case Layout.Real real -> {
				visitor.real(field, real.type(), real(real, start));
				return start + real.bits();
			}
			case Layout.Terminated terminated -> {
				visitor.text(field, bytes(start, -1));
				long index = start;
				while (data.get(base + (int) (index >>> 3)) != 0)
					index += 8;
				return index + 8;
			}
			case Layout.Sized sized -> {
				long length = length(sized);
				visitor.text(field, bytes(start, length));
				return start + length * 8;
			}
			case Layout.Array array -> {
				long count = length(array);
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
				int option = variant.select().option(saves[variant.save()]);
				visitor.beginVariant(field, variant.fields()[option]);
				long position = visit(variant.options()[option], variant.fields()[option], start, visitor);
				visitor.endVariant(field);
				return position;
			}
			case Layout.Optional optional -> {
				if (optional.select().option(saves[optional.save()]) < 0) {
					visitor.absent(field);
					return start;
				}
				return visit(optional.value(), field, start, visitor);
			}
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
