// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Map;

import org.tracewright.ctf.internal.layout.EventLayout;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.ctf.write.TraceWriteException;
import org.tracewright.ctf.write.Value;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Scope;

/** Writes the packets of a data stream, and begins a new one when an event does not fit. For use by one thread. */
public final class PacketSink {

	private final PacketWriter packet;
	private final StreamLayout layout;
	private final StreamFileWriter file;
	private final long limit;

	private Value header;
	private Value context;
	private boolean open;
	private boolean ended;
	private long begin;
	private long sequence;
	private long discarded;
	private long packets;
	private long events;

	PacketSink(PacketWriter packet, StreamLayout layout, StreamFileWriter file, int packetBytes) {
		this.packet = packet;
		this.layout = layout;
		this.file = file;
		limit = Math.min(packetBytes * 8L, packet.limits().maxBits());
	}

	/** Values of packet headers and contexts that the writer does not know, from the next packet on. */
	public void packetValues(Map<Scope, Value.Struct> values) {
		header = values.get(Scope.PACKET_HEADER);
		context = values.get(Scope.PACKET_CONTEXT);
	}

	/** How many event records were discarded since the stream began. */
	public void discarded(long count) {
		discarded = count;
	}

	/** Number of the next packet. */
	public void sequence(long number) {
		sequence = number;
	}

	/** Number of the next packet. */
	public long sequence() {
		return sequence;
	}

	/** Packets that were ended. */
	public long packets() {
		return packets;
	}

	/** Event records in them and in the open one. */
	public long events() {
		return events;
	}

	/** Whether a packet is open. */
	public boolean isOpen() {
		return open;
	}

	/** Begins a packet at a clock value. */
	public void begin(long cycles) throws TraceWriteException {
		if (ended)
			throw new IllegalStateException("the data stream was ended");
		if (open)
			throw new IllegalStateException("a packet is open");
		if (packets > 0 && !packet.limits().hasTotal())
			throw new TraceWriteException(file.file(), "its packets cannot say their size, so it can have only one packet");
		begin = cycles;
		packet.begin(PacketState.begun(cycles, sequence), header, context);
		open = true;
	}

	/** Ends the packet at a clock value. */
	public void end(long cycles) throws TraceWriteException {
		if (!open)
			throw new IllegalStateException("no packet is open");
		ByteBuffer bytes = packet.end(cycles, discarded);
		long at = file.bytes();
		file.write(bytes);
		file.packet(at, packet.state());
		open = false;
		sequence++;
		packets++;
	}

	/** Ends the packet at its last event. */
	public void end() throws TraceWriteException {
		end(packet.events() == 0 ? begin : packet.clock());
	}

	/** Adds a packet as it is in another file. */
	public void copy(FileChannel from, long at, long size, PacketState state) throws TraceWriteException {
		long start = file.bytes();
		file.copy(from, at, size);
		copied(start, state);
	}

	/** Adds a packet of which the first bytes are given and the others are in another file. */
	public void copy(ByteBuffer head, FileChannel from, long at, long size, PacketState state) throws TraceWriteException {
		long start = file.bytes();
		file.write(head);
		file.copy(from, at, size);
		copied(start, state);
	}

	private void copied(long start, PacketState state) throws TraceWriteException {
		if (open)
			throw new IllegalStateException("a packet is open");
		file.packet(start, state);
		sequence = state.sequence() + 1;
		packets++;
	}

	/** Adds an event of a reader. */
	public void event(EventView view) throws TraceWriteException {
		write(view.type().id(), view.cycles(), view, null);
	}

	/** Adds an event of given values. */
	public void event(long id, long cycles, Map<Scope, Value.Struct> values) throws TraceWriteException {
		write(id, cycles, null, new EventValues(values.get(Scope.EVENT_HEADER), values.get(Scope.COMMON_CONTEXT),
				values.get(Scope.SPECIFIC_CONTEXT), values.get(Scope.PAYLOAD)));
	}

	private void write(long id, long cycles, EventView view, EventValues values) throws TraceWriteException {
		EventLayout event = layout.event(id);
		if (event == null)
			throw new IllegalArgumentException("the metadata has no event " + Long.toUnsignedString(id) + " in stream "
					+ Long.toUnsignedString(layout.id()));
		if (!open)
			begin(cycles);
		int way = packet.way(id, cycles);
		if (way < 0) {
			next(cycles);
			way = way(id, cycles);
		}
		if (put(event, way, view, values) && packet.events() > 0 && canSwitch()) {
			packet.rewind();
			next(cycles);
			way = way(id, cycles);
			put(event, way, view, values);
		}
		if (packet.bits() > packet.limits().maxBits()) {
			packet.rewind();
			throw new TraceWriteException(file.file(),
					"an event record does not fit a packet of at most " + packet.limits().maxBits() / 8
							+ " bytes, which is what the packets can say; make the fields for their sizes larger");
		}
		packet.accept(cycles);
		events++;
	}

	/** Writes an event; says whether the packet is too large with it. */
	private boolean put(EventLayout event, int way, EventView view, EventValues values) {
		packet.mark();
		try {
			if (view == null)
				packet.event(event, way, values);
			else
				packet.event(event, way, view);
		} catch (RuntimeException e) {
			packet.rewind();
			throw e;
		}
		return packet.bits() > limit;
	}

	private boolean canSwitch() {
		return packet.limits().hasTotal();
	}

	private void next(long cycles) throws TraceWriteException {
		if (!canSwitch())
			return;
		if (packet.events() == 0 && begin == cycles)
			return;
		end();
		begin(cycles);
	}

	private int way(long id, long cycles) throws TraceWriteException {
		int way = packet.way(id, cycles);
		if (way < 0)
			throw new TraceWriteException(file.file(),
					"the header of event record " + Long.toUnsignedString(id) + " cannot say the id and the clock value "
							+ Long.toUnsignedString(cycles) + " after " + Long.toUnsignedString(packet.clock())
							+ "; make the field for the timestamp larger, or give packets a timestamp of their begin");
		return way;
	}

	/** Ends the data stream. */
	public void finish() throws TraceWriteException {
		if (ended)
			return;
		if (open)
			end();
		ended = true;
		file.finish();
	}

	/** Ends the data stream without care for what was written. */
	public void abort() {
		if (!ended)
			file.abort();
		ended = true;
	}
}
