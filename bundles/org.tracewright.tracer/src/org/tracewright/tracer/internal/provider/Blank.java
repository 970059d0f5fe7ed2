// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.util.Arrays;

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

/** How a value that is not there is recorded: numbers are 0, texts and sequences are empty, enumerations have no constant. Nothing is smaller. */
final class Blank {

	/** Most bytes that a type may need at least: more than this fits no sub-buffer. */
	static final long LARGEST = 1 << 24;

	private Blank() {
	}

	/** Its bytes. */
	static byte[] of(FieldType type) {
		byte[] bytes = new byte[(int) size(type)];
		fill(type, bytes, 0);
		return bytes;
	}

	/** How many bytes it has: any number greater than {@link #LARGEST} if more than that. */
	static long size(FieldType type) {
		return switch (type) {
			case IntType whole -> whole.bits() / Byte.SIZE;
			case RealType real -> real.bits() / Byte.SIZE;
			case BoolType bool -> 1;
			case EnumType enumeration -> enumeration.bits() / Byte.SIZE;
			case TextType text -> 1;
			case SequenceType sequence -> Integer.BYTES;
			case BytesType bytes -> Integer.BYTES;
			case ArrayType array -> Math.min(LARGEST + 1, size(array.element())) * array.length();
			case StructType struct ->
				struct.fields().stream().mapToLong(field -> Math.min(LARGEST + 1, size(field.type()))).sum();
		};
	}

	private static int fill(FieldType type, byte[] bytes, int at) {
		return switch (type) {
			case EnumType enumeration -> {
				int end = at + enumeration.bits() / Byte.SIZE;
				Arrays.fill(bytes, at, end, (byte) -1);
				yield end;
			}
			case ArrayType array -> {
				int next = at;
				for (int i = 0; i < array.length(); i++)
					next = fill(array.element(), bytes, next);
				yield next;
			}
			case StructType struct -> {
				int next = at;
				for (EventField field : struct.fields())
					next = fill(field.type(), bytes, next);
				yield next;
			}
			case IntType whole -> at + (int) size(whole);
			case RealType real -> at + (int) size(real);
			case BoolType bool -> at + (int) size(bool);
			case TextType text -> at + (int) size(text);
			case SequenceType sequence -> at + (int) size(sequence);
			case BytesType data -> at + (int) size(data);
		};
	}
}
