// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Utf8;
import org.tracewright.trace.ValueVisitor;

/** Collects what a scope of an event shows as numbers, texts and lists, to be compared with {@link ExpectedValues}. */
final class ReadValues implements ValueVisitor {

	private final Deque<List<Object>> open = new ArrayDeque<>();

	private ReadValues() {
		open.push(new ArrayList<>());
	}

	/** The values of a scope. */
	static List<Object> of(EventView event, Scope scope) {
		ReadValues values = new ReadValues();
		event.visit(scope, values);
		return values.open.pop();
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		open.peek().add(value);
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		throw new AssertionError("bits in " + field);
	}

	@Override
	public void bool(Field field, boolean value) {
		open.peek().add(value ? 1L : 0L);
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		open.peek().add(value);
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		open.peek().add(Utf8.decode(utf8));
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		List<Object> all = new ArrayList<>();
		for (int i = value.position(); i < value.limit(); i++)
			all.add((long) Byte.toUnsignedInt(value.get(i)));
		open.peek().add(all);
	}

	@Override
	public void beginStructure(Field field) {
		begin();
	}

	@Override
	public void endStructure(Field field) {
		open.pop();
	}

	@Override
	public void beginArray(Field field, long length) {
		begin();
	}

	@Override
	public void endArray(Field field) {
		open.pop();
	}

	private void begin() {
		List<Object> list = new ArrayList<>();
		open.peek().add(list);
		open.push(list);
	}

	@Override
	public void beginVariant(Field field, Field option) {
		throw new AssertionError("a variant: " + field);
	}

	@Override
	public void endVariant(Field field) {
		throw new AssertionError("a variant: " + field);
	}

	@Override
	public void absent(Field field) {
		throw new AssertionError("an optional: " + field);
	}
}
