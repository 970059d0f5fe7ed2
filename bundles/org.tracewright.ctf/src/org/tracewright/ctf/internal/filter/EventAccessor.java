// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.filter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;

import org.tracewright.filter.Accessor;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;

/** Gives a filter the values of the event that a reader stands on. For one reader; allocates nothing per event. */
final class EventAccessor implements Accessor {

	private final ValueSlot[] slots;
	private final ByteBuffer[] texts;
	private final Map<DataStream, ByteBuffer> streams = new IdentityHashMap<>();
	private EventView event;

	EventAccessor(ValueSlot[] slots) {
		this.slots = slots.clone();
		texts = new ByteBuffer[slots.length];
		for (int i = 0; i < slots.length; i++)
			if (slots[i] instanceof ValueSlot.Element(var array, var picker))
				this.slots[i] = new ValueSlot.Element(array, picker.copy());
	}

	EventAccessor on(EventView view) {
		if (event != view)
			event = view;
		return this;
	}

	@Override
	public boolean has(int slot) {
		return switch (slots[slot]) {
			case ValueSlot.Handle handle -> event.has(handle.field());
			case ValueSlot.Element element -> {
				element.picker().reset();
				event.visit(element.array(), element.picker());
				yield element.picker().found();
			}
			case ValueSlot.Stream stream -> true;
			case ValueSlot.Time time -> event.hasTime();
		};
	}

	@Override
	public long integer(int slot) {
		return switch (slots[slot]) {
			case ValueSlot.Handle handle -> number(handle.field());
			case ValueSlot.Element element -> element.picker().integer();
			case ValueSlot.Time time -> event.time();
			case ValueSlot.Stream stream -> throw new IllegalArgumentException("no integer");
		};
	}

	/** An integer; a boolean of several bits is true when any of them is set. */
	private long number(Field field) {
		long value = event.asLong(field);
		return field.type() instanceof FieldType.BooleanType && value != 0 ? 1 : value;
	}

	@Override
	public double real(int slot) {
		return switch (slots[slot]) {
			case ValueSlot.Handle handle -> event.asDouble(handle.field());
			case ValueSlot.Element element -> element.picker().real();
			default -> throw new IllegalArgumentException("no real");
		};
	}

	@Override
	public ByteBuffer text(int slot) {
		return switch (slots[slot]) {
			// The reader's own buffer holds one text at a time, a filter may look at two.
			case ValueSlot.Handle handle -> texts[slot] = Texts.copy(texts[slot], event.asBytes(handle.field()));
			case ValueSlot.Element element -> element.picker().text();
			case ValueSlot.Stream stream -> streams.computeIfAbsent(event.stream(), EventAccessor::name);
			case ValueSlot.Time time -> throw new IllegalArgumentException("no text");
		};
	}

	private static ByteBuffer name(DataStream stream) {
		return ByteBuffer.wrap(stream.name().getBytes(StandardCharsets.UTF_8));
	}
}
