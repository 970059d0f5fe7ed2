// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.tracer.EventField;
import org.tracewright.tracer.FieldType;
import org.tracewright.tracer.FieldType.ArrayType;
import org.tracewright.tracer.FieldType.BoolType;
import org.tracewright.tracer.FieldType.BytesType;
import org.tracewright.tracer.FieldType.RealType;
import org.tracewright.tracer.FieldType.SequenceType;
import org.tracewright.tracer.FieldType.StructType;

/** What a reader should make of the values that a {@link PacketWriter} wrote. */
final class ExpectedValues {

	private ExpectedValues() {
	}

	/** What should be read: values that were written, with the lengths that are recorded before them. */
	static List<Object> of(List<EventField> fields, List<?> values) {
		List<Object> all = new ArrayList<>();
		for (int i = 0; i < fields.size(); i++)
			add(all, fields.get(i).type(), values.get(i));
		return all;
	}

	private static void add(List<Object> all, FieldType type, Object value) {
		switch (type) {
			case SequenceType sequence -> {
				all.add((long) ((List<?>) value).size());
				all.add(elements(sequence.element(), (List<?>) value));
			}
			case ArrayType array -> all.add(elements(array.element(), (List<?>) value));
			case BytesType bytes -> {
				all.add((long) ((byte[]) value).length);
				List<Object> each = new ArrayList<>();
				for (byte b : (byte[]) value)
					each.add((long) Byte.toUnsignedInt(b));
				all.add(each);
			}
			case StructType struct -> all.add(of(struct.fields(), (List<?>) value));
			case BoolType bool -> all.add((Boolean) value ? 1L : 0L);
			case RealType real when real.bits() == 32 -> all.add((double) ((Double) value).floatValue());
			default -> all.add(value);
		}
	}

	private static List<Object> elements(FieldType type, List<?> values) {
		List<Object> all = new ArrayList<>();
		for (Object value : values)
			switch (type) {
				case SequenceType sequence -> all.add(single(type, value));
				case BytesType bytes -> all.add(single(type, value));
				default -> add(all, type, value);
			}
		return all;
	}

	/** An element that has a length is in a structure with it. */
	private static List<Object> single(FieldType type, Object value) {
		List<Object> structure = new ArrayList<>();
		add(structure, type, value);
		return structure;
	}
}
