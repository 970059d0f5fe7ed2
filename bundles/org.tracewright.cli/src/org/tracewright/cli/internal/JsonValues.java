// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.ValueVisitor;

/** Values as JSON: enumerations as {@code {"value", "labels"}}, blobs in hexadecimal, what JSON has no number for as text. */
final class JsonValues implements ValueVisitor {

	private static final byte[] VALUE = ascii("{\"value\":");
	private static final byte[] LABELS = ascii(",\"labels\":[");
	private static final byte[] BITS = ascii("{\"bits\":");
	private static final byte[] FLAGS = ascii(",\"flags\":[");
	private static final byte[] NULL = ascii("null");
	private static final byte[] TRUE = ascii("true");
	private static final byte[] FALSE = ascii("false");

	private final TextBuffer out;
	private final Escapes escapes = new Escapes(Escapes.Form.JSON);
	private final FieldNames names = new FieldNames(this::encode);
	private final Labels labels = new Labels(escapes::quoted, false);
	private final Reals reals = new Reals();
	private boolean first = true;

	JsonValues(TextBuffer out) {
		this.out = out;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private byte[] encode(Field field) {
		TextBuffer name = new TextBuffer(32);
		name.put(escapes.quoted(field.name()));
		name.put(':');
		return name.copy();
	}

	/** Gets ready for the members of an object. */
	void restart() {
		first = true;
	}

	private void name(Field field) {
		if (first)
			first = false;
		else
			out.put(',');
		if (field != null)
			out.put(names.of(field));
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		name(field);
		if (!type.enumeration()) {
			number(type, value);
			return;
		}
		out.put(VALUE);
		number(type, value);
		out.put(LABELS);
		boolean some = false;
		for (Labels.Label label : labels.of(type))
			if (label.mapping().matches(value, type.signed())) {
				if (some)
					out.put(',');
				out.put(label.text());
				some = true;
			}
		out.put(']', '}');
	}

	private void number(FieldType.IntegerType type, long value) {
		if (type.signed())
			out.decimal(value);
		else
			out.unsigned(value);
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		name(field);
		boolean plain = type.flags().isEmpty();
		if (!plain)
			out.put(BITS);
		out.put('"', '0');
		out.put('x');
		out.hexadecimal(value, false);
		out.put('"');
		if (plain)
			return;
		out.put(FLAGS);
		boolean some = false;
		for (Labels.Label flag : labels.of(type))
			if ((value & flag.mask()) != 0) {
				if (some)
					out.put(',');
				out.put(flag.text());
				some = true;
			}
		out.put(']', '}');
	}

	@Override
	public void bool(Field field, boolean value) {
		name(field);
		out.put(value ? TRUE : FALSE);
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		name(field);
		boolean number = Double.isFinite(value);
		if (!number)
			out.put('"');
		reals.shortest(out, value);
		if (!number)
			out.put('"');
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		name(field);
		escapes.quote(out, utf8);
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		name(field);
		out.put('"');
		for (int i = value.position(); i < value.limit(); i++)
			out.pair(value.get(i));
		out.put('"');
	}

	@Override
	public void beginStructure(Field field) {
		open(field, '{');
	}

	@Override
	public void endStructure(Field field) {
		close('}');
	}

	@Override
	public void beginArray(Field field, long length) {
		open(field, '[');
	}

	@Override
	public void endArray(Field field) {
		close(']');
	}

	private void open(Field field, char bracket) {
		name(field);
		out.put(bracket);
		first = true;
	}

	private void close(char bracket) {
		out.put(bracket);
		first = false;
	}

	@Override
	public void beginVariant(Field field, Field option) {
		open(field, '{');
	}

	@Override
	public void endVariant(Field field) {
		close('}');
	}

	@Override
	public void absent(Field field) {
		name(field);
		out.put(NULL);
	}
}
