// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.tracewright.tracer.EventField;
import org.tracewright.tracer.FieldType;
import org.tracewright.tracer.FieldType.ArrayType;
import org.tracewright.tracer.FieldType.BoolType;
import org.tracewright.tracer.FieldType.BytesType;
import org.tracewright.tracer.FieldType.EnumType;
import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.FieldType.RealType;
import org.tracewright.tracer.FieldType.SequenceType;
import org.tracewright.tracer.FieldType.StructType;
import org.tracewright.tracer.FieldType.TextType;
import org.tracewright.tracer.runtime.PacketHeader;

/**
 * Writes one packet of a channel, value by value. Values are: {@code Long} for integers and enumerations, {@code Double},
 * {@code Boolean}, {@code String}, {@code byte[]}, and a {@code List} for sequences, arrays and structures.
 */
final class PacketWriter {

	private final ByteArrayOutputStream events = new ByteArrayOutputStream();
	private final TraceDescription trace;
	private final ChannelDescription channel;
	private final long begin;
	private long last;

	/** A packet whose first instant is a clock value. */
	PacketWriter(TraceDescription trace, ChannelDescription channel, long begin) {
		this.trace = trace;
		this.channel = channel;
		this.begin = begin;
		last = begin;
	}

	/** An event with the shortest header that can say its id and time. */
	PacketWriter event(int id, long time, List<?> contexts, List<EventField> fields, List<?> values) {
		int idBits = channel.compact() ? 5 : 16;
		int timeBits = channel.compact() ? 27 : 32;
		int extended = (1 << idBits) - 1;
		if (id < extended && time - last >>> timeBits == 0) {
			integer(id | time << idBits, idBits + timeBits);
		} else {
			integer(extended, channel.compact() ? 8 : 16);
			integer(id, 32);
			integer(time, 64);
		}
		structure(channel.contexts(), contexts);
		structure(fields, values);
		last = time;
		return this;
	}

	/** The packet, with some bytes behind its content that mean nothing. */
	byte[] bytes() {
		int content = PacketHeader.SIZE + events.size();
		ByteBuffer packet = ByteBuffer.allocate(content + 5).order(ByteOrder.BIG_ENDIAN);
		packet.putLong(PacketHeader.UUID_AT, trace.uuid().getMostSignificantBits());
		packet.putLong(PacketHeader.UUID_AT + 8, trace.uuid().getLeastSignificantBits());
		packet.order(ByteOrder.LITTLE_ENDIAN).putInt(0, PacketHeader.MAGIC);
		packet.putInt(PacketHeader.STREAM_CLASS, channel.id());
		packet.putLong(PacketHeader.STREAM, 40 + channel.id());
		packet.putLong(PacketHeader.BEGIN, begin).putLong(PacketHeader.END, last);
		packet.putLong(PacketHeader.CONTENT, content * 8L).putLong(PacketHeader.TOTAL, packet.capacity() * 8L);
		packet.putLong(PacketHeader.SEQUENCE, 1).putLong(PacketHeader.DISCARDED, 0).putLong(PacketHeader.THREAD, 77);
		packet.put(PacketHeader.SIZE, events.toByteArray());
		return packet.array();
	}

	private void structure(List<EventField> fields, List<?> values) {
		for (int i = 0; i < fields.size(); i++)
			value(fields.get(i).type(), values.get(i));
	}

	private void value(FieldType type, Object value) {
		switch (type) {
			case IntType integer -> integer((Long) value, integer.bits());
			case RealType real when real.bits() == 32 -> integer(Float.floatToRawIntBits(((Double) value).floatValue()), 32);
			case RealType real -> integer(Double.doubleToRawLongBits((Double) value), 64);
			case BoolType bool -> integer((Boolean) value ? 1 : 0, 8);
			case TextType text -> {
				events.writeBytes(((String) value).getBytes(StandardCharsets.UTF_8));
				integer(0, 8);
			}
			case EnumType labelled -> integer((Long) value, labelled.bits());
			case SequenceType sequence -> {
				integer(((List<?>) value).size(), 32);
				((List<?>) value).forEach(element -> value(sequence.element(), element));
			}
			case ArrayType array -> ((List<?>) value).forEach(element -> value(array.element(), element));
			case BytesType bytes -> {
				integer(((byte[]) value).length, 32);
				events.writeBytes((byte[]) value);
			}
			case StructType struct -> structure(struct.fields(), (List<?>) value);
		}
	}

	private void integer(long value, int bits) {
		for (int shift = 0; shift < bits; shift += 8)
			events.write((int) (value >>> shift));
	}
}
