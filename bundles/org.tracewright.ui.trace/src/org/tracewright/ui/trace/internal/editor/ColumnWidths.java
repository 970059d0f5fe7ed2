// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.ui.trace.internal.model.Column;

/**
 * Widths of columns at the start, in pixels at 100 %: names of events and what contexts usually hold can be read, as far as that leaves room for the fields.
 *
 * @param trace   whose events are shown
 * @param measure width of a text
 * @param room    width of all columns
 */
record ColumnWidths(Trace trace, ToIntFunction<String> measure, int room) {

	private static final int EVENT_LEAST = 110;
	private static final int EVENT_USUAL = 190;
	private static final int EVENT_PERCENT = 28;
	private static final int CONTEXT_LEAST = 80;
	private static final int CONTEXT_USUAL = 200;
	private static final int CONTEXT_PERCENT = 22;
	private static final int PADDING = 14;
	/** A number or a short name. */
	private static final String VALUE = "=0000000000 "; //$NON-NLS-1$

	/** Width of a column. */
	int of(Column column) {
		return switch (column) {
			case Column.Standard.TIME -> 170;
			case Column.Standard.TRACE, Column.Standard.STREAM -> 90;
			case Column.Standard.CPU -> 50;
			case Column.Standard.EVENT ->
				width(types().map(EventType::title), EVENT_LEAST, Math.max(EVENT_USUAL, room * EVENT_PERCENT / 100));
			case Column.Standard.CONTEXT -> width(types().map(ColumnWidths::context), CONTEXT_LEAST,
					Math.max(CONTEXT_USUAL, room * CONTEXT_PERCENT / 100));
			case Column.Standard.FIELDS -> 480;
			case Column.OfField field -> 120;
		};
	}

	private Stream<EventType> types() {
		return trace.eventTypes().stream();
	}

	private int width(Stream<String> texts, int least, int most) {
		List<String> sorted = texts.sorted(Comparator.comparingInt(String::length)).toList();
		// Of hundreds of types a few have names that are much longer than all others, and seldom come.
		int longest = sorted.isEmpty() ? 0 : measure.applyAsInt(sorted.get((sorted.size() * 9 + 9) / 10 - 1));
		return Math.clamp(longest + PADDING, least, most);
	}

	/** What there may be in the context of an event. */
	private static String context(EventType type) {
		return Stream.of(Scope.COMMON_CONTEXT, Scope.SPECIFIC_CONTEXT).flatMap(scope -> type.fields(scope).stream())
				.map(Field::name).map(name -> name + VALUE).collect(Collectors.joining());
	}
}
