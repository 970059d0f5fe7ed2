// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.tracewright.ctf.write.Value;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Utf8;
import org.tracewright.trace.ValueVisitor;

/** Keeps the values of a scope that a reader shows. */
public final class ValueCapture implements ValueVisitor {

	private final Deque<List<Value>> open = new ArrayDeque<>();
	private final Deque<Field> options = new ArrayDeque<>();

	/** An empty one. */
	public ValueCapture() {
		open.push(new ArrayList<>());
	}

	/** The members shown so far. */
	public Value.Struct members() {
		return new Value.Struct(open.getLast());
	}

	private void add(Value value) {
		open.getFirst().add(value);
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		add(new Value.Int(value));
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		add(new Value.Int(value));
	}

	@Override
	public void bool(Field field, boolean value) {
		add(new Value.Bool(value));
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		add(new Value.Real(value));
	}

	@Override
	public void quad(Field field, FieldType.RealType type, long high, long low, double nearest) {
		add(new Value.Quad(high, low));
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		add(new Value.Text(Utf8.decode(utf8)));
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		byte[] bytes = new byte[value.remaining()];
		value.get(value.position(), bytes);
		add(new Value.Bytes(bytes));
	}

	@Override
	public void beginStructure(Field field) {
		open.push(new ArrayList<>());
	}

	@Override
	public void endStructure(Field field) {
		List<Value> members = open.pop();
		add(new Value.Struct(members));
	}

	@Override
	public void beginArray(Field field, long length) {
		open.push(new ArrayList<>());
	}

	@Override
	public void endArray(Field field) {
		List<Value> elements = open.pop();
		add(new Value.Array(elements));
	}

	@Override
	public void beginVariant(Field field, Field option) {
		open.push(new ArrayList<>());
		options.push(option);
	}

	@Override
	public void endVariant(Field field) {
		List<Value> value = open.pop();
		Field option = options.pop();
		int index = field != null && field.type() instanceof FieldType.VariantType type
				? type.options().indexOf(option)
				: Value.Variant.SELECTED;
		add(new Value.Variant(index, value.getFirst()));
	}

	@Override
	public void absent(Field field) {
		add(new Value.Absent());
	}
}
