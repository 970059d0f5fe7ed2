// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.NullTerminatedStringFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariableLengthIntegerFieldClass;

/** Alignment requirements of field classes (CTF2-SPEC-2.0, alignment requirement of an instance of a field class). */
final class Alignments {

	private Alignments() {
	}

	/** Of a field class, in bits: a power of two, 1 for none. */
	static int of(FieldClass type) {
		return of(type, 0);
	}

	private static int of(FieldClass type, int depth) {
		if (depth > LayoutBuilder.DEEPEST)
			return 1;
		return switch (type) {
			case FixedLengthFieldClass fixed -> valid(fixed.getAlignment());
			case StaticLengthStringFieldClass string -> valid(string.getAlignment());
			case DynamicLengthStringFieldClass string -> valid(string.getAlignment());
			case VariableLengthIntegerFieldClass integer -> 8;
			case NullTerminatedStringFieldClass string -> 8;
			case StaticLengthBlobFieldClass blob -> 8;
			case DynamicLengthBlobFieldClass blob -> 8;
			case StructureFieldClass structure -> {
				int alignment = valid(structure.getMinimumAlignment());
				for (StructureMember member : structure.getMembers())
					alignment = Math.max(alignment, of(member.getFieldClass(), depth + 1));
				yield alignment;
			}
			case ArrayFieldClass array -> Math.max(valid(array.getMinimumAlignment()), of(array.getElement(), depth + 1));
			case null, default -> 1;
		};
	}

	/** A power of two even when the metadata says something else, which is reported elsewhere. */
	private static int valid(int alignment) {
		return Integer.highestOneBit(Math.max(1, Math.min(alignment, LayoutBuilder.PACKET_ALIGNMENT)));
	}
}
