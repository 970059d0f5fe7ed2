// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.tracer.EventField;
import org.tracewright.tracer.FieldType;
import org.tracewright.tracer.FieldType.ArrayType;
import org.tracewright.tracer.FieldType.BoolType;
import org.tracewright.tracer.FieldType.BytesType;
import org.tracewright.tracer.FieldType.EnumType;
import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.FieldType.RealType;
import org.tracewright.tracer.FieldType.SequenceType;
import org.tracewright.tracer.FieldType.StructType;
import org.tracewright.tracer.FieldType.TextType;

/**
 * Where the slots of filters are in the payload of an event. Each number, truth value, enumeration and text has one, in the order in which they are
 * recorded, those in structures too; arrays, their elements and bytes have none.
 */
public final class ArgumentLayout {

	private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	/** A part of the payload. */
	private sealed interface Part {
	}

	/** An integer; without a slot when the number is negative. */
	private record Whole(int slot, int bytes, boolean signed) implements Part {
	}

	private record Real(int slot, int bytes) implements Part {
	}

	private record Text(int slot) implements Part {
	}

	/** What filters cannot look at. */
	private record Skip(int bytes) implements Part {
	}

	/** Elements of a fixed size behind their number. */
	private record Counted(int elementBytes) implements Part {
	}

	/** Elements of any size; behind their number when it is negative here. */
	private record Repeated(Part[] element, int count) implements Part {
	}

	private final Part[] parts;
	private final int slots;

	private ArgumentLayout(List<Part> parts, int slots) {
		this.parts = parts.toArray(Part[]::new);
		this.slots = slots;
	}

	/** The layout of a payload. */
	public static ArgumentLayout of(List<EventField> fields) {
		List<Part> parts = new ArrayList<>();
		int slots = 0;
		for (EventField field : fields) {
			add(parts, field.type(), slots);
			slots += slots(field.type());
		}
		return new ArgumentLayout(parts, slots);
	}

	/** How many slots a field has. */
	public static int slots(FieldType type) {
		return switch (type) {
			case IntType whole -> 1;
			case RealType real -> 1;
			case BoolType bool -> 1;
			case EnumType enumeration -> 1;
			case TextType text -> 1;
			case StructType struct -> struct.fields().stream().mapToInt(field -> slots(field.type())).sum();
			case SequenceType sequence -> 0;
			case ArrayType array -> 0;
			case BytesType bytes -> 0;
		};
	}

	/** How many bytes a value always has; negative when that differs from value to value. */
	public static long size(FieldType type) {
		return switch (type) {
			case IntType whole -> whole.bits() / Byte.SIZE;
			case RealType real -> real.bits() / Byte.SIZE;
			case BoolType bool -> 1;
			case EnumType enumeration -> enumeration.bits() / Byte.SIZE;
			case ArrayType array -> size(array.element()) < 0 ? -1 : size(array.element()) * array.length();
			case StructType struct -> {
				long sum = 0;
				for (EventField field : struct.fields()) {
					long size = size(field.type());
					if (size < 0)
						yield -1;
					sum += size;
				}
				yield sum;
			}
			case TextType text -> -1;
			case SequenceType sequence -> -1;
			case BytesType bytes -> -1;
		};
	}

	private static void add(List<Part> parts, FieldType type, int slot) {
		switch (type) {
			case IntType whole -> parts.add(new Whole(slot, whole.bits() / Byte.SIZE, whole.signed()));
			case RealType real -> parts.add(new Real(slot, real.bits() / Byte.SIZE));
			case BoolType bool -> parts.add(new Whole(slot, 1, false));
			case EnumType enumeration -> parts.add(new Whole(slot, enumeration.bits() / Byte.SIZE, false));
			case TextType text -> parts.add(new Text(slot));
			case BytesType bytes -> parts.add(new Counted(1));
			case SequenceType sequence -> elements(parts, sequence.element(), -1);
			case ArrayType array -> elements(parts, array.element(), array.length());
			case StructType struct -> {
				int next = slot;
				for (EventField field : struct.fields()) {
					add(parts, field.type(), next);
					next += slot < 0 ? 0 : slots(field.type());
				}
			}
		}
	}

	private static void elements(List<Part> parts, FieldType element, int count) {
		long size = size(element);
		if (size >= 0) {
			parts.add(count < 0 ? new Counted((int) size) : new Skip((int) size * count));
			return;
		}
		List<Part> inner = new ArrayList<>();
		add(inner, element, -1);
		parts.add(new Repeated(inner.toArray(Part[]::new), count));
	}

	/** Slots in all. */
	public int slots() {
		return slots;
	}

	/** Reads the values of a payload. Allocates nothing once the arguments have room. */
	void read(byte[] bytes, int start, Arguments to) {
		if (slots == 0)
			return;
		to.reserve(slots);
		read(parts, bytes, start, to);
	}

	private static int read(Part[] parts, byte[] bytes, int start, Arguments to) {
		int at = start;
		for (Part part : parts)
			at = read(part, bytes, at, to);
		return at;
	}

	private static int read(Part part, byte[] bytes, int at, Arguments to) {
		if (part instanceof Whole whole) {
			if (whole.slot >= 0)
				to.setLong(whole.slot, value(whole, bytes, at));
			return at + whole.bytes;
		}
		if (part instanceof Real real) {
			if (real.slot >= 0)
				to.setDouble(real.slot,
						real.bytes == Float.BYTES
								? Float.intBitsToFloat((int) INT.get(bytes, at))
								: Double.longBitsToDouble((long) LONG.get(bytes, at)));
			return at + real.bytes;
		}
		if (part instanceof Text text) {
			int end = at;
			while (bytes[end] != 0)
				end++;
			if (text.slot >= 0)
				to.setText(text.slot, bytes, at, end);
			return end + 1;
		}
		if (part instanceof Skip skip)
			return at + skip.bytes;
		if (part instanceof Counted counted)
			return at + Integer.BYTES + (int) INT.get(bytes, at) * counted.elementBytes;
		Repeated repeated = (Repeated) part;
		int count = repeated.count;
		int next = at;
		if (count < 0) {
			count = (int) INT.get(bytes, at);
			next += Integer.BYTES;
		}
		for (int i = 0; i < count; i++)
			next = read(repeated.element, bytes, next, to);
		return next;
	}

	private static long value(Whole whole, byte[] bytes, int at) {
		return switch (whole.bytes) {
			case Byte.BYTES -> whole.signed ? bytes[at] : Byte.toUnsignedLong(bytes[at]);
			case Short.BYTES -> {
				short value = (short) SHORT.get(bytes, at);
				yield whole.signed ? value : Short.toUnsignedLong(value);
			}
			case Integer.BYTES -> {
				int value = (int) INT.get(bytes, at);
				yield whole.signed ? value : Integer.toUnsignedLong(value);
			}
			default -> (long) LONG.get(bytes, at);
		};
	}
}
