// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.tracewright.filter.Label;
import org.tracewright.filter.Reference;
import org.tracewright.filter.Reference.Index;
import org.tracewright.filter.Reference.Name;
import org.tracewright.filter.Reference.Step;
import org.tracewright.filter.Schema;
import org.tracewright.filter.Source;
import org.tracewright.filter.ValueKind;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Scope;
import org.tracewright.trace.TimeFormat;

/** What filters may say of the events of one type. Gives out slots while a filter is bound. Not for use by several threads. */
public final class EventSchema implements Schema {

	private static final List<Scope> CONTEXTS = List.of(Scope.SPECIFIC_CONTEXT, Scope.COMMON_CONTEXT, Scope.PACKET_CONTEXT);
	private static final List<Scope> ANYWHERE = List.of(Scope.PAYLOAD, Scope.SPECIFIC_CONTEXT, Scope.COMMON_CONTEXT,
			Scope.PACKET_CONTEXT);
	/** Where the processor is said. */
	private static final String CPU = "cpu_id";

	private final EventType type;
	private final TimeFormat times;
	private final List<ValueSlot> slots = new ArrayList<>();

	/**
	 * For an event type.
	 *
	 * @param times how times are written
	 */
	public EventSchema(EventType type, TimeFormat times) {
		this.type = type;
		this.times = times;
	}

	EventType type() {
		return type;
	}

	/** The slots that were given out, by number. */
	ValueSlot[] slots() {
		return slots.toArray(ValueSlot[]::new);
	}

	@Override
	public OptionalLong time(String text) {
		return times.parse(text);
	}

	@Override
	public Optional<Source> resolve(Reference reference) {
		return switch (reference.root()) {
			case ANY -> field(ANYWHERE, reference.path());
			case PAYLOAD -> field(List.of(Scope.PAYLOAD), reference.path());
			case CONTEXT, APPLICATION -> field(CONTEXTS, reference.path());
			case HEADER -> field(List.of(Scope.EVENT_HEADER), reference.path());
			case PACKET -> field(List.of(Scope.PACKET_CONTEXT, Scope.PACKET_HEADER), reference.path());
			case NAME -> Optional.of(new Source.FixedText(type.title()));
			case STREAM -> slot(new ValueSlot.Stream(), ValueKind.TEXT, false, List.of());
			case CPU -> field(CONTEXTS, List.of(new Name(CPU)));
			case TIME -> slot(new ValueSlot.Time(), ValueKind.SIGNED, true, List.of());
			case LEVEL ->
				type.logLevel().isPresent() ? Optional.of(new Source.FixedNumber(type.logLevel().getAsInt())) : Optional.empty();
			case ID -> Optional.of(new Source.FixedNumber(type.id(), true, List.of()));
			case TRACE -> Optional.of(new Source.FixedText(type.source().name()));
		};
	}

	private Optional<Source> field(List<Scope> scopes, List<Step> path) {
		for (Scope scope : scopes) {
			Optional<Source> source = member(type.fields(scope), path);
			if (source.isPresent())
				return source;
		}
		return Optional.empty();
	}

	private Optional<Source> member(List<Field> members, List<Step> path) {
		List<Field> fields = members;
		for (int i = 0; i < path.size() && path.get(i) instanceof Name(String name); i++) {
			Field field = named(fields, name);
			if (field == null)
				return Optional.empty();
			FieldType value = value(field.type());
			List<Step> rest = path.subList(i + 1, path.size());
			if (rest.isEmpty())
				return slot(new ValueSlot.Handle(field), value);
			if (rest.getFirst() instanceof Index)
				return element(field, value, rest);
			if (value instanceof FieldType.StructureType structure)
				fields = structure.members();
			else if (value instanceof FieldType.VariantType variant)
				fields = variant.options();
			else
				return Optional.empty();
		}
		return Optional.empty();
	}

	/** A value in an array, which can be found only by a look at all before it. */
	private Optional<Source> element(Field array, FieldType type, List<Step> path) {
		FieldType found = type;
		for (Step step : path) {
			found = step(found, step);
			if (found == null)
				return Optional.empty();
		}
		return slot(new ValueSlot.Element(array, new ValuePicker(path)), found);
	}

	private static FieldType step(FieldType type, Step step) {
		if (step instanceof Index)
			return type instanceof FieldType.ArrayType elements ? value(elements.element()) : null;
		if (step instanceof Name(String name) && type instanceof FieldType.StructureType structure) {
			Field member = named(structure.members(), name);
			return member == null ? null : value(member.type());
		}
		return null;
	}

	private static Field named(List<Field> fields, String name) {
		for (Field field : fields)
			if (field.name().equals(name))
				return field;
		return null;
	}

	private static FieldType value(FieldType type) {
		return type instanceof FieldType.OptionalType optional ? value(optional.value()) : type;
	}

	private Optional<Source> slot(ValueSlot slot, FieldType type) {
		return switch (type) {
			case FieldType.IntegerType integer ->
				slot(slot, integer.signed() ? ValueKind.SIGNED : ValueKind.UNSIGNED, true, labels(integer));
			case FieldType.BitsType bits -> slot(slot, ValueKind.UNSIGNED, true, List.of());
			case FieldType.BooleanType bool -> slot(slot, ValueKind.BOOLEAN, true, List.of());
			case FieldType.RealType real -> slot(slot, ValueKind.REAL, true, List.of());
			case FieldType.TextType text -> slot(slot, ValueKind.TEXT, true, List.of());
			default -> slot(slot, ValueKind.OTHER, true, List.of());
		};
	}

	private Optional<Source> slot(ValueSlot slot, ValueKind kind, boolean optional, List<Label> labels) {
		slots.add(slot);
		return Optional.of(new Source.Slot(slots.size() - 1, kind, optional, labels));
	}

	private static List<Label> labels(FieldType.IntegerType integer) {
		List<Label> labels = new ArrayList<>();
		for (FieldType.Mapping mapping : integer.mappings())
			for (int i = 0; i < mapping.lowers().length; i++)
				labels.add(new Label(mapping.name(), mapping.lowers()[i], mapping.uppers()[i]));
		return labels;
	}

	@Override
	public List<String> names() {
		Set<String> names = new LinkedHashSet<>();
		for (Scope scope : ANYWHERE)
			for (Field field : type.fields(scope)) {
				names.add(field.name());
				if (scope != Scope.PAYLOAD)
					names.add("$ctx." + field.name());
			}
		return List.copyOf(names);
	}
}
