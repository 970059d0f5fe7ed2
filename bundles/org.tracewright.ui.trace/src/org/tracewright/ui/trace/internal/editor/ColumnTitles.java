// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.tracewright.ui.trace.internal.model.Column;

/** Texts and widths of columns. */
final class ColumnTitles {

	private ColumnTitles() {
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

	/** Width at the start, in pixels at 100 %. */
	static int width(Column column) {
		return switch (column) {
			case Column.Standard.TIME -> 170;
			case Column.Standard.TRACE, Column.Standard.STREAM -> 90;
			case Column.Standard.CPU -> 50;
			case Column.Standard.EVENT -> 190;
			case Column.Standard.CONTEXT -> 200;
			case Column.Standard.FIELDS -> 480;
			case Column.OfField field -> 120;
		};
	}
}
