// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.write;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;

import org.tracewright.metadata.BitOrder;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.Encoding;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.FixedLengthBitMapFieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.Mapping;
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
import org.tracewright.metadata.VariableLengthIntegerFieldClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;

/** Makes field classes at random: of all kinds that a format can say, nested, of all sizes, alignments, byte orders and bit orders. */
final class RandomModel {

	private static final MetadataFactory FACTORY = MetadataFactory.eINSTANCE;

	private final Random random;
	private final boolean ctf2;
	private final boolean peer;
	private final boolean big;
	private int names;

	/** Bits of one byte have one byte order: fields of the other one take whole bytes. */
	RandomModel(Random random, boolean ctf2, boolean peer) {
		this.peer = peer;
		this.random = random;
		this.ctf2 = ctf2;
		big = random.nextBoolean();
	}

	boolean big() {
		return big;
	}

	/** A structure with some members. */
	StructureFieldClass structure(int depth, int most) {
		StructureFieldClass structure = FACTORY.createStructureFieldClass();
		if (random.nextInt(4) == 0)
			structure.setMinimumAlignment(1 << random.nextInt(7));
		int count = 1 + random.nextInt(most);
		for (int i = 0; i < count; i++)
			member(structure, depth);
		return structure;
	}

	static StructureMember add(StructureFieldClass structure, String name, FieldClass type) {
		StructureMember member = FACTORY.createStructureMember();
		member.setName(name);
		member.setFieldClass(type);
		structure.getMembers().add(member);
		return member;
	}

	private void member(StructureFieldClass structure, int depth) {
		int number = names++;
		switch (random.nextInt(depth > 0 ? ctf2 ? peer ? 14 : 16 : 10 : ctf2 ? 9 : 5)) {
			case 0, 1, 2 -> add(structure, "i" + number, integer(1 + random.nextInt(64), random.nextBoolean()));
			case 3 -> add(structure, "r" + number, real());
			case 4 -> add(structure, "s" + number, string(FACTORY.createNullTerminatedStringFieldClass()));
			case 5 -> {
				if (ctf2)
					add(structure, "b" + number, bits());
				else
					add(structure, "st" + number, structure(depth - 1, 3));
			}
			case 6 -> {
				if (ctf2)
					add(structure, "v" + number, variable(random.nextBoolean()));
				else
					fixedArray(structure, number, depth);
			}
			case 7 -> {
				if (ctf2)
					staticBytes(structure, number);
				else
					dynamicArray(structure, number, depth);
			}
			case 8 -> {
				if (ctf2)
					dynamicBytes(structure, number);
				else
					variant(structure, number, depth);
			}
			case 9, 10 -> add(structure, "st" + number, structure(depth - 1, 3));
			case 11 -> fixedArray(structure, number, depth);
			case 12 -> dynamicArray(structure, number, depth);
			case 13 -> variant(structure, number, depth);
			default -> optional(structure, number, depth);
		}
	}

	/** Byte order, bit order and alignment. */
	private <T extends FixedLengthFieldClass> T laidOut(T type, int bits) {
		boolean other = bits % 8 == 0 && random.nextInt(3) == 0;
		boolean isBig = big != other;
		type.setLength(bits);
		type.setByteOrder(isBig ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
		boolean natural = !ctf2 || random.nextInt(3) != 0;
		type.setBitOrder(isBig == natural ? BitOrder.LAST_TO_FIRST : BitOrder.FIRST_TO_LAST);
		type.setAlignment(other ? 8 << random.nextInt(3) : random.nextBoolean() ? 1 : 1 << random.nextInt(7));
		return type;
	}

	FixedLengthIntegerFieldClass integer(int bits, boolean signed) {
		FixedLengthIntegerFieldClass integer = laidOut(FACTORY.createFixedLengthIntegerFieldClass(), bits);
		integer.setSigned(signed);
		return integer;
	}

	/** An unsigned integer with a role, aligned to bytes if it may be. */
	IntegerFieldClass role(int bits, Role role) {
		FixedLengthIntegerFieldClass integer = integer(bits, false);
		integer.getRoles().add(role);
		return integer;
	}

	VariableLengthIntegerFieldClass variable(boolean signed) {
		VariableLengthIntegerFieldClass integer = FACTORY.createVariableLengthIntegerFieldClass();
		integer.setSigned(signed);
		return integer;
	}

	private FieldClass real() {
		int bits = ctf2 && !peer ? 16 << random.nextInt(4) : 32 << random.nextInt(2);
		FixedLengthFloatingPointFieldClass real = laidOut(FACTORY.createFixedLengthFloatingPointFieldClass(), bits);
		if (!ctf2)
			real.setAlignment(8);
		return real;
	}

	private FieldClass bits() {
		int size = 1 + random.nextInt(64);
		return switch (random.nextInt(3)) {
			case 0 -> laidOut(FACTORY.createFixedLengthBitArrayFieldClass(), size);
			case 1 -> laidOut(FACTORY.createFixedLengthBooleanFieldClass(), size);
			default -> {
				FixedLengthBitMapFieldClass map = laidOut(FACTORY.createFixedLengthBitMapFieldClass(), size);
				map.getFlags().add(mapping("flag", 0, size / 2));
				yield map;
			}
		};
	}

	static Mapping mapping(String name, long lower, long upper) {
		Mapping mapping = FACTORY.createMapping();
		mapping.setName(name);
		mapping.getRanges().add(range(lower, upper));
		return mapping;
	}

	static IntegerRange range(long lower, long upper) {
		IntegerRange range = FACTORY.createIntegerRange();
		range.setLower(BigInteger.valueOf(lower));
		range.setUpper(BigInteger.valueOf(upper));
		return range;
	}

	private <T extends StringFieldClass> T string(T type) {
		type.setEncoding(ctf2 ? Encoding.values()[random.nextInt(5)] : Encoding.UTF_8);
		return type;
	}

	private void staticBytes(StructureFieldClass structure, int number) {
		if (random.nextBoolean()) {
			StaticLengthStringFieldClass string = string(FACTORY.createStaticLengthStringFieldClass());
			string.setLength(random.nextInt(6) * 4L);
			add(structure, "ss" + number, string);
		} else {
			StaticLengthBlobFieldClass blob = FACTORY.createStaticLengthBlobFieldClass();
			blob.setLength(random.nextInt(9));
			add(structure, "sb" + number, blob);
		}
	}

	/** Adds an unsigned integer for a length or a selector, and says where it is. */
	private FieldLocation source(StructureFieldClass structure, int number) {
		String name = "n" + number;
		add(structure, name, ctf2 && random.nextInt(3) == 0 ? variable(false) : integer(8 + random.nextInt(40), false));
		return enclosing(name);
	}

	static FieldLocation enclosing(String name) {
		FieldLocation location = FACTORY.createFieldLocation();
		location.setOrigin(Scope.ENCLOSING_STRUCTURE);
		location.getPath().add(name);
		return location;
	}

	private void dynamicBytes(StructureFieldClass structure, int number) {
		FieldLocation length = source(structure, number);
		if (random.nextBoolean()) {
			DynamicLengthStringFieldClass string = string(FACTORY.createDynamicLengthStringFieldClass());
			string.setLengthLocation(length);
			add(structure, "ds" + number, string);
		} else {
			DynamicLengthBlobFieldClass blob = FACTORY.createDynamicLengthBlobFieldClass();
			blob.setLengthLocation(length);
			add(structure, "db" + number, blob);
		}
	}

	private FieldClass element(int depth) {
		return switch (random.nextInt(4)) {
			case 0 -> integer(1 + random.nextInt(64), random.nextBoolean());
			case 1 -> string(FACTORY.createNullTerminatedStringFieldClass());
			case 2 -> real();
			default -> structure(depth - 1, 2);
		};
	}

	private void fixedArray(StructureFieldClass structure, int number, int depth) {
		StaticLengthArrayFieldClass array = FACTORY.createStaticLengthArrayFieldClass();
		array.setElement(element(depth));
		array.setLength(random.nextInt(4));
		if (ctf2 && random.nextInt(3) == 0)
			array.setMinimumAlignment(1 << random.nextInt(7));
		add(structure, "a" + number, array);
	}

	private void dynamicArray(StructureFieldClass structure, int number, int depth) {
		DynamicLengthArrayFieldClass array = FACTORY.createDynamicLengthArrayFieldClass();
		array.setLengthLocation(source(structure, number));
		array.setElement(element(depth));
		add(structure, "d" + number, array);
	}

	private void variant(StructureFieldClass structure, int number, int depth) {
		FixedLengthIntegerFieldClass selector = integer(8 + random.nextInt(20), random.nextBoolean());
		VariantFieldClass variant = FACTORY.createVariantFieldClass();
		int count = 1 + random.nextInt(3);
		for (int i = 0; i < count; i++) {
			VariantOption option = FACTORY.createVariantOption();
			option.setName("o" + i);
			option.setFieldClass(random.nextBoolean() ? structure(depth - 1, 2) : integer(1 + random.nextInt(64), false));
			long lower = selector.isSigned() ? i * 10L - 10 : i * 10L + 3;
			option.getSelectorRanges().add(range(lower, lower + random.nextInt(9)));
			variant.getOptions().add(option);
			Mapping label = FACTORY.createMapping();
			label.setName("o" + i);
			label.getRanges().add(range(lower, option.getSelectorRanges().getFirst().getUpper().longValue()));
			selector.getMappings().add(label);
		}
		selector.setEnumeration(true);
		variant.setSelectorLocation(enclosing("n" + number));
		add(structure, "n" + number, selector);
		add(structure, "x" + number, variant);
	}

	private void optional(StructureFieldClass structure, int number, int depth) {
		OptionalFieldClass optional = FACTORY.createOptionalFieldClass();
		if (random.nextBoolean()) {
			optional.setSelectorLocation(source(structure, number));
			optional.getSelectorRanges().addAll(List.of(range(2, 3), range(5, 70)));
		} else {
			add(structure, "n" + number, laidOut(FACTORY.createFixedLengthBooleanFieldClass(), 1 + random.nextInt(16)));
			optional.setSelectorLocation(enclosing("n" + number));
		}
		optional.setFieldClass(random.nextBoolean() ? structure(depth - 1, 2) : variable(true));
		add(structure, "p" + number, optional);
	}
}
