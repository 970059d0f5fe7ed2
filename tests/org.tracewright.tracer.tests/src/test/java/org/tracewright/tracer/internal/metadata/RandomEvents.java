// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.tracewright.tracer.EventField;
import org.tracewright.tracer.EventSchema;
import org.tracewright.tracer.FieldType;
import org.tracewright.tracer.FieldType.ArrayType;
import org.tracewright.tracer.FieldType.BoolType;
import org.tracewright.tracer.FieldType.BytesType;
import org.tracewright.tracer.FieldType.EnumType;
import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.FieldType.RealType;
import org.tracewright.tracer.FieldType.SequenceType;
import org.tracewright.tracer.FieldType.StructType;
import org.tracewright.tracer.FieldType.TextType;
import org.tracewright.tracer.Level;

/** Events of random types with random values; the same seed gives the same. */
final class RandomEvents {

	private static final int DEPTH = 4;
	private static final List<String> NAMES = List.of("a", "b", "a_length", "elements", "elements_length", "int", "größe", "_x",
			"Bool", "id", "timestamp");
	private static final int[] BASES = {2, 8, 10, 16};

	private final Random random;

	RandomEvents(long seed) {
		random = new Random(seed);
	}

	EventSchema schema(int id) {
		Level[] levels = Level.values();
		return new EventSchema("random", "e" + id, levels[random.nextInt(levels.length)], fields(random.nextInt(7), 0));
	}

	List<EventField> fields(int count, int depth) {
		List<String> names = new ArrayList<>(NAMES);
		List<EventField> fields = new ArrayList<>();
		for (int i = 0; i < count; i++)
			fields.add(new EventField(names.remove(random.nextInt(names.size())), type(depth)));
		return fields;
	}

	private FieldType type(int depth) {
		return switch (random.nextInt(depth < DEPTH ? 9 : 6)) {
			case 0 -> new IntType(8 << random.nextInt(4), random.nextBoolean(), BASES[random.nextInt(BASES.length)]);
			case 1 -> new RealType(random.nextBoolean() ? 32 : 64);
			case 2 -> new BoolType();
			case 3 -> new TextType(20);
			case 4 -> new EnumType(random.nextBoolean() ? 8 : 16,
					IntStream.range(0, random.nextInt(5)).mapToObj(i -> "l" + i).toList());
			case 5 -> new BytesType(20);
			case 6 -> new SequenceType(type(depth + 1));
			case 7 -> new ArrayType(type(depth + 1), random.nextInt(4));
			default -> new StructType(fields(random.nextInt(4), depth + 1));
		};
	}

	List<Object> values(List<EventField> fields) {
		List<Object> values = new ArrayList<>();
		fields.forEach(field -> values.add(value(field.type())));
		return values;
	}

	private Object value(FieldType type) {
		return switch (type) {
			case IntType integer -> {
				int rest = Long.SIZE - integer.bits();
				yield integer.signed() ? random.nextLong() >> rest : random.nextLong() >>> rest;
			}
			case RealType real -> (double) random.nextFloat();
			case BoolType bool -> random.nextBoolean();
			case TextType text -> "text ü漢😀".substring(0, random.nextInt(7));
			case EnumType labelled -> {
				int label = random.nextInt(labelled.labels().size() + 1);
				yield label < labelled.labels().size() ? label : (1L << labelled.bits()) - 1;
			}
			case SequenceType sequence -> elements(sequence.element(), random.nextInt(4));
			case ArrayType array -> elements(array.element(), array.length());
			case BytesType bytes -> {
				byte[] value = new byte[random.nextInt(4)];
				random.nextBytes(value);
				yield value;
			}
			case StructType struct -> values(struct.fields());
		};
	}

	private List<Object> elements(FieldType type, int count) {
		List<Object> values = new ArrayList<>();
		for (int i = 0; i < count; i++)
			values.add(value(type));
		return values;
	}

	/** Time to the next event: mostly little, sometimes more than a short header can say. */
	long step() {
		return random.nextInt(5) == 0 ? 1L << 20 + random.nextInt(20) : random.nextInt(1000);
	}

	int next(int bound) {
		return random.nextInt(bound);
	}
}
