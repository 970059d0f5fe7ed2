// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.BitOrder;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.DisplayBase;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.Encoding;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.FixedLengthBitMapFieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.internal.json.JsonValue.JsonNull;
import org.tracewright.metadata.internal.json.JsonValue.JsonObject;
import org.tracewright.metadata.internal.json.JsonValue.JsonString;
import org.tracewright.metadata.internal.text.TypeScope;
import org.tracewright.metadata.text.SourceMap;

/** Makes field classes of their JSON objects (CTF2-SPEC-2.0, 5.3). What is wrong is reported; a class that cannot be made is null. */
final class FieldClassReader {

	private static final MetadataFactory FACTORY = MetadataFactory.eINSTANCE;
	private static final Map<String, ByteOrder> BYTE_ORDERS = words(ByteOrder.values());
	private static final Map<String, BitOrder> BIT_ORDERS = words(BitOrder.values());
	private static final Map<String, Encoding> ENCODINGS = words(Encoding.values());
	private static final Map<String, Role> ROLES = words(Role.values());
	private static final Map<String, Scope> ORIGINS = words(Scope.values()).entrySet().stream()
			.filter(e -> e.getValue() != Scope.ENCLOSING_STRUCTURE)
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	private final TypeScope aliases;
	private final JsonReport report;
	private final SourceMap places;

	FieldClassReader(TypeScope aliases, JsonReport report, SourceMap places) {
		this.aliases = aliases;
		this.report = report;
		this.places = places;
	}

	private static <T extends Enumerator> Map<String, T> words(T[] values) {
		return Stream.of(values).collect(Collectors.toUnmodifiableMap(Enumerator::getLiteral, v -> v));
	}

	/** The field class of a property that must be there. */
	FieldClass required(Properties owner, String name) {
		return owner.required(name) == null ? null : optional(owner, name);
	}

	/** The field class of a property, or null when it is not there. */
	FieldClass optional(Properties owner, String name) {
		JsonValue value = owner.any(name);
		return switch (value) {
			case null -> null;
			case JsonString alias -> alias(owner, name, alias.value());
			case JsonObject object -> {
				FieldClass type = read(new Properties(object, owner.path(name), report));
				if (type != null)
					places.put(type, object.range());
				yield type;
			}
			default -> {
				owner.error(name, "must be a field class or the name of an alias, not " + value.kind());
				yield null;
			}
		};
	}

	/** The structure of a property, or null when it is not there or no structure. */
	StructureFieldClass structure(Properties owner, String name) {
		FieldClass type = optional(owner, name);
		if (type == null || type instanceof StructureFieldClass)
			return (StructureFieldClass) type;
		owner.error(name, "must be a structure field class");
		return null;
	}

	private FieldClass alias(Properties owner, String name, String alias) {
		try {
			FieldClass type = aliases.find(alias, places);
			if (type == null)
				owner.error(name, "no field class alias before this is named \"" + alias + '"');
			else
				places.put(type, owner.range(name));
			return type;
		} catch (TypeScope.TooLargeException e) {
			owner.error(name, e.getMessage());
			return null;
		}
	}

	private FieldClass read(Properties p) {
		String type = p.requiredText("type");
		if (type == null)
			return null;
		FieldClass read = switch (type) {
			case "fixed-length-bit-array" -> fixed(p, FACTORY.createFixedLengthBitArrayFieldClass());
			case "fixed-length-bit-map" -> bitMap(p);
			case "fixed-length-boolean" -> fixed(p, FACTORY.createFixedLengthBooleanFieldClass());
			case "fixed-length-unsigned-integer" -> integer(p, fixed(p, FACTORY.createFixedLengthIntegerFieldClass()), false);
			case "fixed-length-signed-integer" -> integer(p, fixed(p, FACTORY.createFixedLengthIntegerFieldClass()), true);
			case "fixed-length-floating-point-number" -> fixed(p, FACTORY.createFixedLengthFloatingPointFieldClass());
			case "variable-length-unsigned-integer" -> integer(p, FACTORY.createVariableLengthIntegerFieldClass(), false);
			case "variable-length-signed-integer" -> integer(p, FACTORY.createVariableLengthIntegerFieldClass(), true);
			case "null-terminated-string" -> string(p, FACTORY.createNullTerminatedStringFieldClass());
			case "static-length-string" -> staticString(p);
			case "dynamic-length-string" -> dynamicString(p);
			case "static-length-blob" -> staticBlob(p);
			case "dynamic-length-blob" -> dynamicBlob(p);
			case "structure" -> structure(p);
			case "static-length-array" -> staticArray(p);
			case "dynamic-length-array" -> dynamicArray(p);
			case "optional" -> optional(p);
			case "variant" -> variant(p);
			default -> null;
		};
		if (read == null) {
			p.error("type", "there is no field class type \"" + type + '"');
			return null;
		}
		p.custom(read);
		p.end();
		return read;
	}

	private <T extends FixedLengthFieldClass> T fixed(Properties p, T type) {
		type.setLength(1);
		if (p.required("length") != null)
			p.small("length", 1, type::setLength);
		if (p.required("byte-order") != null)
			p.word("byte-order", BYTE_ORDERS, type::setByteOrder);
		type.setBitOrder(type.getByteOrder() == ByteOrder.LITTLE_ENDIAN ? BitOrder.FIRST_TO_LAST : BitOrder.LAST_TO_FIRST);
		p.word("bit-order", BIT_ORDERS, type::setBitOrder);
		p.alignment("alignment", type::setAlignment);
		return type;
	}

	private FieldClass bitMap(Properties p) {
		FixedLengthBitMapFieldClass map = fixed(p, FACTORY.createFixedLengthBitMapFieldClass());
		if (p.required("flags") != null)
			map.getFlags().addAll(p.mappings("flags"));
		return map;
	}

	private FieldClass integer(Properties p, IntegerFieldClass type, boolean signed) {
		type.setSigned(signed);
		p.small("preferred-display-base", 0, base -> {
			switch (base) {
				case 2 -> type.setDisplayBase(DisplayBase.BINARY);
				case 8 -> type.setDisplayBase(DisplayBase.OCTAL);
				case 10 -> type.setDisplayBase(DisplayBase.DECIMAL);
				case 16 -> type.setDisplayBase(DisplayBase.HEXADECIMAL);
				default -> p.error("preferred-display-base", base + " is not one of 2, 8, 10, 16");
			}
		});
		type.getMappings().addAll(p.mappings("mappings"));
		type.setEnumeration(!type.getMappings().isEmpty());
		if (signed && p.any("roles") != null)
			p.error("roles", "a signed integer cannot have roles");
		else
			type.getRoles().addAll(roles(p));
		return type;
	}

	private List<Role> roles(Properties p) {
		List<Role> roles = new ArrayList<>();
		List<JsonValue> words = p.array("roles");
		for (int i = 0; i < words.size(); i++) {
			JsonPath path = p.path("roles").element(i);
			if (!(words.get(i) instanceof JsonString word))
				report.error(words.get(i).range(), path, "a role must be a string, not " + words.get(i).kind());
			else if (!ROLES.containsKey(word.value()))
				report.error(word.range(), path, "there is no role \"" + word.value() + '"');
			else if (!roles.contains(ROLES.get(word.value())))
				roles.add(ROLES.get(word.value()));
		}
		return roles;
	}

	private static <T extends StringFieldClass> T string(Properties p, T type) {
		p.word("encoding", ENCODINGS, type::setEncoding);
		return type;
	}

	private FieldClass staticString(Properties p) {
		StaticLengthStringFieldClass string = string(p, FACTORY.createStaticLengthStringFieldClass());
		if (p.required("length") != null)
			p.small("length", 0, n -> string.setLength(n));
		return string;
	}

	private FieldClass dynamicString(Properties p) {
		DynamicLengthStringFieldClass string = string(p, FACTORY.createDynamicLengthStringFieldClass());
		string.setLengthLocation(location(p, "length-field-location"));
		return string;
	}

	private FieldClass staticBlob(Properties p) {
		StaticLengthBlobFieldClass blob = FACTORY.createStaticLengthBlobFieldClass();
		if (p.required("length") != null)
			p.small("length", 0, n -> blob.setLength(n));
		if (p.has("media-type"))
			blob.setMediaType(p.text("media-type"));
		blob.getRoles().addAll(roles(p));
		return blob;
	}

	private FieldClass dynamicBlob(Properties p) {
		DynamicLengthBlobFieldClass blob = FACTORY.createDynamicLengthBlobFieldClass();
		if (p.has("media-type"))
			blob.setMediaType(p.text("media-type"));
		blob.setLengthLocation(location(p, "length-field-location"));
		return blob;
	}

	private FieldLocation location(Properties owner, String name) {
		if (owner.required(name) == null)
			return null;
		Properties p = owner.object(name);
		if (p == null)
			return null;
		FieldLocation location = FACTORY.createFieldLocation();
		places.put(location, p.range());
		p.word("origin", ORIGINS, location::setOrigin);
		p.required("path");
		List<JsonValue> path = p.array("path");
		for (int i = 0; i < path.size(); i++)
			switch (path.get(i)) {
				case JsonString step when step.value().isEmpty() ->
					report.error(step.range(), p.path("path").element(i), "a step must not be an empty string");
				case JsonString step -> location.getPath().add(step.value());
				case JsonNull parent -> location.getPath().add("");
				default -> report.error(path.get(i).range(), p.path("path").element(i),
						"a step must be a string or null, not " + path.get(i).kind());
			}
		if (p.has("path") && path.isEmpty())
			p.error("path", "the path must not be empty");
		else if (!path.isEmpty() && path.getLast() instanceof JsonNull)
			p.error("path", "the path must not end with null");
		p.end();
		return location;
	}

	private FieldClass structure(Properties p) {
		StructureFieldClass structure = FACTORY.createStructureFieldClass();
		p.alignment("minimum-alignment", structure::setMinimumAlignment);
		List<JsonValue> members = p.array("member-classes");
		for (int i = 0; i < members.size(); i++) {
			Properties m = element(members.get(i), p.path("member-classes").element(i), "a member class");
			if (m == null)
				continue;
			StructureMember member = FACTORY.createStructureMember();
			places.put(member, m.range());
			member.setName(m.requiredText("name"));
			member.setFieldClass(required(m, "field-class"));
			m.custom(member);
			m.end();
			if (member.getFieldClass() != null)
				structure.getMembers().add(member);
		}
		return structure;
	}

	private Properties element(JsonValue value, JsonPath path, String what) {
		if (value instanceof JsonObject object)
			return new Properties(object, path, report);
		report.error(value.range(), path, what + " must be an object, not " + value.kind());
		return null;
	}

	private <T extends ArrayFieldClass> T array(Properties p, T array) {
		p.alignment("minimum-alignment", array::setMinimumAlignment);
		array.setElement(required(p, "element-field-class"));
		return array;
	}

	private FieldClass staticArray(Properties p) {
		StaticLengthArrayFieldClass array = array(p, FACTORY.createStaticLengthArrayFieldClass());
		if (p.required("length") != null)
			p.small("length", 0, n -> array.setLength(n));
		return array;
	}

	private FieldClass dynamicArray(Properties p) {
		DynamicLengthArrayFieldClass array = array(p, FACTORY.createDynamicLengthArrayFieldClass());
		array.setLengthLocation(location(p, "length-field-location"));
		return array;
	}

	private FieldClass optional(Properties p) {
		OptionalFieldClass optional = FACTORY.createOptionalFieldClass();
		optional.setFieldClass(required(p, "field-class"));
		optional.setSelectorLocation(location(p, "selector-field-location"));
		optional.getSelectorRanges().addAll(p.ranges("selector-field-ranges"));
		return optional;
	}

	private FieldClass variant(Properties p) {
		VariantFieldClass variant = FACTORY.createVariantFieldClass();
		variant.setSelectorLocation(location(p, "selector-field-location"));
		p.required("options");
		List<JsonValue> options = p.array("options");
		for (int i = 0; i < options.size(); i++) {
			Properties o = element(options.get(i), p.path("options").element(i), "an option");
			if (o == null)
				continue;
			VariantOption option = FACTORY.createVariantOption();
			places.put(option, o.range());
			option.setName(o.text("name"));
			option.setFieldClass(required(o, "field-class"));
			if (o.required("selector-field-ranges") != null)
				option.getSelectorRanges().addAll(o.ranges("selector-field-ranges"));
			o.custom(option);
			o.end();
			if (option.getFieldClass() != null)
				variant.getOptions().add(option);
		}
		return variant;
	}
}
