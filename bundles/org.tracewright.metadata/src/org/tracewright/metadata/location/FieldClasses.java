// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.location;

import java.util.List;
import java.util.function.Consumer;

import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;

/** What can be said of a field class with all that is inside it. */
public final class FieldClasses {

	private FieldClasses() {
	}

	/** Shows a field class and all that are inside it to a visitor, in the order in which they are recorded. */
	public static void walk(FieldClass type, Consumer<FieldClass> visitor) {
		if (type == null)
			return;
		visitor.accept(type);
		switch (type) {
			case StructureFieldClass structure -> {
				for (StructureMember member : structure.getMembers())
					walk(member.getFieldClass(), visitor);
			}
			case VariantFieldClass variant -> {
				for (VariantOption option : variant.getOptions())
					walk(option.getFieldClass(), visitor);
			}
			case ArrayFieldClass array -> walk(array.getElement(), visitor);
			case OptionalFieldClass optional -> walk(optional.getFieldClass(), visitor);
			default -> { // nothing inside
			}
		}
	}

	/** The roles of a field class; none for one that cannot have any. The list is that of the model, or cannot be changed. */
	public static List<Role> roles(FieldClass type) {
		return switch (type) {
			case IntegerFieldClass integer -> integer.getRoles();
			case StaticLengthBlobFieldClass blob -> blob.getRoles();
			case StaticLengthArrayFieldClass array -> array.getRoles();
			case null, default -> List.of();
		};
	}

	/**
	 * The alignment that a field of this class has in a packet, in bits (CTF2-SPEC-2.0, 6.4.1): a power of two, also where the model says something else, which
	 * validation tells.
	 */
	public static int alignment(FieldClass type) {
		return Integer.highestOneBit(Math.max(1, said(type)));
	}

	private static int said(FieldClass type) {
		return switch (type) {
			case null -> 1;
			case FixedLengthFieldClass fixed -> fixed.getAlignment();
			case StaticLengthStringFieldClass string -> string.getAlignment();
			case DynamicLengthStringFieldClass string -> string.getAlignment();
			case StructureFieldClass structure -> {
				int most = structure.getMinimumAlignment();
				for (StructureMember member : structure.getMembers())
					most = Math.max(most, alignment(member.getFieldClass()));
				yield most;
			}
			case ArrayFieldClass array -> Math.max(array.getMinimumAlignment(), alignment(array.getElement()));
			case OptionalFieldClass optional -> 1;
			case VariantFieldClass variant -> 1;
			default -> Byte.SIZE;
		};
	}
}
