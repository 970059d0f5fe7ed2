// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;

/**
 * One JSON object a line. Times are strings of nanoseconds, for JSON's numbers lose the last digits in many readers; integers
 * are exact JSON integers.
 */
final class JsonPrinter implements EventPrinter {

	/**
	 * What is the same for all events of a type.
	 *
	 * @param name   the member with its name
	 * @param scopes those that are shown
	 * @param opens  their names, each up to the brace that opens it
	 */
	private record Head(byte[] name, Scope[] scopes, byte[][] opens) {
	}

	private final TextBuffer out;
	private final JsonValues values;
	private final Escapes escapes = new Escapes(Escapes.Form.JSON);
	private final Head[] heads;
	/** For each stream, the members that name it. */
	private final byte[][] streams;

	JsonPrinter(Trace trace, TextBuffer out) {
		this.out = out;
		values = new JsonValues(out);
		heads = trace.eventTypes().stream().map(this::head).toArray(Head[]::new);
		boolean several = trace.sources().size() > 1;
		streams = trace.streams().stream().map(s -> stream(s, several)).toArray(byte[][]::new);
	}

	private Head head(EventType type) {
		TextBuffer name = new TextBuffer(64);
		name.ascii("\"event\":");
		name.put(escapes.quoted(type.title()));
		List<Scope> scopes = new ArrayList<>();
		for (Scope scope : Scope.values())
			if (scope != Scope.PACKET_HEADER && scope != Scope.EVENT_HEADER && type.has(scope))
				scopes.add(scope);
		byte[][] opens = scopes.stream().map(s -> open(s.id())).toArray(byte[][]::new);
		return new Head(name.copy(), scopes.toArray(Scope[]::new), opens);
	}

	private static byte[] open(String scope) {
		TextBuffer text = new TextBuffer(32);
		text.ascii(",\"" + scope + "\":{");
		return text.copy();
	}

	private byte[] stream(DataStream stream, boolean several) {
		TextBuffer text = new TextBuffer(64);
		if (several) {
			text.ascii("\"trace\":");
			text.put(escapes.quoted(stream.source().name()));
			text.put(',');
		}
		text.ascii("\"stream\":");
		text.put(escapes.quoted(stream.name()));
		text.put(',');
		return text.copy();
	}

	@Override
	public TextBuffer out() {
		return out;
	}

	@Override
	public void event(EventCursor cursor) {
		begin(cursor);
		Head head = heads[cursor.type().index()];
		out.put(head.name);
		for (int i = 0; i < head.scopes.length; i++) {
			out.put(head.opens[i]);
			values.restart();
			cursor.visit(head.scopes[i], values);
			out.put('}');
		}
		out.put('}', '\n');
	}

	private void begin(EventCursor cursor) {
		out.put('{');
		if (cursor.hasTime()) {
			out.ascii("\"time\":\"");
			out.decimal(cursor.time());
			out.put('"', ',');
		}
		out.put(streams[cursor.stream().index()]);
	}

	@Override
	public void gap(EventCursor cursor) {
		Gap gap = cursor.gap();
		begin(cursor);
		out.ascii("\"gap\":\"" + gap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + '"');
		if (gap.count() >= 0)
			out.ascii(",\"count\":" + gap.count());
		out.ascii(",\"end\":\"" + gap.end() + '"');
		if (gap.problem() != null) {
			out.ascii(",\"reason\":");
			out.put(escapes.quoted(gap.problem().text()));
		}
		out.put('}', '\n');
	}
}
