// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Scope;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.trace.ValueText;

/** Our own form: time, source when there are several, event, fields, and contexts behind a bar. */
final class TextPrinter implements EventPrinter {

	private static final String FAINT = "\u001b[2m";
	private static final String BOLD = "\u001b[1;36m";
	private static final String WARN = "\u001b[33m";
	private static final String PLAIN = "\u001b[0m";

	private final boolean several;
	private final TimeFormat times;
	private final boolean color;
	private final int width;

	TextPrinter(Trace trace, TimeFormat times, boolean color) {
		several = trace.sources().size() > 1;
		this.times = times;
		this.color = color;
		width = Math.min(32, trace.eventTypes().stream().mapToInt(t -> t.title().length()).max().orElse(0));
	}

	@Override
	public void event(EventCursor cursor, StringBuilder out) {
		EventType type = cursor.type();
		time(cursor, out);
		if (several)
			out.append(cursor.stream().source().name()).append("  ");
		int start = out.length();
		style(out, BOLD);
		out.append(type.title());
		style(out, PLAIN);
		out.repeat(' ', Math.max(0, width + (color ? BOLD.length() + PLAIN.length() : 0) - (out.length() - start)));
		ValueText values = new ValueText(out, true);
		out.append("  ");
		cursor.visit(Scope.PAYLOAD, values);
		boolean bar = false;
		for (Scope scope : Scope.values()) {
			if (!scope.isContext() || type.fields(scope).isEmpty())
				continue;
			int before = out.length();
			if (!bar) {
				style(out, FAINT);
				out.append("  | ");
			}
			values.restart();
			int at = out.length();
			if (bar)
				out.append(' ');
			if (scope == Scope.PACKET_CONTEXT)
				type.field(scope, "cpu_id").filter(cursor::has).ifPresent(f -> cursor.visit(f, values));
			else
				cursor.visit(scope, values);
			if (out.length() - at <= (bar ? 1 : 0))
				out.setLength(before);
			else
				bar = true;
		}
		if (bar)
			style(out, PLAIN);
		out.append('\n');
	}

	@Override
	public void gap(EventCursor cursor, StringBuilder out) {
		time(cursor, out);
		style(out, WARN);
		out.append("*** ").append(cursor.stream().name()).append(": ").append(cursor.gap().text()).append(" ***");
		style(out, PLAIN);
		out.append('\n');
	}

	private void time(EventCursor cursor, StringBuilder out) {
		style(out, FAINT);
		if (cursor.hasTime())
			times.append(out, cursor.time());
		else
			out.append("(no time)");
		style(out, PLAIN);
		out.append("  ");
	}

	private void style(StringBuilder out, String code) {
		if (color)
			out.append(code);
	}
}
