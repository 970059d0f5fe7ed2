// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.ui.metadata.internal.element.ElementText;
import org.tracewright.ui.metadata.internal.layout.Box;
import org.tracewright.ui.metadata.internal.layout.RecordLayout;

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
		Box box = box(type);
		if (box != null && !(type instanceof StructureFieldClass structure && ElementText.part(structure) != null)) {
			lines.add(box.variable()
					? NLS.bind(Messages.hover_variable, box.alignment())
					: NLS.bind(Messages.hover_size, box.bits(), box.alignment()));
			if (!box.relative())
				lines.add(NLS.bind(Messages.hover_offset, box.offset(), part(type)));
		}
		String roles = ElementText.roles(type);
		if (!roles.isEmpty())
			lines.add(NLS.bind(Messages.hover_roles, roles));
		if (type instanceof IntegerFieldClass integer && integer.getClockClass() != null)
			lines.add(ElementText.of(integer.getClockClass()));
	}

	/** Where a field lies in its record; null when it is in none. */
	private static Box box(FieldClass type) {
		for (EObject e = type; e != null; e = e.eContainer())
			if (e instanceof EventRecordClass || e instanceof DataStreamClass || e instanceof TraceClass)
				return box(type, e);
		return null;
	}

	private static Box box(FieldClass type, EObject owner) {
		// The layout of a data stream class is that of its packets; the header of its records is drawn with each of them.
		boolean ofPackets = owner instanceof DataStreamClass stream && stream.getPacketContext() != null
				&& EcoreUtil.isAncestor(stream.getPacketContext(), type);
		EObject record = owner instanceof DataStreamClass stream && !ofPackets && !stream.getEventRecordClasses().isEmpty()
				? stream.getEventRecordClasses().getFirst()
				: owner;
		return RecordLayout.of(record).boxes().stream().filter(b -> b.element() == type || b.element() == type.eContainer())
				.findFirst().orElse(null);
	}

	private static String part(EObject element) {
		for (EObject e = element; e != null; e = e.eContainer())
			if (e instanceof StructureFieldClass structure && ElementText.part(structure) != null)
				return ElementText.part(structure);
		return ""; //$NON-NLS-1$
	}
}
