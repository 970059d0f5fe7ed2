// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.HashMap;
import java.util.Map;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Scope;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.ValueText;

/** The text of the cells of the row that a cursor stands on. For use by one thread. */
public final class CellText {

	private final TimeFormat times;
	private final StringBuilder out = new StringBuilder();
	private final FieldHandles cpu = new FieldHandles(Scope.PACKET_CONTEXT, "cpu_id"); //$NON-NLS-1$
	private final Map<Column.OfField, FieldHandles> fields = new HashMap<>();

	/** With a format for times. */
	public CellText(TimeFormat times) {
		this.times = times;
	}

	/** Text of a cell of a row; empty when the row has nothing for the column. */
	public String of(EventCursor cursor, Column column) {
		return text(cursor, cursor.isGap() ? cursor.gap() : null, column);
	}

	/** Text of a cell of an event; empty when the event has nothing for the column. */
	String ofEvent(EventView event, Column column) {
		return text(event, null, column);
	}

	private String text(EventView cursor, Gap gap, Column column) {
		out.setLength(0);
		switch (column) {
			case Column.Standard standard -> standard(cursor, gap, standard);
			case Column.OfField field -> field(cursor, field);
		}
		return out.toString();
	}

	private void standard(EventView cursor, Gap gap, Column.Standard column) {
		switch (column) {
			case TIME -> {
				if (cursor.hasTime())
					times.append(out, cursor.time());
			}
			case TRACE -> out.append(cursor.stream().source().name());
			case STREAM -> out.append(cursor.stream().name());
			case CPU -> {
				Field field = cpu.of(cursor);
				if (field != null && field.type() instanceof FieldType.IntegerType integer)
					ValueText.number(out, integer, FieldType.Base.DECIMAL, cursor.asLong(field));
			}
			case EVENT -> out.append(gap != null ? gapTitle(gap) : cursor.type().title());
			case CONTEXT -> {
				ValueText values = new ValueText(out, true);
				cursor.visit(Scope.COMMON_CONTEXT, values);
				cursor.visit(Scope.SPECIFIC_CONTEXT, values);
			}
			case FIELDS -> {
				if (gap != null)
					out.append(gap.text());
				else
					cursor.visit(Scope.PAYLOAD, new ValueText(out, true));
			}
		}
	}

	/** What the event column says of a gap. */
	static String gapTitle(Gap gap) {
		return switch (gap.kind()) {
			case DISCARDED_EVENTS -> Messages.row_discarded;
			case LOST_PACKETS -> Messages.row_lost;
			case SKIPPED_BYTES -> Messages.row_skipped;
		};
	}

	private void field(EventView cursor, Column.OfField column) {
		Field field = fields.computeIfAbsent(column, c -> new FieldHandles(c.scope(), c.path())).of(cursor);
		if (field == null)
			return;
		switch (field.type()) {
			case FieldType.IntegerType type -> ValueText.integer(out, type, cursor.asLong(field));
			case FieldType.TextType type -> out.append(cursor.asText(field));
			default -> {
				int start = out.length();
				cursor.visit(field, new ValueText(out, true));
				// The column's header names the field already.
				String name = field.name() + '=';
				if (out.indexOf(name, start) == start)
					out.delete(start, start + name.length());
			}
		}
	}
}
