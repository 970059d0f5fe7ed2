// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FixedLengthBitMapFieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.location.FieldClasses;
import org.tracewright.ui.metadata.internal.element.ElementText;

/** Places the fields of sections one after the other. */
final class LayoutBuilder {

	/** Boxes in a record, at most; a person does not read more. */
	static final int LIMIT = 2000;
	/** Nesting that is looked into. */
	static final int DEEPEST = 64;
	/** All places in a packet are counted from its start, so that every alignment is known there. */
	static final int PACKET_ALIGNMENT = 1 << 30;

	private final List<Section> sections = new ArrayList<>();
	private List<Box> boxes = new ArrayList<>();
	private Position position;
	private Position base;
	private int parts;
	private int count;
	private long hidden;
	private boolean silent;

	private LayoutBuilder(Position start) {
		position = start;
	}

	/** For an event record: it starts where its first section may start, and more is not known. */
	static LayoutBuilder forEventRecord() {
		return new LayoutBuilder(null);
	}

	/** For a packet. */
	static LayoutBuilder forPacket() {
		return new LayoutBuilder(new Position(0, 0, PACKET_ALIGNMENT));
	}

	/** Adds a section unless it is null. */
	LayoutBuilder section(Scope scope, StructureFieldClass structure) {
		if (structure == null)
			return this;
		int alignment = alignment(structure);
		if (position == null)
			position = new Position(0, 0, alignment);
		padToNext(alignment);
		base = position;
		Position end = members(structure, 0, position);
		if (hidden > 0) {
			boxes.add(Box.more(part(end), offset(end), hidden));
			hidden = 0;
		}
		long bits = end.part() == base.part() ? end.at() - base.at() : Box.VARIABLE;
		sections.add(new Section(scope, structure, alignment, bits, boxes));
		position = end;
		return this;
	}

	private void padToNext(int alignment) {
		if (!sections.isEmpty()) {
			Section last = sections.getLast();
			boxes = new ArrayList<>(last.boxes());
			position = align(alignment, 0, position);
			sections.set(sections.size() - 1, new Section(last.scope(), last.structure(), last.alignment(), last.bits(), boxes));
		}
		boxes = new ArrayList<>();
	}

	/** What was added. */
	RecordLayout build() {
		return new RecordLayout(sections);
	}

	private Position field(EObject element, String name, FieldClass type, int depth, Position before) {
		Position start = align(alignment(type), depth, before);
		if (depth >= DEEPEST || !compound(type))
			return leaf(element, name, type, depth, start);
		int group = add(box(Box.Kind.GROUP, element, name, type, ElementText.type(type), depth, start, Box.VARIABLE));
		Position end = switch (type) {
			case StructureFieldClass structure -> members(structure, depth + 1, start);
			case VariantFieldClass variant -> variant(variant, depth, start);
			case OptionalFieldClass optional -> optional(name, optional, depth, start);
			case ArrayFieldClass array -> {
				if (!silent)
					field(array.getElement(), "", array.getElement(), depth + 1, start); //$NON-NLS-1$
				yield array(array, start);
			}
			default -> start;
		};
		if (group >= 0 && end.part() == start.part())
			boxes.set(group, boxes.get(group).withBits(end.at() - start.at()));
		return end;
	}

	private Position members(StructureFieldClass structure, int depth, Position start) {
		Position at = start;
		for (StructureMember member : structure.getMembers())
			at = field(member, member.getName(), member.getFieldClass(), depth, at);
		return at;
	}

	/** What an option or an optional consists of. A structure has no box of its own there: it would only say the same again. */
	private Position inside(String name, FieldClass type, int depth, Position start) {
		if (type instanceof StructureFieldClass structure && depth < DEEPEST)
			return members(structure, depth, align(alignment(structure), depth, start));
		return field(type, name, type, depth, start);
	}

	private Position leaf(EObject element, String name, FieldClass type, int depth, Position start) {
		Position end = type instanceof ArrayFieldClass array ? array(array, start) : end(type, start);
		long bits = end.part() == start.part() ? end.at() - start.at() : Box.VARIABLE;
		add(box(Box.Kind.FIELD, element, name, type, ElementText.type(type), depth, start, bits));
		return end;
	}

	private Position end(FieldClass type, Position start) {
		return switch (type) {
			case FixedLengthFieldClass fixed -> start.plus(Math.max(0, fixed.getLength()));
			case StaticLengthStringFieldClass string -> start.plus(bytes(string.getLength()));
			case StaticLengthBlobFieldClass blob -> start.plus(bytes(blob.getLength()));
			case null -> unknown(1);
			case StructureFieldClass structure -> unknown(1);
			case VariantFieldClass variant -> unknown(1);
			case OptionalFieldClass optional -> unknown(1);
			// What is left consists of whole bytes; only strings of CTF 1.8 may start between bytes.
			default -> unknown(Math.min(8, start.granularity()));
		};
	}

	private static long bytes(long length) {
		return length < 0 || length > Position.HUGE / 8 ? Position.HUGE : length * 8;
	}

	private Position variant(VariantFieldClass variant, int depth, Position start) {
		Position common = null;
		boolean same = true;
		int known = PACKET_ALIGNMENT;
		for (VariantOption option : variant.getOptions()) {
			int label = add(box(Box.Kind.GROUP, option, option.getName(), null, ranges(option.getSelectorRanges()), depth + 1,
					start, Box.VARIABLE));
			Position end = inside(option.getName(), option.getFieldClass(), depth + 2, start);
			if (label >= 0 && end.part() == start.part())
				boxes.set(label, boxes.get(label).withBits(end.at() - start.at()));
			same &= end.part() == start.part() && (common == null || end.equals(common));
			common = end;
			known = Math.min(known, end.granularity());
		}
		if (common == null)
			return unknown(1);
		return same ? common : unknown(known);
	}

	private Position optional(String name, OptionalFieldClass optional, int depth, Position start) {
		Position end = inside(name, optional.getFieldClass(), depth + 1, start);
		return end.equals(start) ? start : unknown(Math.min(start.granularity(), end.granularity()));
	}

	/** The end of all elements: known when their number and their length are. */
	private Position array(ArrayFieldClass array, Position start) {
		long length = array instanceof StaticLengthArrayFieldClass fixed ? fixed.getLength() : -1;
		if (array instanceof StaticLengthArrayFieldClass && length == 0)
			return start;
		int alignment = alignment(array.getElement());
		Position end = measure(array.getElement(), alignment);
		if (end.part() != 0)
			return unknown(Math.min(start.granularity(), end.granularity()));
		long bits = end.at();
		long stride = bits + (-bits & (alignment - 1));
		if (bits == 0)
			return start;
		if (!(array instanceof StaticLengthArrayFieldClass))
			return unknown((int) Math.min(start.granularity(), Long.lowestOneBit(bits)));
		// A negative length is an unsigned one above 2^63.
		boolean huge = length < 0 || length > Position.HUGE / stride;
		return start.plus(huge ? Position.HUGE : stride * (length - 1) + bits);
	}

	/** The end of a field that starts at 0, seen for itself: all elements of an array have to be alike. */
	private Position measure(FieldClass type, int alignment) {
		boolean outer = silent;
		int outerParts = parts;
		silent = true;
		try {
			return field(type, "", type, 0, new Position(0, 0, alignment)); //$NON-NLS-1$
		} finally {
			silent = outer;
			parts = outerParts;
		}
	}

	private Position align(int alignment, int depth, Position at) {
		long least = at.leastPadding(alignment);
		long most = at.mostPadding(alignment);
		if (most == 0)
			return at;
		if (!silent && hidden == 0)
			boxes.add(Box.padding(depth, part(at), offset(at), least, most, alignment));
		return least == most ? at.plus(least) : unknown(alignment);
	}

	/** A new part, after something of variable length. */
	private Position unknown(int known) {
		return new Position(++parts, 0, known);
	}

	private static boolean compound(FieldClass type) {
		FieldClass inner = type;
		for (int depth = 0; inner instanceof ArrayFieldClass array && depth < DEEPEST; depth++)
			inner = array.getElement();
		return inner instanceof StructureFieldClass || inner instanceof VariantFieldClass || inner instanceof OptionalFieldClass;
	}

	private int add(Box box) {
		if (silent)
			return -1;
		if (count >= LIMIT) {
			hidden++;
			return -1;
		}
		count++;
		boxes.add(box);
		return boxes.size() - 1;
	}

	private Box box(Box.Kind kind, EObject element, String name, FieldClass type, String text, int depth, Position start,
			long bits) {
		int mappings = switch (type) {
			case IntegerFieldClass integer -> integer.getMappings().size();
			case FixedLengthBitMapFieldClass map -> map.getFlags().size();
			case null, default -> 0;
		};
		List<String> roles = FieldClasses.roles(type).stream().map(Role::getLiteral).toList();
		return new Box(kind, element, name == null ? "" : name, text, depth, part(start), offset(start), bits, bits, bits, //$NON-NLS-1$
				alignment(type), roles, mappings, ElementText.isEnumerated(type));
	}

	/** No packet is aligned to more. */
	private static int alignment(FieldClass type) {
		return Math.min(FieldClasses.alignment(type), PACKET_ALIGNMENT);
	}

	private int part(Position at) {
		return base == null || at.part() == base.part() ? 0 : at.part();
	}

	private long offset(Position at) {
		return base != null && at.part() == base.part() ? at.at() - base.at() : at.at();
	}

	private static String ranges(List<IntegerRange> ranges) {
		StringBuilder text = new StringBuilder();
		for (IntegerRange range : ranges) {
			if (!text.isEmpty())
				text.append(", "); //$NON-NLS-1$
			text.append(range.getLower());
			if (range.getLower() != null && !range.getLower().equals(range.getUpper()))
				text.append(" … ").append(range.getUpper()); //$NON-NLS-1$
		}
		return text.toString();
	}
}
