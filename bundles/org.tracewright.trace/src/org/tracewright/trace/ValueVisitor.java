// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.nio.ByteBuffer;

/** Is shown the values of a scope in the order in which they were recorded. Names are given by the {@link Field}s, null for the elements of an array. */
public interface ValueVisitor {

	/** An integer or an enumeration; an unsigned one of 64 bits comes as the bits of a {@code long}. */
	void integer(Field field, FieldType.IntegerType type, long value);

	/** A bit array or bit map; bit 0 of the value is its first. */
	void bits(Field field, FieldType.BitsType type, long value);

	/** A boolean. */
	void bool(Field field, boolean value);

	/** A floating-point number. */
	void real(Field field, FieldType.RealType type, double value);

	/**
	 * A floating-point number of 128 bits (IEEE 754 binary128), which a {@code double} cannot hold.
	 *
	 * @param high    sign, exponent and the 48 most significant bits of the fraction
	 * @param low     the 64 least significant bits of the fraction
	 * @param nearest the same as a {@code double}
	 */
	default void quad(Field field, FieldType.RealType type, long high, long low, double nearest) {
		real(field, type, nearest);
	}

	/** A text as its bytes in UTF-8, valid during the call: {@link Utf8#decode} makes a {@code String} of it. */
	void text(Field field, ByteBuffer utf8);

	/** Opaque bytes, valid during the call. */
	void blob(Field field, FieldType.BlobType type, ByteBuffer value);

	/** Members follow, up to {@link #endStructure}. */
	void beginStructure(Field field);

	/** Ends what {@link #beginStructure} began. */
	void endStructure(Field field);

	/** Elements follow, up to {@link #endArray}. */
	void beginArray(Field field, long length);

	/** Ends what {@link #beginArray} began. */
	void endArray(Field field);

	/** One value follows, up to {@link #endVariant}; its field names the option. */
	void beginVariant(Field field, Field option);

	/** Ends what {@link #beginVariant} began. */
	void endVariant(Field field);

	/** An optional value that is not there. */
	void absent(Field field);
}
