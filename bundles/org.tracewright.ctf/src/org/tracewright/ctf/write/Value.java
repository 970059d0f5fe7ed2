// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A value to be written. In place of any value there may be null: an integer that says the length of an array, a text or a BLOB, or that selects an option, is
 * then computed from what depends on it; everything else becomes zero, empty, or absent, and a variant takes its first option.
 */
public sealed interface Value {

	/**
	 * An integer, an enumeration, or the bits of a bit array or bit map.
	 *
	 * @param value an unsigned one of 64 bits as the bits of a {@code long}
	 */
	record Int(long value) implements Value {
	}

	/**
	 * A boolean.
	 *
	 * @param value true or false
	 */
	record Bool(boolean value) implements Value {
	}

	/**
	 * A floating-point number.
	 *
	 * @param value rounded to the precision of the field
	 */
	record Real(double value) implements Value {
	}

	/**
	 * A floating-point number of 128 bits, for fields of that size.
	 *
	 * @param high sign, exponent and the 48 most significant bits of the fraction
	 * @param low  the 64 least significant bits of the fraction
	 */
	record Quad(long high, long low) implements Value {
	}

	/**
	 * A text.
	 *
	 * @param value characters, none of them null
	 */
	record Text(String value) implements Value {
	}

	/**
	 * Opaque bytes.
	 *
	 * @param value not copied: it must not change before it is written
	 */
	record Bytes(byte[] value) implements Value {

		@Override
		public boolean equals(Object other) {
			return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(value);
		}

		@Override
		public String toString() {
			return "Bytes" + Arrays.toString(value);
		}
	}

	/**
	 * A structure.
	 *
	 * @param members in order; null for computed and default values, and may be fewer than the structure has
	 */
	record Struct(List<Value> members) implements Value {

		/** Copies the list. */
		public Struct {
			members = Collections.unmodifiableList(new ArrayList<>(members));
		}

		/** The member at an index, null when there is none. */
		public Value member(int index) {
			return index < members.size() ? members.get(index) : null;
		}
	}

	/**
	 * An array.
	 *
	 * @param elements in order
	 */
	record Array(List<Value> elements) implements Value {

		/** Copies the list. */
		public Array {
			elements = Collections.unmodifiableList(new ArrayList<>(elements));
		}
	}

	/**
	 * A variant.
	 *
	 * @param option number of the option, from 0, or {@link #SELECTED}
	 * @param value  value of the option
	 */
	record Variant(int option, Value value) implements Value {

		/** The option that the selector chooses. */
		public static final int SELECTED = -1;
	}

	/** An optional value that is not there. */
	record Absent() implements Value {
	}

	/** An integer. */
	static Value of(long value) {
		return new Int(value);
	}

	/** A text. */
	static Value of(String value) {
		return new Text(value);
	}

	/** A structure with these members in order. */
	static Struct struct(Value... members) {
		return new Struct(Arrays.asList(members));
	}

	/** An array with these elements. */
	static Array array(Value... elements) {
		return new Array(Arrays.asList(elements));
	}
}
