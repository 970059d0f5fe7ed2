// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.util.List;

/** What a field of an event holds. All values begin at a byte and are little-endian. */
public sealed interface FieldType {

	/**
	 * An integer.
	 *
	 * @param bits   8, 16, 32 or 64
	 * @param signed whether it is in two's complement
	 * @param base   2, 8, 10 or 16: how viewers show it
	 */
	record IntType(int bits, boolean signed, int base) implements FieldType {
	}

	/**
	 * A binary floating-point number of IEEE 754.
	 *
	 * @param bits 32 or 64
	 */
	record RealType(int bits) implements FieldType {
	}

	/** True or false, in one byte. */
	record BoolType() implements FieldType {
	}

	/**
	 * A text in UTF-8, ended by a null byte; null characters in it are recorded as U+2400.
	 *
	 * @param maxBytes most bytes of it, without the null byte
	 */
	record TextType(int maxBytes) implements FieldType {
	}

	/**
	 * One of a list of names: label number {@code n} stands for the value {@code n}, the greatest value for none.
	 *
	 * @param bits   8 or 16
	 * @param labels names
	 */
	record EnumType(int bits, List<String> labels) implements FieldType {

		/** Copies the labels. */
		public EnumType {
			labels = List.copyOf(labels);
		}
	}

	/**
	 * Any number of elements behind their number, an unsigned integer of 32 bits.
	 *
	 * @param element what each of them is
	 */
	record SequenceType(FieldType element) implements FieldType {
	}

	/**
	 * Always the same number of elements.
	 *
	 * @param element what each of them is
	 * @param length  how many there are
	 */
	record ArrayType(FieldType element, int length) implements FieldType {
	}

	/**
	 * Bytes without a meaning, behind their number, an unsigned integer of 32 bits.
	 *
	 * @param maxBytes most of them
	 */
	record BytesType(int maxBytes) implements FieldType {
	}

	/**
	 * Fields one after the other.
	 *
	 * @param fields the fields, with names that differ
	 */
	record StructType(List<EventField> fields) implements FieldType {

		/** Copies the fields. */
		public StructType {
			fields = List.copyOf(fields);
		}
	}
}
