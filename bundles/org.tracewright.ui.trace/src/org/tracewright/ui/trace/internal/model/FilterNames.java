// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.tracewright.filter.Reference;
import org.tracewright.filter.Reference.Root;
import org.tracewright.filter.Span;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;

/** What filter expressions on a trace may name: its fields as filters write them, names of event types, labels of enumerations. */
public final class FilterNames {

	private static final int MAX_DEPTH = 6;

	private final Trace trace;
	/** Fields of events come first. */
	private final Map<String, String> fields = new TreeMap<>(
			Comparator.comparing((String name) -> name.startsWith("$")).thenComparing(Comparator.naturalOrder())); //$NON-NLS-1$
	private final Map<String, Set<String>> labels = new TreeMap<>();
	private final Set<String> events = new TreeSet<>();

	/** Collects the names of a trace. */
	public FilterNames(Trace trace) {
		this.trace = trace;
		for (EventType type : trace.eventTypes()) {
			events.add(type.title());
			add(type, Scope.PAYLOAD, Root.ANY);
			add(type, Scope.SPECIFIC_CONTEXT, Root.CONTEXT);
			add(type, Scope.COMMON_CONTEXT, Root.CONTEXT);
			add(type, Scope.PACKET_CONTEXT, Root.CONTEXT);
		}
	}

	private void add(EventType type, Scope scope, Root root) {
		for (Field field : type.fields(scope))
			add(field, field.type(), new Reference(root, List.of(new Reference.Name(field.name())), new Span(0, 0)), 0);
	}

	private void add(Field field, FieldType type, Reference reference, int depth) {
		if (field.technical() && reference.root() == Root.CONTEXT)
			return;
		String name = reference.text();
		switch (type) {
			case FieldType.OptionalType optional -> add(field, optional.value(), reference, depth);
			case FieldType.StructureType structure when depth < MAX_DEPTH -> addMembers(structure.members(), reference, depth);
			case FieldType.VariantType variant when depth < MAX_DEPTH -> addMembers(variant.options(), reference, depth);
			case FieldType.IntegerType integer -> {
				fields.putIfAbsent(name, kind(type));
				integer.mappings().forEach(m -> labels.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(m.name()));
			}
			default -> fields.putIfAbsent(name, kind(type));
		}
	}

	private void addMembers(List<Field> members, Reference parent, int depth) {
		for (Field member : members) {
			List<Reference.Step> path = new java.util.ArrayList<>(parent.path());
			path.add(new Reference.Name(member.name()));
			add(member, member.type(), new Reference(parent.root(), path, parent.span()), depth + 1);
		}
	}

	private static String kind(FieldType type) {
		return switch (type) {
			case FieldType.IntegerType integer when integer.enumeration() -> Messages.kind_enumeration;
			case FieldType.IntegerType integer -> Messages.kind_integer;
			case FieldType.BitsType bits -> Messages.kind_integer;
			case FieldType.BooleanType bool -> Messages.kind_boolean;
			case FieldType.RealType real -> Messages.kind_real;
			case FieldType.TextType text -> Messages.kind_text;
			case FieldType.ArrayType array -> Messages.kind_array;
			default -> Messages.kind_other;
		};
	}

	/** The trace. */
	public Trace trace() {
		return trace;
	}

	/** Fields as filters write them, with the kind of their values for people. */
	Map<String, String> fields() {
		return fields;
	}

	/** Labels of the enumeration that a field is, none when it is something else. */
	Collection<String> labels(String field) {
		Set<String> found = labels.get(field);
		if (found == null && !field.startsWith("$")) //$NON-NLS-1$
			found = labels.get(Root.CONTEXT.symbol() + '.' + field);
		return found == null ? Set.of() : found;
	}

	/** Names of the event types. */
	Collection<String> events() {
		return events;
	}
}
