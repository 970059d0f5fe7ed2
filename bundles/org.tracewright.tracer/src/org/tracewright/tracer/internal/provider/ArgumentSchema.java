// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tracewright.filter.Label;
import org.tracewright.filter.Reference;
import org.tracewright.filter.Reference.Name;
import org.tracewright.filter.Reference.Step;
import org.tracewright.filter.Schema;
import org.tracewright.filter.Source;
import org.tracewright.filter.ValueKind;
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
import org.tracewright.tracer.runtime.ArgumentLayout;

/**
 * What filters may say of a tracepoint: its fields, members of structures, name and level. Contexts, time, elements of arrays and all else that is
 * not known where the event happens are unknown.
 */
public final class ArgumentSchema implements Schema {

	private final EventSchema schema;

	/** For an event. */
	public ArgumentSchema(EventSchema schema) {
		this.schema = schema;
	}

	@Override
	public Optional<Source> resolve(Reference reference) {
		return switch (reference.root()) {
			case ANY, PAYLOAD -> field(schema.fields(), reference.path(), 0);
			case NAME -> Optional.of(new Source.FixedText(schema.title()));
			case LEVEL -> Optional.of(new Source.FixedNumber(schema.level().ordinal()));
			case CONTEXT, APPLICATION, HEADER, PACKET, STREAM, CPU, TIME, ID, TRACE -> Optional.empty();
		};
	}

	private static Optional<Source> field(List<EventField> fields, List<Step> path, int first) {
		if (!(path.getFirst() instanceof Name(String name)))
			return Optional.empty();
		int slot = first;
		for (EventField field : fields) {
			if (!field.name().equals(name)) {
				slot += ArgumentLayout.slots(field.type());
				continue;
			}
			if (path.size() == 1)
				return Optional.of(source(field.type(), slot));
			return field.type() instanceof StructType struct
					? field(struct.fields(), path.subList(1, path.size()), slot)
					: Optional.empty();
		}
		return Optional.empty();
	}

	private static Source source(FieldType type, int slot) {
		return switch (type) {
			case IntType whole -> new Source.Slot(slot, whole.signed() ? ValueKind.SIGNED : ValueKind.UNSIGNED, false);
			case RealType real -> new Source.Slot(slot, ValueKind.REAL, false);
			case BoolType bool -> new Source.Slot(slot, ValueKind.BOOLEAN, false);
			case TextType text -> new Source.Slot(slot, ValueKind.TEXT, false);
			case EnumType enumeration -> new Source.Slot(slot, ValueKind.UNSIGNED, false, labels(enumeration));
			case StructType struct -> new Source.Slot(slot, ValueKind.OTHER, false);
			case SequenceType sequence -> new Source.Slot(slot, ValueKind.OTHER, false);
			case ArrayType array -> new Source.Slot(slot, ValueKind.OTHER, false);
			case BytesType bytes -> new Source.Slot(slot, ValueKind.OTHER, false);
		};
	}

	private static List<Label> labels(EnumType enumeration) {
		List<Label> labels = new ArrayList<>();
		for (String name : enumeration.labels())
			labels.add(new Label(name, labels.size(), labels.size()));
		return labels;
	}

	@Override
	public List<String> names() {
		List<String> names = new ArrayList<>();
		names("", schema.fields(), names);
		return names;
	}

	private static void names(String prefix, List<EventField> fields, List<String> to) {
		for (EventField field : fields) {
			to.add(prefix + field.name());
			if (field.type() instanceof StructType struct)
				names(prefix + field.name() + ".", struct.fields(), to);
		}
	}
}
