// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FixedLengthBooleanFieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariableLengthIntegerFieldClass;
import org.tracewright.metadata.VariantFieldClass;

/** Makes values at random that fit field classes. Lengths and selectors, which {@link RandomModel} names {@code n…}, are left to the writer. */
final class RandomValues {

	private static final String[] TEXTS = {"", "a", "hello", "é€", "\uD83D\uDE00", "日本",
			"a longer text, longer than eight bytes"};

	private final Random random;
	private final int variableBits;

	/** Integers of variable length have at most a number of bits. */
	RandomValues(Random random, int variableBits) {
		this.random = random;
		this.variableBits = variableBits;
	}

	Value.Struct structure(StructureFieldClass structure) {
		List<Value> members = new ArrayList<>();
		for (StructureMember member : structure.getMembers())
			members.add(member.getName().startsWith("n") ? null : value(member.getFieldClass()));
		return new Value.Struct(members);
	}

	private Value value(FieldClass type) {
		return switch (type) {
			// All bits that there are: what no double can hold must come back as well.
			case FixedLengthFloatingPointFieldClass real when real.getLength() == 128 ->
				new Value.Quad(random.nextLong(), random.nextLong());
			case FixedLengthFloatingPointFieldClass real -> new Value.Real(real(real.getLength()));
			case FixedLengthBooleanFieldClass bool -> new Value.Bool(random.nextBoolean());
			case FixedLengthFieldClass fixed ->
				new Value.Int(integer(fixed.getLength(), fixed instanceof IntegerFieldClass integer && integer.isSigned()));
			case VariableLengthIntegerFieldClass integer ->
				new Value.Int(integer(1 + random.nextInt(variableBits), integer.isSigned()));
			case StaticLengthStringFieldClass string -> new Value.Text(fitting(string.getLength()));
			case StringFieldClass string -> new Value.Text(TEXTS[random.nextInt(TEXTS.length)]);
			case StaticLengthBlobFieldClass blob -> bytes((int) blob.getLength());
			case DynamicLengthBlobFieldClass blob -> bytes(random.nextInt(20));
			case ArrayFieldClass array -> {
				long count = array instanceof StaticLengthArrayFieldClass fixed ? fixed.getLength() : random.nextInt(4);
				List<Value> elements = new ArrayList<>();
				for (int i = 0; i < count; i++)
					elements.add(value(array.getElement()));
				yield new Value.Array(elements);
			}
			case StructureFieldClass structure -> structure(structure);
			case VariantFieldClass variant -> {
				int option = random.nextInt(variant.getOptions().size());
				yield new Value.Variant(option, value(variant.getOptions().get(option).getFieldClass()));
			}
			case OptionalFieldClass optional -> random.nextBoolean() ? new Value.Absent() : value(optional.getFieldClass());
			default -> throw new AssertionError(type);
		};
	}

	private long integer(int bits, boolean signed) {
		long value = random.nextInt(4) == 0 ? random.nextInt(3) - 1 : random.nextLong();
		return signed ? value << 64 - bits >> 64 - bits : value << 64 - bits >>> 64 - bits;
	}

	private double real(int bits) {
		return switch (bits) {
			case 16 -> Float.float16ToFloat((short) random.nextInt(0x7C00));
			case 32 -> random.nextFloat() * 1e9f;
			default -> random.nextGaussian() * Math.pow(10, random.nextInt(60) - 30);
		};
	}

	/** A text that has at most so many bytes in every encoding. */
	private String fitting(long bytes) {
		String text = TEXTS[random.nextInt(TEXTS.length)];
		while (text.codePointCount(0, text.length()) * 4 > bytes)
			text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
		return text;
	}

	private Value bytes(int count) {
		byte[] bytes = new byte[count];
		random.nextBytes(bytes);
		return new Value.Bytes(bytes);
	}
}
