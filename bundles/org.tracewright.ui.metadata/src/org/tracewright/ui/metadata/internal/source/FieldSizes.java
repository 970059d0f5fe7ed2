// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.OptionalLong;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariantFieldClass;

/** Sizes and places of fields that are the same in every record, in bits. */
final class FieldSizes {

	private FieldSizes() {
	}

	/** The alignment of a field. */
	static long alignment(FieldClass type) {
		return switch (type) {
			case null -> 1;
			case FixedLengthFieldClass fixed -> Math.max(1, fixed.getAlignment());
			case StaticLengthStringFieldClass string -> Math.max(1, string.getAlignment());
			case DynamicLengthStringFieldClass string -> Math.max(1, string.getAlignment());
			case StructureFieldClass structure -> structure.getMembers().stream().mapToLong(m -> alignment(m.getFieldClass()))
					.reduce(Math.max(1, structure.getMinimumAlignment()), Math::max);
			case ArrayFieldClass array -> Math.max(Math.max(1, array.getMinimumAlignment()), alignment(array.getElement()));
			// What they hold is aligned, not they themselves.
			case VariantFieldClass variant -> 1;
			case OptionalFieldClass optional -> 1;
			default -> 8;
		};
	}

	/** The size of a field; empty when it is not always the same. */
	static OptionalLong size(FieldClass type) {
		try {
			long size = bits(type);
			return size < 0 ? OptionalLong.empty() : OptionalLong.of(size);
		} catch (ArithmeticException e) {
			return OptionalLong.empty();
		}
	}

	/** Where a field begins in its part of the record; empty when it is not always the same place. */
	static OptionalLong offset(FieldClass type) {
		long offset = 0;
		try {
			EObject child = type;
			for (EObject parent = type.eContainer(); parent != null; child = parent, parent = parent.eContainer()) {
				if (child instanceof StructureFieldClass structure && ElementText.part(structure) != null)
					return OptionalLong.of(offset);
				if (parent instanceof StructureFieldClass structure) {
					long before = before(structure, (StructureMember) child);
					if (before < 0)
						return OptionalLong.empty();
					offset = Math.addExact(offset, before);
				} else if (!(parent instanceof StructureMember)) {
					return OptionalLong.empty();
				}
			}
		} catch (ArithmeticException e) {
			return OptionalLong.empty();
		}
		return OptionalLong.empty();
	}

	private static long bits(FieldClass type) {
		return switch (type) {
			case FixedLengthFieldClass fixed -> fixed.getLength();
			case StaticLengthStringFieldClass string -> Math.multiplyExact(8, string.getLength());
			case StaticLengthBlobFieldClass blob -> Math.multiplyExact(8, blob.getLength());
			case StructureFieldClass structure -> before(structure, null);
			case StaticLengthArrayFieldClass array -> {
				long element = array.getElement() == null ? -1 : bits(array.getElement());
				if (element < 0 || array.getLength() == 0)
					yield array.getLength() == 0 ? 0 : -1;
				long step = aligned(element, alignment(array.getElement()));
				yield Math.addExact(Math.multiplyExact(step, array.getLength() - 1), element);
			}
			case null, default -> -1;
		};
	}

	/** Where a member begins in its structure, or where the structure ends; -1 when that is not always the same. */
	private static long before(StructureFieldClass structure, StructureMember end) {
		long offset = 0;
		for (StructureMember member : structure.getMembers()) {
			offset = aligned(offset, alignment(member.getFieldClass()));
			if (member == end)
				return offset;
			long size = bits(member.getFieldClass());
			if (size < 0)
				return -1;
			offset = Math.addExact(offset, size);
		}
		return offset;
	}

	private static long aligned(long offset, long alignment) {
		return Math.addExact(offset, Math.floorMod(-offset, alignment));
	}
}
