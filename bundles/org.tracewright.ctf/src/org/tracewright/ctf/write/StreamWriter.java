// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.write;

import java.util.Map;

import org.tracewright.ctf.internal.write.PacketSink;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Scope;

/**
 * Writes a data stream. A packet is begun by {@link #beginPacket}, or by the first event; it ends by {@link #endPacket}, when it has reached its size, or when
 * the time of the next event cannot be said in it. Magic number, UUID, ids, times, sizes, counters and the id and timestamp of each event record are filled
 * in. For use by one thread; several streams of a trace may be written at once.
 *
 * <p>
 * Values that do not fit their fields or each other throw an {@link IllegalArgumentException} that names the field; the event is left out then.
 */
public final class StreamWriter {

	private final PacketSink sink;

	/** Made by {@link TraceWriter#stream}. */
	public StreamWriter(PacketSink sink) {
		this.sink = sink;
	}

	/**
	 * Says what the packet headers and packet contexts hold from the next packet on, besides what is filled in.
	 *
	 * @param values values of {@link Scope#PACKET_HEADER} and {@link Scope#PACKET_CONTEXT}; missing ones are defaults
	 */
	public void packetValues(Map<Scope, Value.Struct> values) {
		sink.packetValues(values);
	}

	/** Says how many event records were discarded since the stream began; the packet says so at its end. */
	public void discarded(long count) {
		sink.discarded(count);
	}

	/** Says the number of the next packet; without this, packets count from 0. A jump says that packets are lost. */
	public void sequence(long number) {
		sink.sequence(number);
	}

	/**
	 * Begins a packet.
	 *
	 * @param cycles first instant that it covers
	 * @throws TraceWriteException when packets cannot say their size and there is one already
	 */
	public void beginPacket(long cycles) throws TraceWriteException {
		sink.begin(cycles);
	}

	/**
	 * Ends the packet.
	 *
	 * @param cycles last instant that it covers
	 * @throws TraceWriteException when it cannot be written
	 */
	public void endPacket(long cycles) throws TraceWriteException {
		sink.end(cycles);
	}

	/**
	 * Adds an event record with nothing but a payload.
	 *
	 * @param type    its class
	 * @param cycles  clock value
	 * @param payload values of the payload; null for defaults
	 * @throws TraceWriteException when it cannot be written, or its clock value cannot be said
	 */
	public void event(EventRecordClass type, long cycles, Value.Struct payload) throws TraceWriteException {
		sink.event(type.getId(), cycles, payload == null ? Map.of() : Map.of(Scope.PAYLOAD, payload));
	}

	/**
	 * Adds an event record.
	 *
	 * @param type   its class
	 * @param cycles clock value
	 * @param values values of its scopes; missing ones are defaults
	 * @throws TraceWriteException when it cannot be written, or its clock value cannot be said
	 */
	public void event(EventRecordClass type, long cycles, Map<Scope, Value.Struct> values) throws TraceWriteException {
		sink.event(type.getId(), cycles, values);
	}

	/**
	 * Adds the event on which a reader stands, with all its values; its type must have the same id and fields in this trace. Allocates nothing, unless event
	 * record headers have more than ids and timestamps.
	 *
	 * @throws TraceWriteException when it cannot be written, or its clock value cannot be said
	 */
	public void event(EventView event) throws TraceWriteException {
		sink.event(event);
	}

	/** Event records so far. */
	public long events() {
		return sink.events();
	}

	/** Packets that were ended so far. */
	public long packets() {
		return sink.packets();
	}
}
