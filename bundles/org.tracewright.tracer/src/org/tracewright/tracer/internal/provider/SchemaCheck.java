// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tracewright.tracer.EventField;
import org.tracewright.tracer.EventSchema;
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

/** Refuses schemas that cannot be recorded. */
public final class SchemaCheck {

	/** In which bases integers are shown. */
	static final Set<Integer> BASES = Set.of(2, 8, 10, 16);

	private static final Set<Integer> WHOLE_BITS = Set.of(8, 16, 32, 64);
	private static final Set<Integer> REAL_BITS = Set.of(32, 64);
	private static final Set<Integer> ENUM_BITS = Set.of(8, 16);

	private SchemaCheck() {
	}

	/**
	 * Checks names and numbers.
	 *
	 * @throws IllegalArgumentException names event, field and what is wrong
	 */
	public static void check(EventSchema schema) {
		Names.checked(schema.provider(), "The provider of event '" + schema.name() + "'");
		Names.checked(schema.name(), "An event of provider '" + schema.provider() + "'");
		if (schema.level() == null)
			throw new IllegalArgumentException("Event '" + schema.title() + "' has no level: choose one.");
		String place = "Event '" + schema.title() + "'";
		fields(schema.fields(), place);
		if (schema.fields().stream().mapToLong(field -> Blank.size(field.type())).sum() > Blank.LARGEST)
			throw new IllegalArgumentException(
					place + " needs more than " + Blank.LARGEST + " bytes, which fit nowhere: make its arrays shorter.");
	}

	private static void fields(List<EventField> fields, String place) {
		Set<String> names = new HashSet<>();
		for (EventField field : fields) {
			Names.checked(field.name(), place + ": a field");
			if (!names.add(field.name()))
				throw new IllegalArgumentException(place + " has two fields '" + field.name() + "': choose names that differ.");
			type(field.type(), place + ", field '" + field.name() + "'");
		}
	}

	private static void type(FieldType type, String place) {
		if (type == null)
			throw new IllegalArgumentException(place + " has no type: choose one.");
		switch (type) {
			case IntType whole -> {
				among(whole.bits(), WHOLE_BITS, place, "size in bits");
				among(whole.base(), BASES, place, "base");
			}
			case RealType real -> among(real.bits(), REAL_BITS, place, "size in bits");
			case EnumType enumeration -> {
				among(enumeration.bits(), ENUM_BITS, place, "size in bits");
				positive(enumeration.labels().size(), place, "number of labels");
				if (enumeration.labels().size() >= 1 << enumeration.bits())
					throw new IllegalArgumentException(
							place + " has too many labels for " + enumeration.bits() + " bits: one number stands for none.");
			}
			case TextType text -> positive(text.maxBytes(), place, "greatest number of bytes");
			case BytesType bytes -> positive(bytes.maxBytes(), place, "greatest number of bytes");
			case ArrayType array -> {
				positive(array.length(), place, "length");
				type(array.element(), place + ", element");
			}
			case SequenceType sequence -> type(sequence.element(), place + ", element");
			case StructType struct -> fields(struct.fields(), place);
			case BoolType bool -> {
				// Nothing can be wrong.
			}
		}
	}

	private static void among(int value, Set<Integer> allowed, String place, String what) {
		if (!allowed.contains(value))
			throw new IllegalArgumentException(place + " has the " + what + " " + value + ": use one of "
					+ allowed.stream().sorted().map(String::valueOf).reduce((a, b) -> a + ", " + b).orElseThrow() + ".");
	}

	private static void positive(int value, String place, String what) {
		if (value < 1)
			throw new IllegalArgumentException(place + " has the " + what + " " + value + ": use a number from 1.");
	}
}
