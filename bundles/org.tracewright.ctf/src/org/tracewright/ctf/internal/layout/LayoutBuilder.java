// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tracewright.ctf.internal.layout.Layout.Role;
import org.tracewright.metadata.BitOrder;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FixedLengthBitArrayFieldClass;
import org.tracewright.metadata.FixedLengthBitMapFieldClass;
import org.tracewright.metadata.FixedLengthBooleanFieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.Mapping;
import org.tracewright.metadata.NullTerminatedStringFieldClass;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariableLengthIntegerFieldClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.location.FieldLocations;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Scope;

/** Makes layouts of the field classes of some scopes, and the programs that find their fields. */
final class LayoutBuilder {

	/** Elements of no size cost nothing in the file, but each is shown. */
	private static final long MAX_EMPTY = 65_536;

	private final Saves saves;
	private final Numbers numbers;
	private final List<Place> places = new ArrayList<>();

	LayoutBuilder(Saves saves, Numbers numbers) {
		this.saves = saves;
		this.numbers = numbers;
	}

	/** Compiles a scope and lists its top-level fields. */
	ScopeLayout scope(StructureFieldClass root, Scope scope, List<Field> fields) {
		Layout.Struct layout = (Layout.Struct) layout(root, scope, List.of(), false);
		fields.addAll(layout.type().members());
		ProgramBuilder program = new ProgramBuilder(numbers, places, numbers.firstHandle());
		int anchor = program.root(layout);
		return new ScopeLayout(layout, anchor, program.build());
	}

	/** Fields by handle, from the first handle of this builder on. */
	Place[] places() {
		return places.toArray(Place[]::new);
	}

	int saves() {
		return saves.count();
	}

	private Layout layout(FieldClass type, Scope scope, List<String> path, boolean repeated) {
		return switch (type) {
			case null -> throw new LayoutCompiler.UnsupportedException("a field has no field class");
			case FixedLengthIntegerFieldClass integer -> integer(integer);
			case VariableLengthIntegerFieldClass integer ->
				new Layout.VarInt(type(integer, Long.SIZE), integer.isSigned(), roles(integer), saves.of(integer));
			case FixedLengthBooleanFieldClass bool -> bits(bool, new FieldType.BooleanType(), saves.of(bool));
			case FixedLengthBitArrayFieldClass bits -> bits(bits, new FieldType.BitsType(bits.getLength(), List.of()), -1);
			case FixedLengthBitMapFieldClass map ->
				bits(map, new FieldType.BitsType(map.getLength(), mappings(map.getFlags(), false)), -1);
			case FixedLengthFloatingPointFieldClass real -> new Layout.Real(new FieldType.RealType(real.getLength()),
					real.getAlignment(), real.getLength(), big(real), reversed(real));
			case NullTerminatedStringFieldClass string -> new Layout.Terminated(new FieldType.TextType(), encoding(string));
			case StaticLengthStringFieldClass string ->
				new Layout.Sized(new FieldType.TextType(), encoding(string), string.getAlignment(), string.getLength(), -1);
			case DynamicLengthStringFieldClass string ->
				new Layout.Sized(new FieldType.TextType(), encoding(string), string.getAlignment(), 0, saves.neededBy(string));
			case StaticLengthBlobFieldClass blob -> new Layout.Blob(new FieldType.BlobType(blob.getMediaType()), blob.getLength(),
					-1, blob.getRoles().contains(org.tracewright.metadata.Role.METADATA_STREAM_UUID));
			case DynamicLengthBlobFieldClass blob ->
				new Layout.Blob(new FieldType.BlobType(blob.getMediaType()), 0, saves.neededBy(blob), false);
			case StaticLengthArrayFieldClass array ->
				array(layout(array.getElement(), scope, path, true), array.getMinimumAlignment(), array.getLength(), -1,
						array.getRoles().contains(org.tracewright.metadata.Role.METADATA_STREAM_UUID));
			case DynamicLengthArrayFieldClass array -> array(layout(array.getElement(), scope, path, true),
					array.getMinimumAlignment(), 0, saves.neededBy(array), false);
			case StructureFieldClass structure -> structure(structure, scope, path, repeated);
			case VariantFieldClass variant -> variant(variant, scope, path, repeated);
			case OptionalFieldClass optional -> optional(optional, scope, path);
			default ->
				throw new LayoutCompiler.UnsupportedException("field class '" + type.eClass().getName() + "' cannot be decoded");
		};
	}

	private static boolean big(FixedLengthFieldClass type) {
		return type.getByteOrder() == ByteOrder.BIG_ENDIAN;
	}

	private static boolean reversed(FixedLengthFieldClass type) {
		return type.getBitOrder() == (big(type) ? BitOrder.FIRST_TO_LAST : BitOrder.LAST_TO_FIRST);
	}

	private static TextEncoding encoding(StringFieldClass string) {
		return switch (string.getEncoding()) {
			case UTF_8 -> TextEncoding.UTF_8;
			case UTF_16_BE -> TextEncoding.UTF_16BE;
			case UTF_16_LE -> TextEncoding.UTF_16LE;
			case UTF_32_BE -> TextEncoding.UTF_32BE;
			case UTF_32_LE -> TextEncoding.UTF_32LE;
		};
	}

	private static Layout bits(FixedLengthFieldClass bits, FieldType type, int save) {
		if (bits.getLength() > Long.SIZE)
			throw new LayoutCompiler.UnsupportedException("a field of more than 64 bits cannot be decoded");
		return new Layout.Int(type, bits.getAlignment(), bits.getLength(), big(bits), reversed(bits), false, 0, save);
	}

	private Layout integer(FixedLengthIntegerFieldClass integer) {
		if (integer.getLength() > Long.SIZE)
			throw new LayoutCompiler.UnsupportedException("an integer of more than 64 bits cannot be decoded");
		return new Layout.Int(type(integer, integer.getLength()), integer.getAlignment(), integer.getLength(), big(integer),
				reversed(integer), integer.isSigned(), roles(integer), saves.of(integer));
	}

	private static FieldType.IntegerType type(IntegerFieldClass integer, int bits) {
		List<FieldType.Mapping> mappings = mappings(integer.getMappings(), integer.isSigned());
		FieldType.Base base = switch (integer.getDisplayBase()) {
			case BINARY -> FieldType.Base.BINARY;
			case OCTAL -> FieldType.Base.OCTAL;
			case DECIMAL -> FieldType.Base.DECIMAL;
			case HEXADECIMAL -> FieldType.Base.HEXADECIMAL;
		};
		return new FieldType.IntegerType(bits, integer.isSigned(), base, integer.isEnumeration() || !mappings.isEmpty(),
				mappings);
	}

	private static List<FieldType.Mapping> mappings(List<Mapping> mappings, boolean signed) {
		return mappings.stream().map(mapping -> {
			List<IntegerRange> ranges = possible(mapping.getRanges(), signed);
			return new FieldType.Mapping(mapping.getName(), lowers(ranges, signed), uppers(ranges, signed));
		}).toList();
	}

	/** The ranges that have a value which fits 64 bits. */
	private static List<IntegerRange> possible(List<IntegerRange> ranges, boolean signed) {
		return ranges.stream()
				.filter(r -> r.getUpper().compareTo(least(signed)) >= 0 && r.getLower().compareTo(most(signed)) <= 0).toList();
	}

	private static BigInteger least(boolean signed) {
		return signed ? BigInteger.valueOf(Long.MIN_VALUE) : BigInteger.ZERO;
	}

	private static BigInteger most(boolean signed) {
		return signed ? BigInteger.valueOf(Long.MAX_VALUE) : BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);
	}

	/** Lower ends of the ranges; what is beyond the values of the type is cut off. */
	private static long[] lowers(List<IntegerRange> ranges, boolean signed) {
		return ranges.stream().mapToLong(r -> cut(r.getLower(), signed)).toArray();
	}

	private static long[] uppers(List<IntegerRange> ranges, boolean signed) {
		return ranges.stream().mapToLong(r -> cut(r.getUpper(), signed)).toArray();
	}

	private static long cut(BigInteger value, boolean signed) {
		return value.max(least(signed)).min(most(signed)).longValue();
	}

	private static int roles(IntegerFieldClass integer) {
		int roles = 0;
		for (org.tracewright.metadata.Role role : integer.getRoles())
			roles |= switch (role) {
				case PACKET_MAGIC_NUMBER -> Role.MAGIC.mask();
				case DATA_STREAM_CLASS_ID -> Role.STREAM_CLASS_ID.mask();
				case DATA_STREAM_ID -> Role.STREAM_ID.mask();
				case PACKET_TOTAL_LENGTH -> Role.TOTAL_BITS.mask();
				case PACKET_CONTENT_LENGTH -> Role.CONTENT_BITS.mask();
				case DEFAULT_CLOCK_TIMESTAMP -> Role.TIMESTAMP.mask();
				case PACKET_END_DEFAULT_CLOCK_TIMESTAMP -> Role.END_TIMESTAMP.mask();
				case DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT -> Role.DISCARDED.mask();
				case PACKET_SEQUENCE_NUMBER -> Role.SEQUENCE.mask();
				case EVENT_RECORD_CLASS_ID -> Role.EVENT_ID.mask();
				case METADATA_STREAM_UUID -> 0;
			};
		return roles;
	}

	private Layout array(Layout element, int minimumAlignment, long length, int save, boolean uuid) {
		int alignment = Math.max(minimumAlignment, element.alignment());
		FieldType.ArrayType type = new FieldType.ArrayType(element.type());
		long bits = Sizes.of(element);
		if (bits == 0 && length > MAX_EMPTY / Math.max(1, elements(element)))
			throw new LayoutCompiler.UnsupportedException("an array has more elements of no size than anybody can look at");
		if (bits >= 0)
			return new Layout.Array(type, alignment, element, null, Sizes.align(bits, element.alignment()), bits, length, save,
					uuid);
		ProgramBuilder program = new ProgramBuilder(numbers, null, 0);
		program.add(element, null);
		return new Layout.Array(type, alignment, element, program.build(), -1, -1, length, save, uuid);
	}

	/** How many elements a layout of no size shows. */
	private static long elements(Layout layout) {
		return switch (layout) {
			case Layout.Array array -> array.length() * Math.max(1, elements(array.element()));
			case Layout.Struct struct -> Arrays.stream(struct.members()).mapToLong(LayoutBuilder::elements).sum();
			default -> 0;
		};
	}

	private Field field(Scope scope, List<String> path, Layout layout, boolean repeated) {
		boolean technical = switch (layout) {
			case Layout.Int integer -> integer.roles() != 0;
			case Layout.VarInt integer -> integer.roles() != 0;
			case Layout.Blob blob -> blob.uuid();
			case Layout.Array array -> array.uuid();
			default -> false;
		};
		return new Field(scope, path, layout.type(), repeated ? -1 : numbers.nextHandle(), technical);
	}

	private Layout structure(StructureFieldClass structure, Scope scope, List<String> path, boolean repeated) {
		int count = structure.getMembers().size();
		Layout[] members = new Layout[count];
		Field[] fields = new Field[count];
		int alignment = structure.getMinimumAlignment();
		for (int i = 0; i < count; i++) {
			StructureMember member = structure.getMembers().get(i);
			List<String> way = append(path, member.getName());
			members[i] = layout(member.getFieldClass(), scope, way, repeated);
			fields[i] = field(scope, way, members[i], repeated);
			alignment = Math.max(alignment, members[i].alignment());
		}
		return new Layout.Struct(new FieldType.StructureType(List.of(fields)), alignment, members, fields);
	}

	private static List<String> append(List<String> path, String name) {
		List<String> way = new ArrayList<>(path);
		way.add(name == null ? "" : name);
		return way;
	}

	private Layout variant(VariantFieldClass variant, Scope scope, List<String> path, boolean repeated) {
		int save = saves.neededBy(variant);
		boolean signed = signedSelector(variant);
		int count = variant.getOptions().size();
		Layout[] options = new Layout[count];
		Field[] fields = new Field[count];
		List<IntegerRange> ranges = new ArrayList<>();
		List<Integer> chosen = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			VariantOption option = variant.getOptions().get(i);
			List<String> way = append(path, option.getName());
			options[i] = layout(option.getFieldClass(), scope, way, repeated);
			fields[i] = field(scope, way, options[i], repeated);
			for (IntegerRange range : possible(option.getSelectorRanges(), signed)) {
				ranges.add(range);
				chosen.add(i);
			}
		}
		return new Layout.Variant(new FieldType.VariantType(List.of(fields)), options, fields, selector(signed, ranges, chosen),
				save);
	}

	private static boolean signedSelector(VariantFieldClass variant) {
		return FieldLocations.targets(variant.getSelectorLocation(), variant).getFirst() instanceof IntegerFieldClass integer
				&& integer.isSigned();
	}

	private static Selector selector(boolean signed, List<IntegerRange> ranges, List<Integer> chosen) {
		return new Selector(signed, lowers(ranges, signed), uppers(ranges, signed),
				chosen.stream().mapToInt(Integer::intValue).toArray());
	}

	private Layout optional(OptionalFieldClass optional, Scope scope, List<String> path) {
		Layout value = layout(optional.getFieldClass(), scope, path, true);
		int save = saves.neededBy(optional);
		FieldClass target = FieldLocations.targets(optional.getSelectorLocation(), optional).getFirst();
		Selector selector;
		if (optional.getSelectorRanges().isEmpty()) {
			selector = new Selector(false, new long[]{1}, new long[]{-1}, new int[]{0});
		} else {
			boolean signed = target instanceof IntegerFieldClass integer && integer.isSigned();
			List<IntegerRange> ranges = possible(optional.getSelectorRanges(), signed);
			selector = selector(signed, ranges, ranges.stream().map(r -> 0).toList());
		}
		return new Layout.Optional(new FieldType.OptionalType(value.type()), value, selector, save);
	}
}
