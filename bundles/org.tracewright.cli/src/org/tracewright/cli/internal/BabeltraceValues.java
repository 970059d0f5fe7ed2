// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.ValueVisitor;

/** Values as Babeltrace's text output writes them. */
final class BabeltraceValues implements ValueVisitor {

	private static final byte[] UNKNOWN = ascii("<unknown>");
	private static final byte[] CONTAINER = ascii(" : container = ");
	private static final byte[] EQUALS = ascii("] = ");
	private static final byte[] BYTES = ascii(" bytes }");
	private static final byte[] NONE = ascii("<none>");
	private static final byte[] TRUE = ascii("true");
	private static final byte[] FALSE = ascii("false");

	private final TextBuffer out;
	private final Escapes escapes = new Escapes(Escapes.Form.BABELTRACE);
	private final FieldNames names = new FieldNames(f -> (f.name() + " = ").getBytes(StandardCharsets.UTF_8));
	private final Labels labels = new Labels(escapes::quoted, true);
	private final Reals reals = new Reals();
	private boolean first;
	/** The value of a variant's option is printed without the name of the option. */
	private boolean bare;
	/** Number of the next element of an array; -1 in a structure. */
	private long index;
	private long[] indexes = new long[8];
	private int depth;

	BabeltraceValues(TextBuffer out) {
		this.out = out;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/** Gets ready for the values of a scope. */
	void restart() {
		first = true;
		index = -1;
		depth = 0;
	}

	private void name(Field field) {
		if (bare) {
			bare = false;
			return;
		}
		if (first)
			first = false;
		else
			out.put(',');
		out.put(' ');
		if (field != null) {
			out.put(names.of(field));
		} else if (index >= 0) {
			out.put('[');
			out.decimal(index++);
			out.put(EQUALS);
		}
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		name(field);
		if (!type.enumeration()) {
			number(type, value);
			return;
		}
		out.put('(', ' ');
		label(type, value);
		out.put(CONTAINER);
		number(type, value);
		out.put(' ', ')');
	}

	private void label(FieldType.IntegerType type, long value) {
		Labels.Label[] all = labels.of(type);
		int count = 0;
		for (Labels.Label label : all)
			if (label.mapping().matches(value, type.signed()))
				count++;
		if (count == 0)
			out.put(UNKNOWN);
		if (count > 1)
			out.put('{', ' ');
		boolean some = false;
		for (Labels.Label label : all)
			if (count > 0 && label.mapping().matches(value, type.signed())) {
				if (some)
					out.put(',', ' ');
				out.put(label.text());
				some = true;
			}
		if (count > 1)
			out.put(' ', '}');
	}

	private void number(FieldType.IntegerType type, long value) {
		int bits = type.bits();
		switch (type.base()) {
			case DECIMAL -> {
				if (type.signed())
					out.decimal(value);
				else
					out.unsigned(value);
			}
			case HEXADECIMAL -> {
				out.put('0', 'x');
				out.hexadecimal(bits < 64 ? value & mask(bits + 3 & ~3) : value, true);
			}
			case OCTAL -> {
				out.put('0');
				out.octal(type.signed() && bits < 64 ? value & mask(((bits - 1) / 3 + 1) * 3) : value);
			}
			case BINARY -> {
				out.put('0', 'b');
				out.binary(value, bits);
			}
		}
	}

	private static long mask(int bits) {
		return bits >= 64 ? -1 : (1L << bits) - 1;
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		name(field);
		out.put('0', 'x');
		out.hexadecimal(value, true);
	}

	@Override
	public void bool(Field field, boolean value) {
		name(field);
		out.put(value ? TRUE : FALSE);
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		name(field);
		reals.general(out, value);
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		name(field);
		escapes.quote(out, utf8);
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		name(field);
		out.put('{', ' ');
		out.decimal(value.remaining());
		out.put(BYTES);
	}

	@Override
	public void beginStructure(Field field) {
		name(field);
		out.put('{');
		push();
	}

	@Override
	public void endStructure(Field field) {
		out.put(' ', '}');
		pop();
	}

	@Override
	public void beginArray(Field field, long length) {
		name(field);
		out.put('[');
		push();
		index = 0;
	}

	@Override
	public void endArray(Field field) {
		out.put(' ', ']');
		pop();
	}

	private void push() {
		if (depth == indexes.length)
			indexes = Arrays.copyOf(indexes, depth * 2);
		indexes[depth++] = index;
		index = -1;
		first = true;
	}

	private void pop() {
		index = indexes[--depth];
		first = false;
	}

	@Override
	public void beginVariant(Field field, Field option) {
		name(field);
		out.put('{', ' ');
		bare = true;
	}

	@Override
	public void endVariant(Field field) {
		out.put(' ', '}');
		first = false;
	}

	@Override
	public void absent(Field field) {
		name(field);
		out.put(NONE);
	}
}
