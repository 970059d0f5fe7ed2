// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Scope;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.TraceSource;
import org.tracewright.trace.ValueVisitor;

/** The text form of {@code babeltrace2 --clock-gmt --clock-date --no-delta}, byte for byte. Gaps have no line there. */
final class BabeltracePrinter implements EventPrinter, ValueVisitor {

	/** Members of a packet context that Babeltrace takes as its own properties and does not print. */
	private static final Set<Scope> SCOPES = EnumSet.of(Scope.PACKET_CONTEXT, Scope.COMMON_CONTEXT, Scope.SPECIFIC_CONTEXT,
			Scope.PAYLOAD);

	private final TimeFormat times = new TimeFormat(TimeFormat.Style.DATE_AND_TIME, ZoneOffset.UTC, 0);
	private StringBuilder out;
	private boolean first;
	private long index;
	private boolean bare;
	private final Deque<Long> indexes = new ArrayDeque<>();

	@Override
	public void event(EventCursor cursor, StringBuilder text) {
		out = text;
		if (cursor.hasTime()) {
			out.append('[');
			times.append(out, cursor.time());
			out.append("] ");
		}
		source(cursor.stream().source());
		out.append(cursor.type().name().isEmpty() ? "<unknown>" : cursor.type().name()).append(": ");
		boolean scopes = false;
		for (Scope scope : SCOPES) {
			if (!cursor.type().has(scope))
				continue;
			if (scopes)
				out.append(", ");
			scopes = true;
			out.append('{');
			first = true;
			index = -1;
			if (scope == Scope.PACKET_CONTEXT) {
				for (Field field : cursor.type().fields(scope))
					if (!field.technical())
						cursor.visit(field, this);
			} else {
				cursor.visit(scope, this);
			}
			out.append(" }");
		}
		out.append('\n');
	}

	@Override
	public void gap(EventCursor cursor, StringBuilder text) {
		// Babeltrace tells of discarded events on standard error only.
	}

	private void source(TraceSource source) {
		int start = out.length();
		part(start, source.environmentText("hostname"));
		part(start, source.environmentText("procname"));
		if (source.environment().get("vpid") instanceof Long vpid)
			part(start, "(" + vpid + ")");
		if (out.length() > start)
			out.append(' ');
	}

	private void part(int start, String text) {
		if (text != null)
			out.append(out.length() > start ? ":" : "").append(text);
	}

	/** The value of a variant's option is printed without the name of the option. */
	private void name(Field field) {
		if (bare) {
			bare = false;
			return;
		}
		out.append(first ? " " : ", ");
		first = false;
		if (field != null)
			out.append(field.name()).append(" = ");
		else if (index >= 0)
			out.append('[').append(index++).append("] = ");
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		name(field);
		if (!type.enumeration()) {
			number(type, value);
			return;
		}
		out.append("( ");
		List<String> labels = type.labels(value).stream().sorted().toList();
		if (labels.isEmpty())
			out.append("<unknown>");
		if (labels.size() > 1)
			out.append("{ ");
		for (int i = 0; i < labels.size(); i++) {
			if (i > 0)
				out.append(", ");
			quote(labels.get(i));
		}
		if (labels.size() > 1)
			out.append(" }");
		out.append(" : container = ");
		number(type, value);
		out.append(" )");
	}

	private void number(FieldType.IntegerType type, long value) {
		int bits = type.bits();
		switch (type.base()) {
			case DECIMAL -> out.append(type.signed() ? Long.toString(value) : Long.toUnsignedString(value));
			case HEXADECIMAL -> out.append("0x")
					.append(Long.toHexString(bits < 64 ? value & mask(bits + 3 & ~3) : value).toUpperCase(Locale.ROOT));
			case OCTAL -> out.append('0')
					.append(Long.toOctalString(type.signed() && bits < 64 ? value & mask(((bits - 1) / 3 + 1) * 3) : value));
			case BINARY -> {
				out.append("0b");
				for (int i = bits - 1; i >= 0; i--)
					out.append((char) ('0' + (value >>> i & 1)));
			}
		}
	}

	private static long mask(int bits) {
		return bits >= 64 ? -1 : (1L << bits) - 1;
	}

	private void quote(String text) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '\\', '\'', '"', '?' -> out.append('\\').append(c);
				case 7 -> out.append("\\a");
				case '\b' -> out.append("\\b");
				case 27 -> out.append("\\e");
				case '\f' -> out.append("\\f");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\t' -> out.append("\\t");
				case 11 -> out.append("\\v");
				default -> {
					if (c < 32 || c == 127)
						out.append(String.format("\\x%02x", (int) c));
					else
						out.append(c);
				}
			}
		}
		out.append('"');
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		name(field);
		out.append("0x").append(Long.toHexString(value).toUpperCase(Locale.ROOT));
	}

	@Override
	public void bool(Field field, boolean value) {
		name(field);
		out.append(value);
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		name(field);
		out.append(CFormat.general(value));
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		name(field);
		quote(RawBytes.decode(utf8));
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		name(field);
		out.append("{ ").append(value.remaining()).append(" bytes }");
	}

	@Override
	public void beginStructure(Field field) {
		name(field);
		out.append('{');
		push();
	}

	@Override
	public void endStructure(Field field) {
		out.append(" }");
		pop();
	}

	@Override
	public void beginArray(Field field, long length) {
		name(field);
		out.append('[');
		push();
		index = 0;
	}

	@Override
	public void endArray(Field field) {
		out.append(" ]");
		pop();
	}

	private void push() {
		indexes.push(index);
		index = -1;
		first = true;
	}

	private void pop() {
		index = indexes.pop();
		first = false;
	}

	@Override
	public void beginVariant(Field field, Field option) {
		name(field);
		out.append("{ ");
		bare = true;
	}

	@Override
	public void endVariant(Field field) {
		out.append(" }");
		first = false;
	}

	@Override
	public void absent(Field field) {
		name(field);
		out.append("<none>");
	}
}
