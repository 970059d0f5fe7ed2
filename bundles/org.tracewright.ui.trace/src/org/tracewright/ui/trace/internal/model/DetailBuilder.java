// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Scope;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Utf8;
import org.tracewright.trace.ValueText;
import org.tracewright.trace.ValueVisitor;

/** Makes the details of the event or gap that a cursor stands on: everything that is known of it. */
public final class DetailBuilder implements ValueVisitor {

	/** Arrays show no more elements than this, and say how many there are. */
	private static final int MAX_ELEMENTS = 1000;

	private final List<DetailNode> top = new ArrayList<>();
	private final Deque<Level> levels = new ArrayDeque<>();
	private String category = ""; //$NON-NLS-1$

	/** Lines being collected below a line. */
	private static final class Level {
		private final String type;
		private final boolean array;
		private final long length;
		private final List<DetailNode> children = new ArrayList<>();
		private final StringBuilder summary = new StringBuilder();

		Level(String type, boolean array, long length) {
			this.type = type;
			this.array = array;
			this.length = length;
		}
	}

	private DetailBuilder() {
	}

	/**
	 * The details.
	 *
	 * @param row names the row of the timeline where the event happened; null for none
	 */
	public static List<DetailNode> of(EventCursor cursor, TimeFormat times, String row) {
		DetailBuilder builder = new DetailBuilder();
		if (cursor.isGap())
			builder.gap(cursor.gap(), times);
		else
			builder.event(cursor, times, row);
		return builder.top;
	}

	private void line(String name, String value) {
		top.add(new DetailNode(category, name, value, "", List.of())); //$NON-NLS-1$
	}

	private void event(EventCursor cursor, TimeFormat times, String row) {
		EventType type = cursor.type();
		category = Messages.details_event;
		line(Messages.details_name, type.title());
		if (cursor.hasTime()) {
			line(Messages.details_time, times.text(cursor.time()));
			line(Messages.details_cycles, Long.toUnsignedString(cursor.cycles()));
		}
		line(Messages.details_stream, cursor.stream().name());
		line(Messages.details_trace, type.source().name());
		if (row != null)
			line(Messages.details_row, row);
		line(Messages.details_id, Long.toUnsignedString(type.id()));
		type.logLevel().ifPresent(l -> line(Messages.details_logLevel, Integer.toString(l)));
		category = Messages.details_fields;
		cursor.visit(Scope.PAYLOAD, this);
		category = Messages.details_context;
		cursor.visit(Scope.COMMON_CONTEXT, this);
		cursor.visit(Scope.SPECIFIC_CONTEXT, this);
		category = Messages.details_packet;
		cursor.visit(Scope.PACKET_CONTEXT, this);
	}

	private void gap(Gap gap, TimeFormat times) {
		category = Messages.details_gap;
		line(Messages.details_gapKind, switch (gap.kind()) {
			case DISCARDED_EVENTS -> Messages.row_discarded;
			case LOST_PACKETS -> Messages.row_lost;
			case SKIPPED_BYTES -> Messages.row_skipped;
		});
		line(Messages.details_gapCount, gap.text());
		line(Messages.details_time, times.text(gap.begin()));
		line(Messages.details_gapEnd, times.text(gap.end()));
		line(Messages.details_gapDuration, TimeFormat.duration(gap.end() - gap.begin()));
		line(Messages.details_stream, gap.stream().name());
		if (gap.problem() != null)
			line(Messages.details_problem, gap.problem().text());
	}

	private void add(Field field, String value, String type, List<DetailNode> children) {
		Level level = levels.peek();
		String name = field != null ? field.name() : level == null ? "" : "[" + level.children.size() + "]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		DetailNode node = new DetailNode(category, name, value, type, children);
		if (level == null) {
			top.add(node);
			return;
		}
		if (level.children.size() >= MAX_ELEMENTS)
			return;
		level.children.add(node);
		if (level.summary.length() < 120)
			level.summary.append(level.summary.isEmpty() ? "" : ", ").append(level.array ? "" : name + "=").append(value); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		StringBuilder text = new StringBuilder();
		ValueText.integer(text, type, value);
		if (type.base() != FieldType.Base.DECIMAL) {
			text.append("  = "); //$NON-NLS-1$
			ValueText.number(text, type, FieldType.Base.DECIMAL, value);
		} else if (value > 9 || value < 0) {
			text.append("  = "); //$NON-NLS-1$
			ValueText.number(text, type, FieldType.Base.HEXADECIMAL, value);
		}
		add(field, text.toString(), describe(type), List.of());
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		StringBuilder text = new StringBuilder();
		ValueText.bits(text, type, value);
		add(field, text.toString(), describe(type), List.of());
	}

	/** A kind of values in words. */
	static String describe(FieldType type) {
		return switch (type) {
			case FieldType.IntegerType integer -> {
				String kind = NLS.bind(integer.enumeration()
						? Messages.type_enum
						: integer.signed() ? Messages.type_signed : Messages.type_unsigned, integer.bits());
				yield NLS.bind(Messages.type_base, kind, switch (integer.base()) {
					case BINARY -> 2;
					case OCTAL -> 8;
					case DECIMAL -> 10;
					case HEXADECIMAL -> 16;
				});
			}
			case FieldType.BitsType bits -> NLS.bind(Messages.type_bits, bits.bits());
			case FieldType.BooleanType bool -> Messages.type_bool;
			case FieldType.RealType real -> NLS.bind(Messages.type_real, real.bits());
			case FieldType.TextType text -> Messages.type_text;
			case FieldType.BlobType blob -> NLS.bind(Messages.type_blob, blob.mediaType());
			case FieldType.StructureType structure -> Messages.type_structure;
			case FieldType.ArrayType array -> NLS.bind(Messages.type_array, describe(array.element()));
			case FieldType.OptionalType optional -> describe(optional.value());
			case FieldType.VariantType variant -> Messages.type_structure;
		};
	}

	@Override
	public void bool(Field field, boolean value) {
		add(field, Boolean.toString(value), Messages.type_bool, List.of());
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		add(field, type.bits() <= 32 ? Float.toString((float) value) : Double.toString(value), describe(type), List.of());
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		StringBuilder text = new StringBuilder();
		ValueText.quote(text, Utf8.decode(utf8));
		add(field, text.toString(), Messages.type_text, List.of());
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		StringBuilder text = new StringBuilder();
		new ValueText(text, true).blob(null, type, value);
		add(field, text.toString(), describe(type), List.of());
	}

	@Override
	public void beginStructure(Field field) {
		levels.push(new Level(Messages.type_structure, false, -1));
	}

	@Override
	public void endStructure(Field field) {
		end(field);
	}

	@Override
	public void beginArray(Field field, long length) {
		levels.push(new Level(field == null ? Messages.type_structure : describe(field.type()), true, length));
	}

	@Override
	public void endArray(Field field) {
		end(field);
	}

	private void end(Field field) {
		Level level = levels.pop();
		String summary = level.array ? "[" + level.length + "] " + level.summary : "{" + level.summary + "}"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		add(field, summary, level.type, level.children);
	}

	@Override
	public void beginVariant(Field field, Field option) {
		// The value is shown under the name of its option.
	}

	@Override
	public void endVariant(Field field) {
		// See above.
	}

	@Override
	public void absent(Field field) {
		add(field, "—", Messages.type_none, List.of()); //$NON-NLS-1$
	}
}
