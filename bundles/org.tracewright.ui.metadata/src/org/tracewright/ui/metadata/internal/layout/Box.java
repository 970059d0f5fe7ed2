// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * One thing that lies in a record, or a group of them. All sizes are in bits.
 *
 * @param kind       what it is
 * @param element    structure member, variant option or field class that it stands for; null for padding and {@link Kind#MORE}
 * @param name       name, empty when it has none
 * @param type       short text of the type, such as {@code u32}
 * @param depth      nesting, 0 for the members of the section
 * @param part       0 when the offset counts from the start of the section, else the number of the part of variable length from
 *                   the end of which it counts
 * @param offset     where it starts, at least 0
 * @param bits       length, or {@link #VARIABLE}
 * @param least      smallest length of padding; for {@link Kind#MORE} how many are not there; otherwise as {@code bits}
 * @param most       largest length of padding; otherwise as {@code bits}
 * @param alignment  of its start, a power of two
 * @param roles      names of roles
 * @param mappings   names of values; 0 when it is not an enumeration or a bit map
 * @param enumerated whether it is an enumeration or a bit map, even one without names
 */
public record Box(Kind kind, EObject element, String name, String type, int depth, int part, long offset, long bits, long least,
		long most, int alignment, List<String> roles, int mappings, boolean enumerated) {

	/** Length of what has another length in every record. */
	public static final long VARIABLE = -1;

	/** What a box is. */
	public enum Kind {
		/** A field, or an array of fields that have no members. */
		FIELD,
		/** What the following boxes of greater depth are in: a structure, an array, an optional, a variant or one of its options. */
		GROUP,
		/** Bits without meaning, for alignment. */
		PADDING,
		/** Stands for boxes that are not there because there are too many. */
		MORE
	}

	/** Whether its length is another one in every record. */
	public boolean variable() {
		return bits == VARIABLE;
	}

	/** Whether the offset counts from the end of a part of variable length. */
	public boolean relative() {
		return part != 0;
	}

	static Box padding(int depth, int part, long offset, long least, long most, int alignment) {
		return new Box(Kind.PADDING, null, "", "", depth, part, offset, least == most ? least : VARIABLE, least, most, //$NON-NLS-1$ //$NON-NLS-2$
				alignment, List.of(), 0, false);
	}

	static Box more(int part, long offset, long count) {
		return new Box(Kind.MORE, null, "", "", 0, part, offset, VARIABLE, count, -1, 1, List.of(), 0, false); //$NON-NLS-1$ //$NON-NLS-2$
	}

	Box withBits(long length) {
		return new Box(kind, element, name, type, depth, part, offset, length, length, length, alignment, roles, mappings,
				enumerated);
	}
}
