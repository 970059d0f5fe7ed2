// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Layout.Role;
import org.tracewright.ctf.internal.layout.Program;
import org.tracewright.ctf.internal.layout.Program.Choose;
import org.tracewright.ctf.internal.layout.Program.Elements;
import org.tracewright.ctf.internal.layout.Program.Keep;
import org.tracewright.ctf.internal.layout.Program.Order;
import org.tracewright.ctf.internal.layout.Program.Repeat;
import org.tracewright.ctf.internal.layout.Program.Run;
import org.tracewright.ctf.internal.layout.Program.Step;
import org.tracewright.ctf.internal.layout.Program.Text;
import org.tracewright.ctf.internal.layout.Program.Variable;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.Sizes;

/**
 * Runs the programs of layouts over one packet at a time: finds where the fields are, keeps lengths, selectors and what has a role. Finding allocates nothing.
 * Positions are in bits from the start of the packet.
 */
final class Decoder {

	/** Elements of no size cost nothing in the file, but each is shown. */
	private static final long MAX_EMPTY = 65_536;

	final long[] anchors;
	final long[] saves;
	ByteBuffer data;
	int base;
	/** Bits that hold data. */
	long end;
	/** No event record begins here or later; at most {@link #end}. */
	long stop;
	long clock;
	/**
	 * Which event record class the last record was of, by its index, -1 for none. A number: storing a reference for each event would cost more than decoding it.
	 */
	int eventIndex = -1;
	/** Where generated code has seen the clock go back, -1 for nowhere, and from and to which value. */
	long backwardsAt = -1;
	long backwardsFrom;
	long backwardsTo;
	/** The last clock value for which generated code drains records, unsigned. */
	long limit = -1;
	/** Whether it has ended at a record that is later, and that record's clock value. */
	boolean later;
	long laterClock;
	private long eventId;
	private boolean identified;
	private final long[] roles = new long[Role.values().length];
	private int seen;
	private Order order = Order.NONE;
	private long variableEnd;

	Decoder(int anchors, int saves) {
		this.anchors = new long[anchors];
		this.saves = new long[saves];
		Arrays.fill(this.anchors, -1);
	}

	/**
	 * Turns to a packet.
	 *
	 * @param packetData  a buffer that holds it
	 * @param packetBase  its first byte in the buffer
	 * @param content     bits that may be read
	 * @param clockBefore clock value of its data stream before it
	 */
	void packet(ByteBuffer packetData, int packetBase, long content, long clockBefore) {
		data = packetData;
		base = packetBase;
		end = content;
		stop = content;
		clock = clockBefore;
		seen = 0;
		eventId = 0;
		order = Order.NONE;
	}

	/** Byte of the buffer where a position is. */
	int index(long at) {
		return base + (int) (at >>> 3);
	}

	long eventId() {
		return eventId;
	}

	boolean has(Role role) {
		return role.in(seen);
	}

	long role(Role role) {
		return roles[role.ordinal()];
	}

	/** Whether the header of the event record has an id at all. */
	boolean identified() {
		return identified;
	}

	/** For generated code: notes when the clock goes back. */
	void checkClock(long at, long before, long now) {
		if (Long.compareUnsigned(now, before) < 0 && backwardsAt < 0) {
			backwardsAt = at;
			backwardsFrom = before;
			backwardsTo = now;
		}
	}

	/** Forgets the byte order of the last bits: generated code, which is for records of one byte order only, has read on without it. */
	void forgetOrder() {
		order = Order.NONE;
	}

	void beginEvent() {
		eventId = 0;
		identified = false;
	}

	/** Finds the fields of a scope that starts at a position; gives the position of its end. */
	long run(ScopeLayout scope, long at) throws DecodeFault {
		return scope == null ? at : run(scope.program(), at);
	}

	private long run(Program program, long at) throws DecodeFault {
		long position = at;
		for (Step step : program.steps())
			position = step(step, position);
		return position;
	}

	private long step(Step step, long position) throws DecodeFault {
		return switch (step) {
			case Run run -> run(run, position);
			case Keep keep -> {
				keep(keep.layout(), anchors[keep.anchor()] + keep.offset());
				yield position;
			}
			case Text text -> {
				long start = Sizes.align(position, 8);
				anchors[text.anchor()] = start;
				yield anchors[text.anchor() + 1] = terminated(start, text.unit());
			}
			case Variable variable -> {
				anchors[variable.anchor()] = Sizes.align(position, 8);
				yield keep(variable.layout(), anchors[variable.anchor()]);
			}
			case Elements elements -> {
				long start = Sizes.align(position, elements.alignment());
				anchors[elements.anchor()] = start;
				order(start, elements.enter(), elements.leave());
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
	}

	/** For generated code: the same, but -1 when that fails. */
	long tryStep(Step step, long position) {
		try {
			return step(step, position);
		} catch (DecodeFault e) {
			return -1;
		}
	}

	private long run(Run run, long position) throws DecodeFault {
		long start = Sizes.align(position, run.alignment());
		anchors[run.anchor()] = start;
		order(start, run.enter(), run.leave());
		// What has no size needs no room behind the padding before it.
		return run.bits() == 0 ? start : within(start, run.bits());
	}

	private void order(long start, Order enter, Order leave) throws DecodeFault {
		if ((start & 7) != 0 && enter != Order.NONE && order != Order.NONE && enter != order)
			throw new DecodeFault(start, "the byte order changes within a byte");
		if (leave != Order.NONE)
			order = leave;
	}

	private long within(long start, long bits) throws DecodeFault {
		long position = start + bits;
		if (position > end)
			throw DecodeFault.cut(start,
					"a field needs " + bits + " bits, the content of the packet ends after " + Math.max(0, end - start));
		return position;
	}

	long terminated(long start, int unit) throws DecodeFault {
		int first = index(start);
		int after = TextBytes.end(data, first, base + (int) (end >>> 3), unit);
		if (after < 0)
			throw DecodeFault.cut(start, "a text does not end before the content of the packet ends");
		return start + ((long) (after - first) << 3);
	}

	/** Reads an integer in LEB128; where it ends is {@link #variableEnd}. */
	long variable(Layout.VarInt layout, long start) throws DecodeFault {
		long value = 0;
		long at = start;
		for (int shift = 0;; shift += 7) {
			if (at + 8 > end)
				throw DecodeFault.cut(start, "an integer of variable length does not end before the content of the packet ends");
			byte next = data.get(index(at));
			at += 8;
			long bits = next & 0x7F;
			if (shift > 63 || shift == 63 && !fits(bits, layout.signed()))
				throw new DecodeFault(start, "an integer of variable length needs more than 64 bits");
			value |= bits << shift;
			if (next >= 0) {
				variableEnd = at;
				return layout.signed() && shift < 63 && (next & 0x40) != 0 ? value | -1L << shift + 7 : value;
			}
		}
	}

	/** Whether the tenth group of seven bits leaves a value within 64 bits. */
	private static boolean fits(long bits, boolean signed) {
		return signed ? bits == 0 || bits == 0x7F : bits <= 1;
	}

	/** Where the last integer of {@link #variable} ends. */
	long variableEnd() {
		return variableEnd;
	}

	private long repeat(Layout.Array array, long start) throws DecodeFault {
		long count = array.save() < 0 ? array.length() : saves[array.save()];
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
		long value = integer(layout, at);
		if (layout.save() >= 0)
			saves[layout.save()] = value;
		if (layout.roles() != 0)
			note(layout.roles(), value, layout.bits());
	}

	private long keep(Layout.VarInt layout, long start) throws DecodeFault {
		long value = variable(layout, start);
		if (layout.save() >= 0)
			saves[layout.save()] = value;
		if (layout.roles() != 0)
			note(layout.roles(), value, (int) (variableEnd - start) / 8 * 7);
		return variableEnd;
	}

	/** Does what the roles of an integer demand: {@code bits} of it were recorded. */
	private void note(int set, long value, int bits) {
		if (Role.TIMESTAMP.in(set)) {
			clock = updated(clock, value, bits);
		}
		if (Role.EVENT_ID.in(set)) {
			eventId = value;
			identified = true;
		}
		seen |= set;
		for (int rest = set; rest != 0; rest &= rest - 1) {
			int role = Integer.numberOfTrailingZeros(rest);
			roles[role] = role == Role.TIMESTAMP.ordinal()
					? clock
					: role == Role.END_TIMESTAMP.ordinal() ? updated(clock, value, bits) : value;
		}
	}

	/** A clock value from its low bits: the first at or after the current one (CTF 1.8.3, section 8; CTF2-SPEC-2.0, clock value update). */
	static long updated(long clock, long value, int bits) {
		if (bits >= 64)
			return value;
		long mask = (1L << bits) - 1;
		long low = value & mask;
		long high = clock & ~mask;
		return low < (clock & mask) ? high + mask + 1 + low : high | low;
	}

	/** An integer at a position. */
	long integer(Layout.Int layout, long at) {
		if (!layout.reversed())
			return Bits.read(data, base, at, layout.bits(), layout.big(), layout.signed());
		long value = Bits.read(data, base, at, layout.bits(), layout.big(), false);
		return Bits.reverse(value, layout.bits(), layout.signed());
	}
}
