// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.FixedLengthBitArrayFieldClass;
import org.tracewright.metadata.FixedLengthBitMapFieldClass;
import org.tracewright.metadata.FixedLengthBooleanFieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.VariableLengthIntegerFieldClass;
import org.tracewright.metadata.VariantFieldClass;

/** Types in a few characters, the same in all languages. */
final class TypeText {

	private TypeText() {
	}

	/** Such as {@code u32}, {@code i64 be}, {@code enum u5}, {@code string utf-8} or {@code u8[16]}; {@code ?} when there is none. */
	static String of(FieldClass type) {
		StringBuilder dimensions = new StringBuilder();
		FieldClass inner = type;
		for (int depth = 0; depth < LayoutBuilder.DEEPEST; depth++)
			if (inner instanceof StaticLengthArrayFieldClass array) {
				dimensions.append('[').append(Long.toUnsignedString(array.getLength())).append(']');
				inner = array.getElement();
			} else if (inner instanceof DynamicLengthArrayFieldClass array) {
				dimensions.append('[').append(last(array.getLengthLocation())).append(']');
				inner = array.getElement();
			} else {
				break;
			}
		return single(inner) + dimensions;
	}

	@SuppressWarnings("nls")
	private static String single(FieldClass type) {
		return switch (type) {
			case FixedLengthIntegerFieldClass integer ->
				enumeration(integer) + sign(integer) + integer.getLength() + order(integer);
			case VariableLengthIntegerFieldClass integer -> enumeration(integer) + (integer.isSigned() ? "sleb128" : "uleb128");
			case FixedLengthFloatingPointFieldClass real -> "f" + real.getLength() + order(real);
			case FixedLengthBooleanFieldClass bool -> (bool.getLength() == 1 ? "bool" : "bool" + bool.getLength()) + order(bool);
			case FixedLengthBitMapFieldClass map -> "map" + map.getLength() + order(map);
			case FixedLengthBitArrayFieldClass bits -> "bits" + bits.getLength() + order(bits);
			case StaticLengthStringFieldClass string -> text(string) + "[" + Long.toUnsignedString(string.getLength()) + "]";
			case DynamicLengthStringFieldClass string -> text(string) + "[" + last(string.getLengthLocation()) + "]";
			case StringFieldClass string -> text(string);
			case StaticLengthBlobFieldClass blob -> "blob[" + Long.toUnsignedString(blob.getLength()) + "]";
			case DynamicLengthBlobFieldClass blob -> "blob[" + last(blob.getLengthLocation()) + "]";
			case StructureFieldClass structure -> "struct";
			case VariantFieldClass variant -> "variant <" + last(variant.getSelectorLocation()) + ">";
			case OptionalFieldClass optional -> "optional <" + last(optional.getSelectorLocation()) + ">";
			case null, default -> "?";
		};
	}

	private static String enumeration(IntegerFieldClass type) {
		return enumerated(type) ? "enum " : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether values of it may have names. */
	static boolean enumerated(FieldClass type) {
		return type instanceof IntegerFieldClass integer && (integer.isEnumeration() || !integer.getMappings().isEmpty())
				|| type instanceof FixedLengthBitMapFieldClass;
	}

	private static String sign(IntegerFieldClass type) {
		return type.isSigned() ? "i" : "u"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String order(FixedLengthFieldClass type) {
		return type.getByteOrder() == ByteOrder.BIG_ENDIAN && type.getLength() > 8 ? " be" : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(StringFieldClass type) {
		return type.getEncoding() == null ? "string" : "string " + type.getEncoding().getLiteral(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String last(FieldLocation location) {
		if (location == null || location.getPath().isEmpty())
			return "?"; //$NON-NLS-1$
		String name = location.getPath().getLast();
		return name == null || name.isEmpty() ? "?" : name; //$NON-NLS-1$
	}
}
