// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariantOption;

/** What there is to know about an element, line by line. */
final class ElementDescription {

	private ElementDescription() {
	}

	/** Name and type, then what is known of the field: size, place, roles, clock. */
	static String of(EObject element) {
		EObject named = named(element);
		List<String> lines = new ArrayList<>();
		lines.add(ElementText.of(named));
		FieldClass type = type(element instanceof FieldClass ? element : named);
		if (type != null)
			field(type, lines);
		if (named instanceof ClockClass clock && clock.getDescription() != null)
			lines.add(clock.getDescription());
		return String.join("\n", lines); //$NON-NLS-1$
	}

	/** The member, option or alias that a field class belongs to: it has the name. */
	private static EObject named(EObject element) {
		if (element instanceof FieldLocation)
			return named(element.eContainer());
		boolean part = element instanceof StructureFieldClass structure && ElementText.part(structure) != null;
		if (element instanceof FieldClass && !part && element.eContainer() != null
				&& !(element.eContainer() instanceof ArrayFieldClass) && !(element.eContainer() instanceof OptionalFieldClass))
			return element.eContainer();
		return element;
	}

	private static FieldClass type(EObject element) {
		return switch (element) {
			case FieldClass type -> type;
			case StructureMember member -> member.getFieldClass();
			case VariantOption option -> option.getFieldClass();
			case FieldClassAlias alias -> alias.getFieldClass();
			default -> null;
		};
	}

	private static void field(FieldClass type, List<String> lines) {
		if (type.getAlias() != null)
			lines.add(NLS.bind(Messages.hover_alias, type.getAlias()));
		OptionalLong size = FieldSizes.size(type);
		lines.add(size.isPresent()
				? NLS.bind(Messages.hover_size, size.getAsLong(), FieldSizes.alignment(type))
				: NLS.bind(Messages.hover_variable, FieldSizes.alignment(type)));
		OptionalLong offset = FieldSizes.offset(type);
		if (offset.isPresent() && !(type instanceof StructureFieldClass structure && ElementText.part(structure) != null))
			lines.add(NLS.bind(Messages.hover_offset, offset.getAsLong(), part(type)));
		String roles = ElementText.roles(type);
		if (!roles.isEmpty())
			lines.add(NLS.bind(Messages.hover_roles, roles));
		if (type instanceof IntegerFieldClass integer && integer.getClockClass() != null)
			lines.add(ElementText.of(integer.getClockClass()));
	}

	private static String part(EObject element) {
		for (EObject e = element; e != null; e = e.eContainer())
			if (e instanceof StructureFieldClass structure && ElementText.part(structure) != null)
				return ElementText.part(structure);
		return ""; //$NON-NLS-1$
	}
}
