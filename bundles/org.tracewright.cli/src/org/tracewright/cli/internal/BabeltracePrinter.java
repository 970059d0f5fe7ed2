// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.Scope;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;

/** The text form of {@code babeltrace2 --clock-gmt --clock-date --no-delta}, byte for byte. Gaps have no line there. */
final class BabeltracePrinter implements EventPrinter {

	private static final Scope[] SCOPES = {Scope.PACKET_CONTEXT, Scope.COMMON_CONTEXT, Scope.SPECIFIC_CONTEXT, Scope.PAYLOAD};

	/**
	 * What is the same for all events of a type.
	 *
	 * @param name   its name with a colon
	 * @param scopes those that it has
	 * @param packet members of the packet context but those that Babeltrace takes as its own properties
	 */
	private record Head(byte[] name, Scope[] scopes, Field[] packet) {
	}

	private final TextBuffer out;
	private final TimeText times = new TimeText(new TimeFormat(TimeFormat.Style.DATE_AND_TIME, ZoneOffset.UTC, 0));
	private final Head[] heads;
	private final byte[][] sources;
	private final BabeltraceValues values;

	BabeltracePrinter(Trace trace, TextBuffer out) {
		this.out = out;
		values = new BabeltraceValues(out);
		heads = trace.eventTypes().stream().map(BabeltracePrinter::head).toArray(Head[]::new);
		sources = trace.streams().stream().map(BabeltracePrinter::source).toArray(byte[][]::new);
	}

	private static Head head(EventType type) {
		String name = type.name().isEmpty() ? "<unknown>" : type.name();
		List<Scope> scopes = new ArrayList<>();
		for (Scope scope : SCOPES)
			if (type.has(scope))
				scopes.add(scope);
		return new Head((name + ": ").getBytes(StandardCharsets.UTF_8), scopes.toArray(Scope[]::new),
				type.fields(Scope.PACKET_CONTEXT).stream().filter(f -> !f.technical()).toArray(Field[]::new));
	}

	private static byte[] source(DataStream stream) {
		TraceSource source = stream.source();
		StringBuilder text = new StringBuilder();
		part(text, source.environmentText("hostname"));
		part(text, source.environmentText("procname"));
		if (source.environment().get("vpid") instanceof Long vpid)
			part(text, "(" + vpid + ")");
		return text.append(text.isEmpty() ? "" : " ").toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void part(StringBuilder text, String part) {
		if (part != null)
			text.append(text.isEmpty() ? "" : ":").append(part);
	}

	@Override
	public TextBuffer out() {
		return out;
	}

	@Override
	public void event(EventCursor cursor) {
		if (cursor.hasTime()) {
			out.put('[');
			times.append(out, cursor.time());
			out.put(']', ' ');
		}
		out.put(sources[cursor.stream().index()]);
		Head head = heads[cursor.type().index()];
		out.put(head.name);
		boolean some = false;
		for (Scope scope : head.scopes) {
			if (some)
				out.put(',', ' ');
			some = true;
			out.put('{');
			values.restart();
			if (scope == Scope.PACKET_CONTEXT)
				for (Field field : head.packet)
					cursor.visit(field, values);
			else
				cursor.visit(scope, values);
			out.put(' ', '}');
		}
		out.put('\n');
	}

	@Override
	public void gap(EventCursor cursor) {
		// Babeltrace tells of discarded events on standard error only.
	}
}
