// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;

/** How the values of a field lie in a packet: flat, immutable once compiled, without a trace of the metadata model. Sizes and alignments are in bits. */
public sealed interface Layout {

	/** What kind of values it holds. */
	FieldType type();

	/** Bits to which its start is aligned, from the start of the packet; a power of two. */
	int alignment();

	/** What a reader does with an integer besides showing it. */
	enum Role {
		/** Compares it. */
		MAGIC,
		/** Chooses the data stream class. */
		STREAM_CLASS_ID,
		/** Tells data streams of a class apart. */
		STREAM_ID,
		/** Packet size in bits. */
		TOTAL_BITS,
		/** Content size in bits. */
		CONTENT_BITS,
		/** Updates the clock. */
		TIMESTAMP,
		/** Clock value at the end of the packet. */
		END_TIMESTAMP,
		/** Event records discarded since the stream began. */
		DISCARDED,
		/** Number of the packet in its stream. */
		SEQUENCE,
		/** Chooses the event record class. */
		EVENT_ID;

		/** The set of this role alone. */
		public int mask() {
			return 1 << ordinal();
		}

		/** Whether a set has this role. */
		public boolean in(int roles) {
			return (roles & mask()) != 0;
		}
	}

	/**
	 * An integer, a boolean or a bit array of fixed length.
	 *
	 * @param type      value type: integer, boolean or bits
	 * @param alignment in bits
	 * @param bits      1 to 64
	 * @param big       whether it is big-endian
	 * @param reversed  whether its bits count against the natural direction of its byte order (CTF2-SPEC-2.0, 6.4.3)
	 * @param signed    two's complement
	 * @param roles     what else it is for, a set of {@link Role#mask masks}
	 * @param save      number of the place where its value is kept for dynamic layouts, -1 for none
	 */
	record Int(FieldType type, int alignment, int bits, boolean big, boolean reversed, boolean signed, int roles,
			int save) implements Layout {
	}

	/**
	 * An integer in LEB128.
	 *
	 * @param type   value type
	 * @param signed two's complement
	 * @param roles  what else it is for, a set of {@link Role#mask masks}
	 * @param save   number of the place where its value is kept for dynamic layouts, -1 for none
	 */
	record VarInt(FieldType.IntegerType type, boolean signed, int roles, int save) implements Layout {
		@Override
		public int alignment() {
			return 8;
		}
	}

	/**
	 * An IEEE 754 number.
	 *
	 * @param type      value type
	 * @param alignment in bits
	 * @param bits      16, 32, 64 or 128
	 * @param big       whether it is big-endian
	 * @param reversed  whether its bits count against the natural direction of its byte order
	 */
	record Real(FieldType.RealType type, int alignment, int bits, boolean big, boolean reversed) implements Layout {
	}

	/**
	 * A text that ends at a null code point.
	 *
	 * @param type     value type
	 * @param encoding of its code points
	 */
	record Terminated(FieldType type, TextEncoding encoding) implements Layout {
		@Override
		public int alignment() {
			return 8;
		}
	}

	/**
	 * A text in a known number of bytes, up to its first null code point.
	 *
	 * @param type      value type
	 * @param encoding  of its code points
	 * @param alignment in bits
	 * @param length    bytes, when {@code save} is -1
	 * @param save      where the number of bytes is kept
	 */
	record Sized(FieldType type, TextEncoding encoding, int alignment, long length, int save) implements Layout {
	}

	/**
	 * Opaque bytes.
	 *
	 * @param type   value type
	 * @param length bytes, when {@code save} is -1
	 * @param save   where the number of bytes is kept
	 * @param uuid   whether it holds the UUID of the metadata stream
	 */
	record Blob(FieldType.BlobType type, long length, int save, boolean uuid) implements Layout {
		@Override
		public int alignment() {
			return 8;
		}
	}

	/**
	 * Elements of one layout.
	 *
	 * @param type      value type
	 * @param alignment in bits
	 * @param element   layout of each
	 * @param program   skips one element; null when all have the same size
	 * @param stride    bits from one element to the next, when all have the same size; else -1
	 * @param bits      bits of one element without the padding behind it, when all have the same size; else -1
	 * @param length    elements, when {@code save} is -1
	 * @param save      where the number of elements is kept
	 * @param uuid      whether it holds the UUID of the metadata stream
	 */
	record Array(FieldType type, int alignment, Layout element, Program program, long stride, long bits, long length, int save,
			boolean uuid) implements Layout {
	}

	/**
	 * Members one after the other.
	 *
	 * @param type      value type
	 * @param alignment in bits, at least that of each member
	 * @param members   layouts of the members
	 * @param fields    their names and handles
	 */
	record Struct(FieldType.StructureType type, int alignment, Layout[] members, Field[] fields) implements Layout {
	}

	/**
	 * One of several layouts. It has no alignment of its own.
	 *
	 * @param type    value type
	 * @param options the choices
	 * @param fields  their names and handles
	 * @param select  finds the choice for a selector value
	 * @param save    where the selector is kept
	 */
	record Variant(FieldType.VariantType type, Layout[] options, Field[] fields, Selector select, int save) implements Layout {
		@Override
		public int alignment() {
			return 1;
		}
	}

	/**
	 * A layout that is there when the selector says so.
	 *
	 * @param type   value type
	 * @param value  what is there
	 * @param select gives 0 when it is there
	 * @param save   where the selector is kept
	 */
	record Optional(FieldType.OptionalType type, Layout value, Selector select, int save) implements Layout {
		@Override
		public int alignment() {
			return 1;
		}
	}
}
