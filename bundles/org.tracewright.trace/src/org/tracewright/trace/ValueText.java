// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.nio.ByteBuffer;
import java.util.List;

/** Writes values as one line of text, in the way the events table and the {@code print} command show them. */
public final class ValueText implements ValueVisitor {

	private static final int MAX_BLOB = 32;

	private final StringBuilder out;
	private final boolean quoted;
	private int depth;
	private boolean first = true;

	/**
	 * Writes to a builder.
	 *
	 * @param out    where the text goes
	 * @param quoted whether texts are put in quotes and control characters escaped
	 */
	public ValueText(StringBuilder out, boolean quoted) {
		this.out = out;
		this.quoted = quoted;
	}

	/** Forgets that something was written, so that the next value gets no separator. */
	public void restart() {
		first = true;
		depth = 0;
	}

	/** An integer in its preferred base, with labels if it has some. */
	public static void integer(StringBuilder out, FieldType.IntegerType type, long value) {
		if (type.enumeration()) {
			List<String> labels = type.labels(value);
			if (!labels.isEmpty()) {
				out.append(String.join("|", labels)).append(" (");
				number(out, type, type.base(), value);
				out.append(')');
				return;
			}
		}
		number(out, type, type.base(), value);
	}

	/** An integer in a base. */
	public static void number(StringBuilder out, FieldType.IntegerType type, FieldType.Base base, long value) {
		long bits = type.bits() == 64 ? value : value & (1L << type.bits()) - 1;
		switch (base) {
			case BINARY -> {
				String text = Long.toBinaryString(bits);
				out.append("0b").repeat('0', Math.max(0, type.bits() - text.length())).append(text);
			}
			case OCTAL -> out.append('0').append(Long.toOctalString(bits));
			case HEXADECIMAL -> out.append("0x").append(Long.toHexString(bits));
			case DECIMAL -> out.append(type.signed() ? Long.toString(value) : Long.toUnsignedString(value));
		}
	}

	/** A text in quotes, with control characters, quotes and backslashes escaped. */
	public static void quote(StringBuilder out, String text) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> out.append("\\\"");
				case '\\' -> out.append("\\\\");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\t' -> out.append("\\t");
				default -> {
					if (Character.isISOControl(c))
						out.append("\\u").append(String.format("%04x", (int) c));
					else
						out.append(c);
				}
			}
		}
		out.append('"');
	}

	private void name(Field field) {
		if (!first)
			out.append(field == null ? ", " : depth == 0 ? " " : ", ");
		first = false;
		if (field != null)
			out.append(field.name()).append('=');
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		name(field);
		integer(out, type, value);
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		name(field);
		bits(out, type, value);
	}

	/** Bits in hexadecimal, with their active flags if they have names. */
	public static void bits(StringBuilder out, FieldType.BitsType type, long value) {
		List<String> flags = type.active(value);
		if (!flags.isEmpty())
			out.append(String.join("|", flags)).append(" (");
		out.append("0x").append(Long.toHexString(value));
		if (!flags.isEmpty())
			out.append(')');
	}

	@Override
	public void bool(Field field, boolean value) {
		name(field);
		out.append(value);
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		name(field);
		out.append(type.bits() <= 32 ? Float.toString((float) value) : Double.toString(value));
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		name(field);
		String value = Utf8.decode(utf8);
		if (quoted)
			quote(out, value);
		else
			out.append(value);
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		name(field);
		out.append(value.remaining()).append(" bytes");
		for (int i = 0; i < Math.min(MAX_BLOB, value.remaining()); i++)
			out.append(i == 0 ? ": " : " ").append(String.format("%02x", value.get(value.position() + i)));
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
		out.append(bracket);
		depth++;
		first = true;
	}

	private void close(char bracket) {
		out.append(bracket);
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
		out.append("none");
	}
}
