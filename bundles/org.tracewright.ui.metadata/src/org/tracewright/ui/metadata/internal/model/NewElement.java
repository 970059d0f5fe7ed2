// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.model;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.EnvironmentEntry;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.FixedLengthBitMapFieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.Mapping;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;

/** Gives new elements what they cannot be written without: names, free ids, field classes, ranges. */
final class NewElement {

	private static final MetadataFactory FACTORY = MetadataFactory.eINSTANCE;
	private static final int BITS = 32;

	private NewElement() {
	}

	/** A description of a new child with its value filled. */
	static CommandParameter filled(CommandParameter parameter, EObject parent) {
		fill((EObject) parameter.getValue(), siblings(parent, parameter.getEStructuralFeature()));
		return parameter;
	}

	private static List<?> siblings(EObject parent, EStructuralFeature feature) {
		return feature != null && parent.eClass().getEAllStructuralFeatures().contains(feature)
				&& parent.eGet(feature) instanceof List<?> list ? list : List.of();
	}

	private static void fill(EObject element, List<?> siblings) {
		switch (element) {
			case StructureMember member -> {
				member.setName(name("field", siblings)); //$NON-NLS-1$
				member.setFieldClass(integer());
			}
			case VariantOption option -> {
				option.setName(name("option", siblings)); //$NON-NLS-1$
				option.setFieldClass(integer());
				option.getSelectorRanges().add(range(siblings.size()));
			}
			case FieldClassAlias alias -> {
				alias.setName(name("alias", siblings)); //$NON-NLS-1$
				alias.setFieldClass(integer());
			}
			case EnvironmentEntry entry -> {
				entry.setName(name("entry", siblings)); //$NON-NLS-1$
				entry.setText(""); //$NON-NLS-1$
			}
			case ClockClass clock -> {
				clock.setId(name("clock", siblings)); //$NON-NLS-1$
				clock.setName(clock.getId());
			}
			case DataStreamClass stream ->
				stream.setId(siblings.stream().mapToLong(s -> ((DataStreamClass) s).getId()).max().orElse(-1) + 1);
			case EventRecordClass event -> {
				event.setId(siblings.stream().mapToLong(s -> ((EventRecordClass) s).getId()).max().orElse(-1) + 1);
				event.setName(name("event", siblings)); //$NON-NLS-1$
				event.setPayload(FACTORY.createStructureFieldClass());
				StructureMember member = FACTORY.createStructureMember();
				fill(member, List.of());
				event.getPayload().getMembers().add(member);
			}
			case Mapping mapping -> mapping(mapping, name("label", siblings), siblings.size()); //$NON-NLS-1$
			case IntegerRange range -> {
				range.setLower(BigInteger.ZERO);
				range.setUpper(BigInteger.ZERO);
			}
			case FieldLocation location -> location.getPath().add("field"); //$NON-NLS-1$
			case FieldClass type -> type(type);
			default -> { // complete as it is
			}
		}
	}

	private static void type(FieldClass type) {
		switch (type) {
			case FixedLengthBitMapFieldClass map -> {
				Mapping flag = FACTORY.createMapping();
				mapping(flag, "flag", 0); //$NON-NLS-1$
				map.getFlags().add(flag);
			}
			case FixedLengthFloatingPointFieldClass real -> real.setLength(BITS);
			case FixedLengthFieldClass fixed -> fixed.setLength(BITS);
			case DynamicLengthStringFieldClass string -> string.setLengthLocation(location("length")); //$NON-NLS-1$
			case DynamicLengthBlobFieldClass blob -> blob.setLengthLocation(location("length")); //$NON-NLS-1$
			case ArrayFieldClass array -> {
				array.setElement(integer());
				if (array instanceof DynamicLengthArrayFieldClass dynamic)
					dynamic.setLengthLocation(location("length")); //$NON-NLS-1$
			}
			case OptionalFieldClass optional -> {
				optional.setFieldClass(integer());
				optional.setSelectorLocation(location("selector")); //$NON-NLS-1$
			}
			case VariantFieldClass variant -> {
				variant.setSelectorLocation(location("selector")); //$NON-NLS-1$
				VariantOption option = FACTORY.createVariantOption();
				fill(option, List.of());
				variant.getOptions().add(option);
			}
			default -> { // complete as it is
			}
		}
	}

	private static void mapping(Mapping mapping, String name, int value) {
		mapping.setName(name);
		mapping.getRanges().add(range(value));
	}

	private static IntegerRange range(int value) {
		IntegerRange range = FACTORY.createIntegerRange();
		range.setLower(BigInteger.valueOf(value));
		range.setUpper(BigInteger.valueOf(value));
		return range;
	}

	private static FieldLocation location(String name) {
		FieldLocation location = FACTORY.createFieldLocation();
		location.getPath().add(name);
		return location;
	}

	private static FieldClass integer() {
		FixedLengthIntegerFieldClass integer = FACTORY.createFixedLengthIntegerFieldClass();
		integer.setLength(BITS);
		integer.setAlignment(Byte.SIZE);
		return integer;
	}

	/** A name that no sibling has. */
	private static String name(String base, List<?> siblings) {
		Set<Object> taken = new HashSet<>();
		for (Object sibling : siblings)
			if (sibling instanceof EObject element && element.eClass().getEStructuralFeature("name") != null) //$NON-NLS-1$
				taken.add(element.eGet(element.eClass().getEStructuralFeature("name"))); //$NON-NLS-1$
		for (int i = 1;; i++)
			if (!taken.contains(base + i))
				return base + i;
	}
}
