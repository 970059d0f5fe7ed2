// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.Scope;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;

/** Our own form: time, source when there are several, event, fields, and contexts behind a bar. */
final class TextPrinter implements EventPrinter {

	private static final byte[] FAINT = ascii("\u001b[2m");
	private static final byte[] BOLD = ascii("\u001b[1;36m");
	private static final byte[] WARN = ascii("\u001b[33m");
	private static final byte[] PLAIN = ascii("\u001b[0m");
	private static final byte[] NO_TIME = ascii("(no time)");
	private static final byte[] BAR = ascii("  | ");

	/**
	 * What is the same for all events of a type.
	 *
	 * @param title    its title with style and padding
	 * @param contexts contexts that have fields
	 * @param cpu      the one field of the packet context that is shown; null when there is none
	 */
	private record Head(byte[] title, Scope[] contexts, Field cpu) {
	}

	private final TextBuffer out;
	private final TimeText times;
	private final boolean color;
	private final Head[] heads;
	private final byte[][] sources;
	private final TextValues values;

	TextPrinter(Trace trace, TimeFormat format, boolean color, TextBuffer out) {
		this.out = out;
		this.color = color;
		times = new TimeText(format);
		values = new TextValues(out);
		int width = Math.min(32, trace.eventTypes().stream().mapToInt(t -> t.title().length()).max().orElse(0));
		heads = trace.eventTypes().stream().map(t -> head(t, width)).toArray(Head[]::new);
		sources = trace.sources().size() < 2 ? null : trace.streams().stream().map(TextPrinter::source).toArray(byte[][]::new);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private Head head(EventType type, int width) {
		TextBuffer title = new TextBuffer(width + 32);
		style(title, BOLD);
		title.text(type.title());
		style(title, PLAIN);
		title.repeat(' ', Math.max(0, width - type.title().length()) + 2);
		List<Scope> contexts = new ArrayList<>();
		for (Scope scope : Scope.values())
			if (scope.isContext() && !type.fields(scope).isEmpty())
				contexts.add(scope);
		return new Head(title.copy(), contexts.toArray(Scope[]::new), type.field(Scope.PACKET_CONTEXT, "cpu_id").orElse(null));
	}

	private static byte[] source(DataStream stream) {
		return (stream.source().name() + "  ").getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public TextBuffer out() {
		return out;
	}

	@Override
	public void event(EventCursor cursor) {
		time(cursor);
		if (sources != null)
			out.put(sources[cursor.stream().index()]);
		Head head = heads[cursor.type().index()];
		out.put(head.title);
		values.restart();
		cursor.visit(Scope.PAYLOAD, values);
		boolean bar = false;
		for (Scope scope : head.contexts)
			bar |= context(cursor, scope, head, bar);
		if (bar)
			style(out, PLAIN);
		out.put('\n');
	}

	/** Appends the values of a context; false when it shows none. */
	private boolean context(EventCursor cursor, Scope scope, Head head, boolean bar) {
		int before = out.size();
		if (bar) {
			out.put(' ');
		} else {
			style(out, FAINT);
			out.put(BAR);
		}
		int start = out.size();
		values.restart();
		if (scope != Scope.PACKET_CONTEXT)
			cursor.visit(scope, values);
		else if (head.cpu != null && cursor.has(head.cpu))
			cursor.visit(head.cpu, values);
		if (out.size() > start)
			return true;
		out.truncate(before);
		return false;
	}

	@Override
	public void gap(EventCursor cursor) {
		time(cursor);
		style(out, WARN);
		out.text("*** " + cursor.stream().name() + ": " + cursor.gap().text() + " ***");
		style(out, PLAIN);
		out.put('\n');
	}

	private void time(EventCursor cursor) {
		style(out, FAINT);
		if (cursor.hasTime())
			times.append(out, cursor.time());
		else
			out.put(NO_TIME);
		style(out, PLAIN);
		out.put(' ', ' ');
	}

	private void style(TextBuffer to, byte[] code) {
		if (color)
			to.put(code);
	}
}
