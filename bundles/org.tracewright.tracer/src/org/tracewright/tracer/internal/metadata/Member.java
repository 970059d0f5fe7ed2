// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.tracewright.tracer.EventField;
import org.tracewright.tracer.FieldType;
import org.tracewright.tracer.FieldType.BytesType;
import org.tracewright.tracer.FieldType.SequenceType;
import org.tracewright.tracer.FieldType.StructType;

/**
 * A member of a structure in metadata.
 *
 * @param name   name, in the spelling of the format
 * @param type   what it holds
 * @param length name of the unsigned integer of 32 bits before it that holds its length; null when it has no such length
 */
record Member(String name, FieldType type, String length) {

	/** The members for some fields; no two of all their names are equal. */
	static List<Member> of(List<EventField> fields, UnaryOperator<String> spelling) {
		Set<String> taken = new HashSet<>();
		List<String> names = new ArrayList<>();
		for (EventField field : fields)
			names.add(Names.free(spelling.apply(field.name()), taken));
		List<Member> members = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			FieldType type = fields.get(i).type();
			members.add(new Member(name, type, hasLength(type) ? Names.free(name + "_length", taken) : null));
		}
		return members;
	}

	/** The type of the elements of an array: what has a length before it is put into a structure, which has a place for it. */
	static FieldType element(FieldType type) {
		return hasLength(type) ? new StructType(List.of(new EventField("elements", type))) : type;
	}

	private static boolean hasLength(FieldType type) {
		return type instanceof SequenceType || type instanceof BytesType;
	}
}
