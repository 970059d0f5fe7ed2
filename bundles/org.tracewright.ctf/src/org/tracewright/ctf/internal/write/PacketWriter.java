// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

import org.tracewright.ctf.internal.layout.EventLayout;
import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Layout.Role;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.ctf.write.Value;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Scope;

/**
 * Encodes one packet after the other into a buffer. What is known only at the end of a packet is set then: integers of variable length that say such things are
 * written in as many bytes as the largest value has.
 */
final class PacketWriter {

	private static final long MAGIC = 0xC1FC1FC1L;
	/** Bytes in LEB128 of any value below 2^63; Babeltrace 2.1 refuses more. */
	private static final int PADDED = 9;
	/** Bytes in LEB128 of the size of a packet. */
	private static final int PADDED_SIZE = 5;

	/**
	 * A field to set at the end of the packet.
	 *
	 * @param layout its layout
	 * @param roles  its roles
	 * @param at     its position
	 * @param bits   its size; of an integer of variable length, the bits of the value
	 * @param clock  clock value there
	 */
	private record Patch(Layout layout, int roles, long at, int bits, long clock) {
	}

	private final StreamLayout layout;
	private final UUID uuid;
	private final long streamId;
	private final HeaderPlan header;
	private final BitBuffer out = new BitBuffer();
	private final Encoder encoder;
	private final Resolver resolver;
	private final Feeder packetFeeder;
	private final Feeder eventFeeder;
	private final long[] packetSaves;
	private final PacketRoles limits;

	private Patch[] patches = new Patch[8];
	private int patchCount;
	private PacketState state;
	private long clock;
	private long events;

	PacketWriter(StreamLayout layout, UUID uuid, long streamId) {
		this.layout = layout;
		this.uuid = uuid;
		this.streamId = streamId;
		header = new HeaderPlan(layout.eventHeader(), layout.clock() != null);
		encoder = new Encoder(out, layout.saves());
		resolver = new Resolver(layout.saves());
		packetFeeder = new Feeder(encoder, resolver, this::role);
		eventFeeder = new Feeder(encoder, resolver, Feeder.Roles.NONE);
		packetSaves = new long[layout.saves()];
		limits = PacketRoles.of(layout);
	}

	/** What the packets of this stream say of themselves. */
	PacketRoles limits() {
		return limits;
	}

	/** Clock value of the last event, or of the begin of the packet. */
	long clock() {
		return clock;
	}

	/** Event records in the packet. */
	long events() {
		return events;
	}

	/** Bits so far. */
	long bits() {
		return out.position();
	}

	/** Begins a packet. */
	void begin(PacketState packet, Value headerValues, Value contextValues) {
		state = packet;
		patchCount = 0;
		events = 0;
		encoder.packet();
		if (limits.hasBegin() && layout.clock() != null)
			check(limits.beginBits(), clock, packet.begin(), "begin of the packet");
		Arrays.fill(encoder.saves(), 0);
		resolver.begin(encoder.saves());
		walk(layout.packetHeader(), headerValues);
		walk(layout.packetContext(), contextValues);
		packetFeeder.scope(layout.packetHeader(), headerValues);
		packetFeeder.scope(layout.packetContext(), contextValues);
		System.arraycopy(encoder.saves(), 0, packetSaves, 0, packetSaves.length);
		if (limits.hasBegin())
			clock = packet.begin();
	}

	private void walk(ScopeLayout scope, Value value) {
		if (scope != null)
			resolver.walk(scope.root(), value);
	}

	private static void check(int bits, long from, long to, String what) {
		if (!ClockBits.resolves(from, to, bits))
			throw new IllegalArgumentException("the " + what + " at clock value " + Long.toUnsignedString(to)
					+ " cannot be said in " + bits + " bits after " + Long.toUnsignedString(from));
	}

	/** Writes what the writer knows: the magic number, ids, times, sizes and counters. */
	private boolean role(Layout part) {
		switch (part) {
			case Layout.Int integer when integer.roles() != 0 -> {
				long at = encoder.low(early(integer.roles(), integer.bits()));
				later(part, integer.roles(), at, integer.bits());
			}
			case Layout.VarInt integer when integer.roles() != 0 -> {
				boolean size = Role.TOTAL_BITS.in(integer.roles()) || Role.CONTENT_BITS.in(integer.roles());
				int bytes = size ? PADDED_SIZE : state.begin() < 0 ? PADDED + 1 : PADDED;
				long at = encoder.variable(early(integer.roles(), Long.SIZE), bytes);
				later(part, integer.roles(), at, Math.min(Long.SIZE, bytes * 7));
			}
			case Layout.Array array when array.uuid() && array.save() < 0 && array.length() == 16 && uuid != null -> {
				encoder.beginArray(null, 16);
				for (int i = 0; i < 16; i++)
					encoder.integer(uuidByte(i) & 0xFF);
				encoder.endArray(null);
			}
			case Layout.Blob blob when blob.uuid() && uuid != null -> {
				byte[] bytes = new byte[16];
				for (int i = 0; i < 16; i++)
					bytes[i] = uuidByte(i);
				encoder.blob(null, blob.type(), ByteBuffer.wrap(bytes));
			}
			default -> {
				return false;
			}
		}
		return true;
	}

	private byte uuidByte(int index) {
		long half = index < 8 ? uuid.getMostSignificantBits() : uuid.getLeastSignificantBits();
		return (byte) (half >>> 56 - index % 8 * 8);
	}

	/** What is known at the begin of the packet; 0 for what is not. */
	private long early(int roles, int bits) {
		if (Role.MAGIC.in(roles))
			return MAGIC;
		if (Role.STREAM_CLASS_ID.in(roles))
			return fit("data stream class id", layout.id(), bits);
		if (Role.STREAM_ID.in(roles))
			return fit("data stream id", streamId, bits);
		if (Role.SEQUENCE.in(roles))
			return fit("packet sequence number", state.sequence(), bits);
		return Role.TIMESTAMP.in(roles) ? state.begin() : 0;
	}

	private static long fit(String what, long value, int bits) {
		if (bits < Long.SIZE && value >>> bits != 0)
			throw new IllegalArgumentException(
					"the " + what + ' ' + Long.toUnsignedString(value) + " does not fit " + bits + " bits");
		return value;
	}

	private void later(Layout part, int roles, long at, int bits) {
		int late = Role.TOTAL_BITS.mask() | Role.CONTENT_BITS.mask() | Role.END_TIMESTAMP.mask() | Role.DISCARDED.mask();
		if (Role.TIMESTAMP.in(roles))
			clock = state.begin();
		if ((roles & late) == 0)
			return;
		if (patchCount == patches.length)
			patches = Arrays.copyOf(patches, patchCount * 2);
		patches[patchCount++] = new Patch(part, roles, at, bits, clock);
	}

	/** Finds out how to say an id and a clock value in the header of the next event; -1 when that is not possible in this packet. */
	int way(long id, long cycles) {
		int way = header.choose(id, cycles, clock, packetSaves);
		return way >= 0 && layout.clock() != null && !endable(cycles) ? -1 : way;
	}

	/** Whether the packet can say that it ends at a clock value. */
	boolean endable(long cycles) {
		for (int i = 0; i < patchCount; i++) {
			Patch patch = patches[i];
			if (Role.END_TIMESTAMP.in(patch.roles()) && !ClockBits.resolves(patch.clock(), cycles, patch.bits()))
				return false;
		}
		return true;
	}

	/** Notes the end of the last event, to come back to with {@link #rewind}. */
	void mark() {
		encoder.mark();
	}

	/** Takes back the event that was written since {@link #mark}. */
	void rewind() {
		encoder.rewind();
	}

	/** Says that the event since {@link #mark} stays. */
	void accept(long cycles) {
		clock = cycles;
		events++;
	}

	/** Writes an event of a reader; only what its header has besides id and timestamp allocates. */
	void event(EventLayout event, int way, EventView view) {
		System.arraycopy(packetSaves, 0, encoder.saves(), 0, packetSaves.length);
		if (header.isPlain()) {
			header.write(way, encoder);
		} else {
			ValueCapture capture = new ValueCapture();
			view.visit(Scope.EVENT_HEADER, capture);
			header(way, capture.members());
		}
		visit(layout.commonContext(), Scope.COMMON_CONTEXT, view);
		visit(event.context(), Scope.SPECIFIC_CONTEXT, view);
		visit(event.payload(), Scope.PAYLOAD, view);
	}

	private void visit(ScopeLayout part, Scope scope, EventView view) {
		if (part == null)
			return;
		encoder.begin(part);
		view.visit(scope, encoder);
		encoder.end();
	}

	private void header(int way, Value given) {
		resolver.begin(packetSaves);
		Value value = header.value(way, given);
		walk(layout.eventHeader(), value);
		eventFeeder.scope(layout.eventHeader(), value);
	}

	/** Writes an event of given values. */
	void event(EventLayout event, int way, EventValues values) {
		System.arraycopy(packetSaves, 0, encoder.saves(), 0, packetSaves.length);
		resolver.begin(packetSaves);
		Value.Struct full = header.value(way, values.header());
		walk(layout.eventHeader(), full);
		walk(layout.commonContext(), values.common());
		walk(event.context(), values.specific());
		walk(event.payload(), values.payload());
		eventFeeder.scope(layout.eventHeader(), full);
		eventFeeder.scope(layout.commonContext(), values.common());
		eventFeeder.scope(event.context(), values.specific());
		eventFeeder.scope(event.payload(), values.payload());
	}

	/** Ends the packet and gives its bytes, valid until the next one begins. */
	ByteBuffer end(long cycles, long discarded) {
		long content = out.position();
		out.align(Byte.SIZE);
		if (layout.clock() != null && !endable(cycles))
			throw new IllegalArgumentException("the end of the packet at clock value " + Long.toUnsignedString(cycles)
					+ " cannot be said in the bits that its context has for it");
		long total = out.position();
		if (!limits.hasContent() && limits.hasTotal() && content != total
				&& (layout.eventHeader() == null || layout.eventHeader().root().alignment() < Byte.SIZE))
			throw new IllegalArgumentException("the packet ends within a byte, but has no field for the size of its content");
		for (int i = 0; i < patchCount; i++) {
			Patch patch = patches[i];
			int bits = patch.bits();
			long value = Role.TOTAL_BITS.in(patch.roles())
					? fit("packet size", total, bits)
					: Role.CONTENT_BITS.in(patch.roles())
							? fit("content size", content, bits)
							: Role.DISCARDED.in(patch.roles())
									? fit("number of discarded event records", discarded, bits)
									: cycles;
			if (patch.layout() instanceof Layout.Int integer)
				out.put(patch.at(), Encoder.reversed(integer, value), integer.bits(), integer.big());
			else
				out.setVariable(patch.at(), value, (bits + 6) / 7);
		}
		state = state.ended(total, limits.hasContent() ? content : total, cycles, discarded);
		return out.content();
	}

	/** The packet that was ended last. */
	PacketState state() {
		return state;
	}
}
