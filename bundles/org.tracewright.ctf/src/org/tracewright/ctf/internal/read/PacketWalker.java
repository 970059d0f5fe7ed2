// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.IOException;

import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Layout.Role;
import org.tracewright.ctf.internal.layout.Place;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.Sizes;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.ctf.internal.tools.PacketSource;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Scope;
import org.tracewright.trace.ValueVisitor;

/** Walks the packets of a data stream for the tools. For use by one thread. */
final class PacketWalker implements PacketSource.Walker {
	private final StreamData data;
	private final StreamLayout layout;
	private final StreamReader reader;
	private final Decoder decoder;
	private final Values values;
	private int packet;
	private long headEnd;
	private Problem fault;

	PacketWalker(StreamData data) {
		this.data = data;
		layout = data.layout();
		reader = new StreamReader(data, EventPredicate.ALL);
		decoder = new Decoder(layout.anchors(), layout.saves());
		values = new Values(decoder);
	}

	@Override
	public void open(int number) throws IOException {
		packet = number;
		fault = null;
		PacketIndex index = data.index();
		long bytes = index.total(number) + 7 >>> 3;
		StreamFile file = data.files().get(index.file(number));
		StreamFile.Piece piece = file.map(index.offset(number), bytes);
		decoder.packet(piece.data(), piece.base(), index.content(number), index.clock(number));
		try {
			headEnd = decoder.run(layout.packetContext(), decoder.run(layout.packetHeader(), 0));
		} catch (DecodeFault e) {
			throw new IOException(e.getMessage(), e);
		}
		reader.packets(number, number);
	}

	@Override
	public boolean complete() {
		return !decoder.has(Role.TOTAL_BITS) || decoder.role(Role.TOTAL_BITS) == data.index().total(packet);
	}

	@Override
	public void visit(Scope scope, ValueVisitor visitor) {
		ScopeLayout found = scope == Scope.PACKET_HEADER ? layout.packetHeader() : layout.packetContext();
		if (found != null)
			values.members(found.root(), decoder.anchors[found.anchor()], visitor);
	}

	@Override
	public byte[] head() {
		byte[] head = new byte[(int) (headEnd + 7 >>> 3)];
		decoder.data.get(decoder.index(0), head);
		return head;
	}

	@Override
	public boolean set(byte[] head, Role role, long value) {
		for (Place place : layout.places()) {
			if (place == null || place.field().scope().ordinal() > Scope.PACKET_CONTEXT.ordinal()
					|| decoder.anchors[place.anchor()] < 0)
				continue;
			if (place.value() instanceof Layout.VarInt integer && role.in(integer.roles()))
				return false;
			if (place.value() instanceof Layout.Int integer && role.in(integer.roles()) && !set(head, place, integer, value))
				return false;
		}
		return true;
	}

	private boolean set(byte[] head, Place place, Layout.Int integer, long value) {
		if (integer.bits() < Long.SIZE && value >>> integer.bits() != 0)
			return false;
		long at = Sizes.align(decoder.anchors[place.anchor()] + place.offset(), integer.alignment());
		long bits = integer.reversed() ? Long.reverse(value) >>> Long.SIZE - integer.bits() : value;
		for (int i = 0; i < integer.bits(); i++) {
			long bit = bits >>> (integer.big() ? integer.bits() - 1 - i : i) & 1;
			int shift = (int) (integer.big() ? 7 - (at + i & 7) : at + i & 7);
			int index = (int) (at + i >>> 3);
			head[index] = (byte) (head[index] & ~(1 << shift) | (int) bit << shift);
		}
		return true;
	}

	@Override
	public boolean next() {
		while (fault == null && reader.next()) {
			if (!reader.isGap())
				return true;
			fault = reader.gap().problem();
		}
		return false;
	}

	@Override
	public EventView event() {
		return reader;
	}

	@Override
	public Problem fault() {
		return fault;
	}
}
