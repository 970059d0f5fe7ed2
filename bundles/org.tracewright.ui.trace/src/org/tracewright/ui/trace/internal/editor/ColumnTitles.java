// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.ui.trace.internal.model.Column;

/** Texts of columns. */
final class ColumnTitles {

	private ColumnTitles() {
	}

	/** The columns that suit a trace: which trace when there are several, the CPU when it is recorded, else the data stream. */
	static List<Column> defaults(Trace trace) {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.Standard.TIME);
		if (trace.sources().size() > 1)
			columns.add(Column.Standard.TRACE);
		boolean cpu = trace.eventTypes().stream().anyMatch(t -> t.field(Scope.PACKET_CONTEXT, "cpu_id").isPresent()); //$NON-NLS-1$
		columns.add(cpu ? Column.Standard.CPU : Column.Standard.STREAM);
		columns.addAll(List.of(Column.Standard.EVENT, Column.Standard.CONTEXT, Column.Standard.FIELDS));
		return columns;
	}

	static String of(Column column) {
		return switch (column) {
			case Column.Standard.TIME -> Messages.column_time;
			case Column.Standard.TRACE -> Messages.column_trace;
			case Column.Standard.STREAM -> Messages.column_stream;
			case Column.Standard.CPU -> Messages.column_cpu;
			case Column.Standard.EVENT -> Messages.column_event;
			case Column.Standard.CONTEXT -> Messages.column_context;
			case Column.Standard.FIELDS -> Messages.column_fields;
			case Column.OfField field -> field.title();
		};
	}
}
