// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.VariantOption;

/** Says in words what a box is. */
final class BoxText {

	private BoxText() {
	}

	/** Name to draw. */
	static String name(Box box) {
		if (box.kind() == Box.Kind.MORE)
			return NLS.bind(Messages.diagram_more, number(box.least()));
		if (box.kind() == Box.Kind.PADDING)
			return Messages.diagram_padding;
		if (!box.name().isEmpty())
			return oneLine(box.name());
		boolean unnamed = box.element() instanceof VariantOption || box.element() == null || box.type().isEmpty();
		return unnamed ? "?" : Messages.diagram_element; //$NON-NLS-1$
	}

	/** Type to draw; of padding its length. */
	static String type(Box box) {
		return box.kind() == Box.Kind.PADDING ? paddingBits(box) : oneLine(box.type());
	}

	/** What to write after the name of a group. */
	static String label(Box box) {
		if (box.kind() == Box.Kind.MORE)
			return ""; //$NON-NLS-1$
		boolean option = box.element() instanceof VariantOption && box.kind() == Box.Kind.GROUP;
		String type = option ? NLS.bind(Messages.diagram_option, box.type()) : oneLine(box.type());
		return NLS.bind(Messages.diagram_group, type, bits(box.bits()));
	}

	/** Title of a section. */
	static String section(Scope scope) {
		return switch (scope) {
			case PACKET_HEADER -> Messages.section_packetHeader;
			case PACKET_CONTEXT -> Messages.section_packetContext;
			case EVENT_RECORD_HEADER -> Messages.section_header;
			case EVENT_RECORD_COMMON_CONTEXT -> Messages.section_commonContext;
			case EVENT_RECORD_SPECIFIC_CONTEXT -> Messages.section_specificContext;
			case EVENT_RECORD_PAYLOAD -> Messages.section_payload;
			case ENCLOSING_STRUCTURE -> ""; //$NON-NLS-1$
		};
	}

	/** Length and alignment of a section. */
	static String size(Section section) {
		return NLS.bind(Messages.section_size, bits(section.bits()), bits(section.alignment()));
	}

	/** Offset of a row. */
	static String offset(long bits, boolean relative) {
		return relative ? "+" + bits : Long.toString(bits); //$NON-NLS-1$
	}

	/** What is not drawn of a long field. */
	static String gap(long bits) {
		return NLS.bind(Messages.diagram_gap, number(bits / 8));
	}

	/** Badge of an enumeration, or null. */
	static String mappings(Box box) {
		if (!box.enumerated())
			return null;
		return box.mappings() == 1 ? Messages.badge_mapping : NLS.bind(Messages.badge_mappings, number(box.mappings()));
	}

	/** All that is known about a box, a line for each thing. */
	static String describe(Box box) {
		List<String> lines = new ArrayList<>();
		if (box.kind() == Box.Kind.MORE)
			return name(box);
		if (box.kind() == Box.Kind.PADDING) {
			lines.add(NLS.bind(Messages.tip_padding, paddingBits(box)));
		} else if (box.element() instanceof VariantOption && box.kind() == Box.Kind.GROUP) {
			lines.add(NLS.bind(Messages.tip_named, name(box), NLS.bind(Messages.diagram_option, box.type())));
		} else {
			lines.add(NLS.bind(Messages.tip_named, name(box), oneLine(box.type())));
		}
		lines.add(NLS.bind(box.relative() ? Messages.tip_relative : Messages.tip_offset, number(box.offset()),
				bytes(box.offset())));
		if (box.kind() != Box.Kind.PADDING)
			lines.add(NLS.bind(Messages.tip_size, box.variable() ? Messages.bits_variable : both(box.bits())));
		lines.add(NLS.bind(Messages.tip_alignment, bits(box.alignment())));
		if (!box.roles().isEmpty())
			lines.add(NLS.bind(Messages.tip_roles, String.join(", ", box.roles()))); //$NON-NLS-1$
		if (box.enumerated())
			lines.add(NLS.bind(Messages.tip_mappings, number(box.mappings())));
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private static String both(long bits) {
		return NLS.bind(Messages.bits_bytes, bits(bits), bytes(bits));
	}

	private static String paddingBits(Box box) {
		if (!box.variable())
			return bits(box.bits());
		return NLS.bind(Messages.bits_range, number(box.least()), number(box.most()));
	}

	private static String bits(long bits) {
		if (bits == Box.VARIABLE)
			return Messages.bits_variable;
		return bits == 1 ? Messages.bits_one : NLS.bind(Messages.bits_many, number(bits));
	}

	private static String bytes(long bits) {
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(3);
		return bits == 8 ? Messages.bytes_one : NLS.bind(Messages.bytes_many, format.format(bits / 8.0));
	}

	private static String number(long value) {
		return NumberFormat.getIntegerInstance().format(value);
	}

	/** Names may hold anything. */
	private static String oneLine(String text) {
		return text.replaceAll("\\p{Cntrl}", "·"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
