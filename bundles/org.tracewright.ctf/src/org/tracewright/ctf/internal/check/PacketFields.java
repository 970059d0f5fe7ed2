// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.check;

import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Scope;

/**
 * What the packet context of an event type tells of its packets, by the names of CTF 1.8 (LTTng's CTF 2 has the same).
 *
 * @param begin     begin of the packet in cycles, in full; null when there is none
 * @param end       its end; null when there is no begin
 * @param sequences whether packets have sequence numbers
 */
record PacketFields(Field begin, Field end, boolean sequences) {

	static PacketFields of(EventType type) {
		Field begin = full(type, "timestamp_begin");
		Field end = full(type, "timestamp_end");
		boolean both = begin != null && end != null;
		return new PacketFields(both ? begin : null, both ? end : null, find(type, "packet_seq_num") != null);
	}

	private static Field full(EventType type, String name) {
		Field field = find(type, name);
		return field != null && field.type() instanceof FieldType.IntegerType integer && integer.bits() == Long.SIZE
				? field
				: null;
	}

	private static Field find(EventType type, String name) {
		for (Field field : type.fields(Scope.PACKET_CONTEXT))
			if (field.technical() && field.name().equals(name))
				return field;
		return null;
	}
}
