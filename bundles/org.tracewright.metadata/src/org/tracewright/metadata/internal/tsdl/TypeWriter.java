// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.Mapping;
import org.tracewright.metadata.NullTerminatedStringFieldClass;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.internal.text.Aliases;

/** Writes field classes as TSDL types (CTF 1.8.3, section 4). */
final class TypeWriter {

	private final Aliases aliases;
	private final ByteOrder nativeOrder;

	TypeWriter(Aliases aliases, ByteOrder nativeOrder) {
		this.aliases = aliases;
		this.nativeOrder = nativeOrder;
	}

	/** A declaration that gives the name to the type, or null when TSDL cannot give that name. */
	String alias(FieldClassAlias alias) {
		FieldClass type = alias.getFieldClass();
		String name = alias.getName();
		String tag = name.contains(" ") ? name.substring(name.indexOf(' ') + 1) : null;
		if (tag != null && Literals.isIdentifier(tag)) {
			if (name.startsWith("struct ") && type instanceof StructureFieldClass structure && structure.getAlias() == null)
				return "struct " + tag + ' ' + structure(structure, 0) + ';';
			if (name.startsWith("variant ") && type instanceof VariantFieldClass variant && variant.getAlias() == null)
				return "variant " + tag + ' ' + variantBody(variant, 0) + ';';
			if (name.startsWith("enum ") && type instanceof FixedLengthIntegerFieldClass integer && integer.isEnumeration())
				return "enum " + tag + " : " + integer(integer) + ' ' + enumerators(integer, 0) + ';';
		}
		if (!Literals.isTypeName(name))
			return null;
		List<String> dimensions = new ArrayList<>();
		String specifier = specifier(type, dimensions, 0);
		return "typealias " + specifier + (dimensions.isEmpty() ? "" : " _" + String.join("", dimensions)) + " := " + name + ';';
	}

	/** A type without a name for what has it; arrays, which need one, have no place here. */
	String write(FieldClass type, int indent) {
		return specifier(type, new ArrayList<>(), indent);
	}

	private String specifier(FieldClass type, List<String> dimensions, int indent) {
		String alias = aliases.nameOf(type);
		if (alias != null)
			return type instanceof VariantFieldClass variant && alias.startsWith("variant ") ? alias + ' ' + tag(variant) : alias;
		return switch (type) {
			case FixedLengthIntegerFieldClass integer when integer.isEnumeration() ->
				"enum : " + integer(integer) + ' ' + enumerators(integer, indent);
			case FixedLengthIntegerFieldClass integer -> integer(integer);
			case FixedLengthFloatingPointFieldClass real -> real(real);
			case NullTerminatedStringFieldClass string -> "string";
			case StaticLengthStringFieldClass string -> {
				dimensions.add("[" + string.getLength() + ']');
				yield character(string.getAlignment());
			}
			case DynamicLengthStringFieldClass string -> {
				dimensions.add('[' + path(string.getLengthLocation(), string) + ']');
				yield character(string.getAlignment());
			}
			case StaticLengthBlobFieldClass blob -> {
				dimensions.add("[" + blob.getLength() + ']');
				yield "integer { size = 8; align = 8; signed = false; }";
			}
			case StaticLengthArrayFieldClass array -> {
				dimensions.add("[" + array.getLength() + ']');
				yield element(array, dimensions, indent);
			}
			case DynamicLengthArrayFieldClass array -> {
				dimensions.add('[' + path(array.getLengthLocation(), array) + ']');
				yield element(array, dimensions, indent);
			}
			case StructureFieldClass structure -> "struct " + structure(structure, indent);
			case VariantFieldClass variant -> "variant " + tag(variant) + ' ' + variantBody(variant, indent);
			default -> throw new IllegalArgumentException("CTF 1.8 has no " + type.eClass().getName());
		};
	}

	private String element(ArrayFieldClass array, List<String> dimensions, int indent) {
		return specifier(array.getElement(), dimensions, indent);
	}

	private static String character(int alignment) {
		return "integer { size = 8; align = " + alignment + "; signed = false; encoding = UTF8; }";
	}

	private String order(FixedLengthFieldClass type) {
		return type.getByteOrder() == nativeOrder
				? ""
				: type.getByteOrder() == ByteOrder.LITTLE_ENDIAN ? " byte_order = le;" : " byte_order = be;";
	}

	private String integer(FixedLengthIntegerFieldClass integer) {
		StringBuilder out = new StringBuilder("integer { size = ").append(integer.getLength()).append("; align = ")
				.append(integer.getAlignment()).append("; signed = ").append(integer.isSigned()).append(';')
				.append(order(integer));
		switch (integer.getDisplayBase()) {
			case BINARY -> out.append(" base = 2;");
			case OCTAL -> out.append(" base = 8;");
			case DECIMAL -> { // the default
			}
			case HEXADECIMAL -> out.append(" base = 16;");
		}
		if (integer.getClockClass() != null)
			out.append(" map = clock.").append(integer.getClockClass().getName()).append(".value;");
		return out.append(" }").toString();
	}

	private String real(FixedLengthFloatingPointFieldClass real) {
		int exponent = switch (real.getLength()) {
			case 16 -> 5;
			case 32 -> 8;
			case 64 -> 11;
			default -> 15;
		};
		return "floating_point { exp_dig = " + exponent + "; mant_dig = " + (real.getLength() - exponent) + "; align = "
				+ real.getAlignment() + ';' + order(real) + " }";
	}

	private static String enumerators(FixedLengthIntegerFieldClass integer, int indent) {
		StringBuilder out = new StringBuilder("{\n");
		for (Mapping mapping : integer.getMappings())
			for (IntegerRange range : mapping.getRanges()) {
				out.append(tabs(indent + 1)).append(Literals.quote(mapping.getName())).append(" = ").append(range.getLower());
				if (!range.getLower().equals(range.getUpper()))
					out.append(" ... ").append(range.getUpper());
				out.append(",\n");
			}
		return out.append(tabs(indent)).append('}').toString();
	}

	private String structure(StructureFieldClass structure, int indent) {
		StringBuilder out = new StringBuilder("{\n");
		for (StructureMember member : structure.getMembers())
			member(out, member.getFieldClass(), Literals.identifier(member.getIdentifier(), member.getName()), indent + 1);
		out.append(tabs(indent)).append('}');
		if (structure.getMinimumAlignment() > 1)
			out.append(" align(").append(structure.getMinimumAlignment()).append(')');
		return out.toString();
	}

	private String variantBody(VariantFieldClass variant, int indent) {
		StringBuilder out = new StringBuilder("{\n");
		for (VariantOption option : variant.getOptions())
			member(out, option.getFieldClass(), Literals.identifier(option.getIdentifier(), option.getName()), indent + 1);
		return out.append(tabs(indent)).append('}').toString();
	}

	private void member(StringBuilder out, FieldClass type, String identifier, int indent) {
		List<String> dimensions = new ArrayList<>();
		out.append(tabs(indent)).append(specifier(type, dimensions, indent)).append(' ').append(identifier)
				.append(String.join("", dimensions)).append(";\n");
	}

	private static String tag(VariantFieldClass variant) {
		return variant.getSelectorLocation() == null ? "" : '<' + path(variant.getSelectorLocation(), variant) + '>';
	}

	private static String path(FieldLocation location, FieldClass from) {
		return LocationText.of(location, from);
	}

	private static String tabs(int count) {
		return "\t".repeat(count);
	}
}
