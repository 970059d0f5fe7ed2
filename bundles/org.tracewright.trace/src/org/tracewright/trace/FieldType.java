// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.util.List;

/** What kind of values a field has, without a word on how they are encoded. */
public sealed interface FieldType {

	/** Preferred base to show an integer in. */
	enum Base {
		/** Base 2. */
		BINARY,
		/** Base 8. */
		OCTAL,
		/** Base 10. */
		DECIMAL,
		/** Base 16. */
		HEXADECIMAL
	}

	/**
	 * A label for ranges of integers.
	 *
	 * @param name   label
	 * @param lowers first values of the ranges
	 * @param uppers last values of the ranges, included
	 */
	record Mapping(String name, long[] lowers, long[] uppers) {

		/** Whether one of the ranges has this value; compared as unsigned when the integer is unsigned. */
		public boolean matches(long value, boolean signed) {
			long bias = signed ? 0 : Long.MIN_VALUE;
			for (int i = 0; i < lowers.length; i++)
				if (value + bias >= lowers[i] + bias && value + bias <= uppers[i] + bias)
					return true;
			return false;
		}
	}

	/**
	 * An integer of up to 64 bits.
	 *
	 * @param bits        size in bits, 64 for those of variable length
	 * @param signed      two's complement when true; an unsigned value of 64 bits stays exact as the bits of a {@code long}
	 * @param base        preferred display base
	 * @param enumeration whether values have labels
	 * @param mappings    the labels
	 */
	record IntegerType(int bits, boolean signed, Base base, boolean enumeration, List<Mapping> mappings) implements FieldType {

		/** Labels of a value, none when no mapping has it. */
		public List<String> labels(long value) {
			if (mappings.isEmpty())
				return List.of();
			return mappings.stream().filter(m -> m.matches(value, signed)).map(Mapping::name).toList();
		}
	}

	/**
	 * Bits that are no number.
	 *
	 * @param bits  how many, up to 64
	 * @param flags names for ranges of bit indexes, from 0, the least significant; none for a plain bit array
	 */
	record BitsType(int bits, List<Mapping> flags) implements FieldType {

		/** Names of the flags that have at least one of their bits set, in the order of the metadata. */
		public List<String> active(long value) {
			return flags.stream().filter(f -> (value & mask(f)) != 0).map(Mapping::name).toList();
		}

		private static long mask(Mapping flag) {
			long mask = 0;
			for (int i = 0; i < flag.lowers().length; i++)
				for (long bit = flag.lowers()[i]; bit <= Math.min(63, flag.uppers()[i]); bit++)
					mask |= 1L << bit;
			return mask;
		}
	}

	/** True or false. */
	record BooleanType() implements FieldType {
	}

	/**
	 * A binary floating-point number.
	 *
	 * @param bits 16, 32, 64 or 128
	 */
	record RealType(int bits) implements FieldType {
	}

	/** Text. */
	record TextType() implements FieldType {
	}

	/**
	 * Opaque bytes.
	 *
	 * @param mediaType IANA media type
	 */
	record BlobType(String mediaType) implements FieldType {
	}

	/**
	 * Named members.
	 *
	 * @param members in order
	 */
	record StructureType(List<Field> members) implements FieldType {
	}

	/**
	 * A run of elements of one type.
	 *
	 * @param element type of each element
	 */
	record ArrayType(FieldType element) implements FieldType {
	}

	/**
	 * A value that is there or not.
	 *
	 * @param value type of the value when it is there
	 */
	record OptionalType(FieldType value) implements FieldType {
	}

	/**
	 * One of several types.
	 *
	 * @param options the choices, with their names
	 */
	record VariantType(List<Field> options) implements FieldType {
	}
}
