// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.ValueVisitor;

/** Values as {@link org.tracewright.trace.ValueText} writes them, but as bytes and without garbage. */
final class TextValues implements ValueVisitor {

	private static final int MAX_BLOB = 32;
	private static final byte[] BYTES = ascii(" bytes");
	private static final byte[] NONE = ascii("none");
	private static final byte[] TRUE = ascii("true");
	private static final byte[] FALSE = ascii("false");

	private final TextBuffer out;
	private final FieldNames names = new FieldNames(f -> utf8(f.name() + '='));
	private final Labels labels = new Labels(TextValues::utf8, false);
	private final Escapes escapes = new Escapes(Escapes.Form.TEXT);
	private final Reals reals = new Reals();
	private int depth;
	private boolean first = true;

	TextValues(TextBuffer out) {
		this.out = out;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Forgets that something was written, so that the next value gets no separator. */
	void restart() {
		first = true;
		depth = 0;
	}

	private void name(Field field) {
		if (first)
			first = false;
		else if (field != null && depth == 0)
			out.put(' ');
		else
			out.put(',', ' ');
		if (field != null)
			out.put(names.of(field));
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		name(field);
		if (type.enumeration() && label(type, value)) {
			out.put(' ', '(');
			number(type, value);
			out.put(')');
		} else {
			number(type, value);
		}
	}

	private boolean label(FieldType.IntegerType type, long value) {
		boolean some = false;
		for (Labels.Label label : labels.of(type))
			if (label.mapping().matches(value, type.signed())) {
				if (some)
					out.put('|');
				out.put(label.text());
				some = true;
			}
		return some;
	}

	private void number(FieldType.IntegerType type, long value) {
		if (type.base() == FieldType.Base.DECIMAL) {
			if (type.signed())
				out.decimal(value);
			else
				out.unsigned(value);
			return;
		}
		long bits = type.bits() == 64 ? value : value & (1L << type.bits()) - 1;
		out.put('0');
		if (type.base() == FieldType.Base.BINARY) {
			out.put('b');
			out.binary(bits, type.bits());
		} else if (type.base() == FieldType.Base.OCTAL) {
			out.octal(bits);
		} else {
			out.put('x');
			out.hexadecimal(bits, false);
		}
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		name(field);
		boolean some = false;
		for (Labels.Label flag : labels.of(type))
			if ((value & flag.mask()) != 0) {
				if (some)
					out.put('|');
				out.put(flag.text());
				some = true;
			}
		if (some)
			out.put(' ', '(');
		out.put('0', 'x');
		out.hexadecimal(value, false);
		if (some)
			out.put(')');
	}

	@Override
	public void bool(Field field, boolean value) {
		name(field);
		out.put(value ? TRUE : FALSE);
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		name(field);
		if (type.bits() <= 32)
			reals.shortest(out, (float) value);
		else
			reals.shortest(out, value);
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		name(field);
		escapes.quote(out, utf8);
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		name(field);
		out.decimal(value.remaining());
		out.put(BYTES);
		for (int i = 0; i < Math.min(MAX_BLOB, value.remaining()); i++) {
			if (i == 0)
				out.put(':');
			out.put(' ');
			out.pair(value.get(value.position() + i));
		}
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
		depth++;
		first = true;
	}

	private void close(char bracket) {
		out.put(bracket);
		depth--;
		first = false;
	}

	@Override
	public void beginVariant(Field field, Field option) {
		// The option's own field names the value.
	}

	@Override
	public void endVariant(Field field) {
		// See above.
	}

	@Override
	public void absent(Field field) {
		name(field);
		out.put(NONE);
	}
}
