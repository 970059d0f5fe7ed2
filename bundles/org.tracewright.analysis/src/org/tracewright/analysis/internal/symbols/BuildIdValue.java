// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import java.nio.ByteBuffer;
import java.util.HexFormat;

import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.ValueVisitor;

/** Takes the bytes of a build id from the field of an event. */
final class BuildIdValue implements ValueVisitor {

	private final byte[] bytes = new byte[64];
	private int length;

	/** As hexadecimal digits; empty when there are none, or too many for a build id. */
	String read(EventView event, Field field) {
		length = 0;
		event.visit(field, this);
		return length > bytes.length ? "" : HexFormat.of().formatHex(bytes, 0, length);
	}

	private void add(byte value) {
		if (length < bytes.length)
			bytes[length] = value;
		length = Math.min(length, bytes.length) + 1;
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		add((byte) value);
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		for (int i = value.position(); i < value.limit() && length <= bytes.length; i++)
			add(value.get(i));
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		// not a build id
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		add((byte) value);
	}

	@Override
	public void bool(Field field, boolean value) {
		// not a build id
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		// not a build id
	}

	@Override
	public void beginStructure(Field field) {
		// not a build id
	}

	@Override
	public void endStructure(Field field) {
		// not a build id
	}

	@Override
	public void beginArray(Field field, long arrayLength) {
		// its elements come one by one
	}

	@Override
	public void endArray(Field field) {
		// all have come
	}

	@Override
	public void beginVariant(Field field, Field option) {
		// not a build id
	}

	@Override
	public void endVariant(Field field) {
		// not a build id
	}

	@Override
	public void absent(Field field) {
		// not a build id
	}
}
