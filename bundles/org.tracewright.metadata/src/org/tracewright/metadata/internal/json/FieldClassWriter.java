// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.BitOrder;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.Encoding;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.FixedLengthBitMapFieldClass;
import org.tracewright.metadata.FixedLengthBooleanFieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariableLengthIntegerFieldClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.internal.text.Aliases;

/** Makes the JSON of field classes (CTF2-SPEC-2.0, 5.3). Properties with their default value are left out. */
final class FieldClassWriter {

	private static final String DEFAULT_MEDIA_TYPE = "application/octet-stream";

	private final Aliases aliases;

	FieldClassWriter(Aliases aliases) {
		this.aliases = aliases;
	}

	/** The name of an alias, or the field class in full; null for null. */
	JsonValue write(FieldClass type) {
		if (type == null)
			return null;
		String alias = aliases.nameOf(type);
		return alias == null ? full(type) : ObjectBuilder.string(alias);
	}

	private JsonValue full(FieldClass type) {
		ObjectBuilder out = new ObjectBuilder();
		switch (type) {
			case FixedLengthFieldClass fixed -> fixed(out, fixed);
			case VariableLengthIntegerFieldClass integer -> integer(
					out.text("type", integer.isSigned() ? "variable-length-signed-integer" : "variable-length-unsigned-integer"),
					integer);
			case StringFieldClass string -> string(out, string);
			case StaticLengthBlobFieldClass blob -> out.text("type", "static-length-blob").signed("length", blob.getLength())
					.text("media-type", mediaType(blob.getMediaType())).roles(blob.getRoles());
			case DynamicLengthBlobFieldClass blob ->
				out.text("type", "dynamic-length-blob").put("length-field-location", location(blob.getLengthLocation()))
						.text("media-type", mediaType(blob.getMediaType()));
			case StructureFieldClass structure -> out.text("type", "structure")
					.unless(1, "minimum-alignment", structure.getMinimumAlignment()).put("member-classes", members(structure));
			case ArrayFieldClass array -> array(out, array);
			case OptionalFieldClass optional ->
				out.text("type", "optional").put("selector-field-location", location(optional.getSelectorLocation()))
						.ranges("selector-field-ranges", optional.getSelectorRanges())
						.put("field-class", write(optional.getFieldClass()));
			case VariantFieldClass variant -> out.text("type", "variant")
					.put("selector-field-location", location(variant.getSelectorLocation())).put("options", options(variant));
			default -> throw new IllegalArgumentException(type.eClass().getName());
		}
		return out.custom(type).build();
	}

	private static void fixed(ObjectBuilder out, FixedLengthFieldClass type) {
		out.text("type", switch (type) {
			case FixedLengthIntegerFieldClass integer ->
				integer.isSigned() ? "fixed-length-signed-integer" : "fixed-length-unsigned-integer";
			case FixedLengthFloatingPointFieldClass real -> "fixed-length-floating-point-number";
			case FixedLengthBooleanFieldClass bool -> "fixed-length-boolean";
			case FixedLengthBitMapFieldClass map -> "fixed-length-bit-map";
			default -> "fixed-length-bit-array";
		});
		boolean little = type.getByteOrder() == ByteOrder.LITTLE_ENDIAN;
		out.signed("length", type.getLength()).text("byte-order", type.getByteOrder().getLiteral());
		if (little != (type.getBitOrder() == BitOrder.FIRST_TO_LAST))
			out.text("bit-order", type.getBitOrder().getLiteral());
		out.unless(1, "alignment", type.getAlignment());
		if (type instanceof IntegerFieldClass integer)
			integer(out, integer);
		else if (type instanceof FixedLengthBitMapFieldClass map)
			out.mappings("flags", map.getFlags());
	}

	private static void integer(ObjectBuilder out, IntegerFieldClass integer) {
		out.unless(10, "preferred-display-base", switch (integer.getDisplayBase()) {
			case BINARY -> 2;
			case OCTAL -> 8;
			case DECIMAL -> 10;
			case HEXADECIMAL -> 16;
		});
		out.mappings("mappings", integer.getMappings());
		if (!integer.isSigned())
			out.roles(integer.getRoles());
	}

	private static void string(ObjectBuilder out, StringFieldClass string) {
		switch (string) {
			case StaticLengthStringFieldClass fixed ->
				out.text("type", "static-length-string").signed("length", fixed.getLength());
			case DynamicLengthStringFieldClass dynamic ->
				out.text("type", "dynamic-length-string").put("length-field-location", location(dynamic.getLengthLocation()));
			default -> out.text("type", "null-terminated-string");
		}
		if (string.getEncoding() != Encoding.UTF_8)
			out.text("encoding", string.getEncoding().getLiteral());
	}

	private static String mediaType(String type) {
		return DEFAULT_MEDIA_TYPE.equals(type) ? null : type;
	}

	private JsonValue members(StructureFieldClass structure) {
		if (structure.getMembers().isEmpty())
			return null;
		List<JsonValue> members = new ArrayList<>();
		for (StructureMember member : structure.getMembers())
			members.add(new ObjectBuilder().text("name", member.getName()).put("field-class", write(member.getFieldClass()))
					.custom(member).build());
		return ObjectBuilder.array(members);
	}

	private void array(ObjectBuilder out, ArrayFieldClass array) {
		switch (array) {
			case StaticLengthArrayFieldClass fixed -> out.text("type", "static-length-array").signed("length", fixed.getLength());
			case DynamicLengthArrayFieldClass dynamic ->
				out.text("type", "dynamic-length-array").put("length-field-location", location(dynamic.getLengthLocation()));
			default -> throw new IllegalArgumentException(array.eClass().getName());
		}
		out.unless(1, "minimum-alignment", array.getMinimumAlignment()).put("element-field-class", write(array.getElement()));
	}

	private JsonValue options(VariantFieldClass variant) {
		List<JsonValue> options = new ArrayList<>();
		for (VariantOption option : variant.getOptions())
			options.add(
					new ObjectBuilder().text("name", option.getName()).ranges("selector-field-ranges", option.getSelectorRanges())
							.put("field-class", write(option.getFieldClass())).custom(option).build());
		return ObjectBuilder.array(options);
	}

	private static JsonValue location(FieldLocation location) {
		if (location == null)
			return null;
		return new ObjectBuilder()
				.text("origin", location.getOrigin() == Scope.ENCLOSING_STRUCTURE ? null : location.getOrigin().getLiteral())
				.put("path", ObjectBuilder.path(location.getPath())).build();
	}
}
