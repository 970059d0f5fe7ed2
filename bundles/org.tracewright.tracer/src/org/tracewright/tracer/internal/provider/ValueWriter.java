// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.tracewright.tracer.EventField;
import org.tracewright.tracer.EventSchema;
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
import org.tracewright.tracer.runtime.Scratch;

/** Puts objects into a scratch as the fields of an event say. */
public final class ValueWriter {

	/** A value that does not fit; learns where it is on its way out, so that nothing is spent on that before. */
	private static final class Misfit extends IllegalArgumentException {

		private static final long serialVersionUID = 1L;

		private final String path;

		Misfit(String message) {
			this("", message);
		}

		private Misfit(String path, String message) {
			super(message);
			this.path = path;
		}

		Misfit in(String outer) {
			return new Misfit(path.isEmpty() || path.startsWith("[") ? outer + path : outer + "." + path, getMessage());
		}
	}

	private ValueWriter() {
	}

	/**
	 * Puts the values of all fields.
	 *
	 * @throws IllegalArgumentException names event and field, what does not fit, and what would
	 */
	public static void put(Scratch to, EventSchema schema, Object... values) {
		List<EventField> fields = schema.fields();
		if (values == null || values.length != fields.size())
			throw new IllegalArgumentException("Event '" + schema.title() + "' has " + fields.size() + " fields, and "
					+ (values == null ? 0 : values.length) + " values were given: give one for each.");
		try {
			for (int i = 0; i < values.length; i++)
				member(to, fields.get(i), values[i]);
		} catch (Misfit e) {
			throw new IllegalArgumentException("Event '" + schema.title() + "', field '" + e.path + "' " + e.getMessage(), e);
		}
	}

	private static void member(Scratch to, EventField field, Object value) {
		try {
			put(to, field.type(), value);
		} catch (Misfit e) {
			throw e.in(field.name());
		}
	}

	private static void put(Scratch to, FieldType type, Object value) {
		switch (type) {
			case IntType whole -> bits(to, whole.bits(), whole(whole, value));
			case RealType real -> {
				if (!(value instanceof Number number))
					throw misfit("a number", value);
				if (real.bits() == Float.SIZE)
					to.putInt(Float.floatToRawIntBits(number.floatValue()));
				else
					to.putLong(Double.doubleToRawLongBits(number.doubleValue()));
			}
			case BoolType bool -> {
				if (!(value instanceof Boolean truth))
					throw misfit("a Boolean", value);
				to.putByte((byte) (truth ? 1 : 0));
			}
			case EnumType enumeration -> bits(to, enumeration.bits(), constant(enumeration, value));
			case TextType text -> {
				if (value != null && !(value instanceof CharSequence))
					throw misfit("a CharSequence", value);
				to.putText((CharSequence) value, text.maxBytes());
			}
			case BytesType bytes -> {
				if (value instanceof ByteBuffer buffer)
					to.putBytes(buffer, bytes.maxBytes());
				else if (value == null || value instanceof byte[])
					to.putBytes((byte[]) value, bytes.maxBytes());
				else
					throw misfit("an array of bytes or a ByteBuffer", value);
			}
			case SequenceType sequence -> elements(to, sequence.element(), -1, value);
			case ArrayType array -> elements(to, array.element(), array.length(), value);
			case StructType struct -> struct(to, struct, value);
		}
	}

	private static void bits(Scratch to, int bits, long value) {
		switch (bits) {
			case Byte.SIZE -> to.putByte((byte) value);
			case Short.SIZE -> to.putShort((short) value);
			case Integer.SIZE -> to.putInt((int) value);
			default -> to.putLong(value);
		}
	}

	private static long whole(IntType type, Object value) {
		if (value instanceof BigInteger big) {
			boolean fits = type.signed() ? big.bitLength() < type.bits() : big.signum() >= 0 && big.bitLength() <= type.bits();
			if (!fits)
				throw range(type, value);
			return big.longValue();
		}
		if (!(value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte))
			throw misfit("a Long, Integer, Short, Byte or BigInteger", value);
		long number = ((Number) value).longValue();
		// 64 bits are taken as they are: Java has no type for an unsigned number of that size.
		if (type.bits() == Long.SIZE)
			return number;
		long least = type.signed() ? -1L << type.bits() - 1 : 0;
		long most = type.signed() ? -1 - least : (1L << type.bits()) - 1;
		if (number < least || number > most)
			throw range(type, value);
		return number;
	}

	private static Misfit range(IntType type, Object value) {
		BigInteger all = BigInteger.ONE.shiftLeft(type.bits());
		BigInteger least = type.signed() ? all.shiftRight(1).negate() : BigInteger.ZERO;
		return new Misfit(
				"has the value " + value + ": give one from " + least + " to " + least.add(all).subtract(BigInteger.ONE) + ".");
	}

	private static int constant(EnumType type, Object value) {
		int number = switch (value) {
			case null -> (1 << type.bits()) - 1;
			case Enum<?> constant when constant.ordinal() < type.labels().size()
					&& type.labels().get(constant.ordinal()).equals(constant.name()) ->
				constant.ordinal();
			case Enum<?> constant -> type.labels().indexOf(constant.name());
			case Integer index when index < type.labels().size() -> index;
			default -> -1;
		};
		if (number < 0)
			throw misfit("an enum's constant of the names that it has, or an Integer from 0 to " + (type.labels().size() - 1),
					value);
		return number;
	}

	private static void elements(Scratch to, FieldType element, int length, Object value) {
		int count;
		if (value instanceof List<?> list) {
			Object[] copy = list.toArray();
			elements(to, element, length, copy);
			return;
		}
		if (value == null)
			count = 0;
		else if (value.getClass().isArray())
			count = Array.getLength(value);
		else
			throw misfit("a List or an array", value);
		if (length < 0)
			to.putInt(count);
		else
			count = Math.min(count, length);
		for (int i = 0; i < count; i++)
			try {
				put(to, element, Array.get(value, i));
			} catch (Misfit e) {
				throw e.in("[" + i + "]");
			}
		for (int i = count; i < length; i++)
			to.putAll(Blank.of(element));
	}

	private static void struct(Scratch to, StructType type, Object value) {
		switch (value) {
			case null -> to.putAll(Blank.of(type));
			case Map<?, ?> map -> {
				for (Object key : map.keySet())
					if (type.fields().stream().noneMatch(field -> field.name().equals(key)))
						throw new Misfit("has no member '" + key + "': leave it out.");
				for (EventField field : type.fields()) {
					if (!map.containsKey(field.name()))
						throw new Misfit("lacks the member '" + field.name() + "': give it.");
					member(to, field, map.get(field.name()));
				}
			}
			case List<?> list -> {
				if (list.size() != type.fields().size())
					throw new Misfit("has " + type.fields().size() + " members, and " + list.size()
							+ " values were given: give one for each.");
				Iterator<?> values = list.iterator();
				for (EventField field : type.fields())
					member(to, field, values.next());
			}
			default -> throw misfit("a List or a Map", value);
		}
	}

	private static Misfit misfit(String wanted, Object value) {
		return new Misfit("was given " + (value == null ? "null" : value + " of type " + value.getClass().getTypeName())
				+ ": give " + wanted + ".");
	}
}
