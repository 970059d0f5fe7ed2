// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.tracer.FieldType.ArrayType;
import org.tracewright.tracer.FieldType.BoolType;
import org.tracewright.tracer.FieldType.BytesType;
import org.tracewright.tracer.FieldType.EnumType;
import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.FieldType.RealType;
import org.tracewright.tracer.FieldType.SequenceType;
import org.tracewright.tracer.FieldType.StructType;
import org.tracewright.tracer.FieldType.TextType;
import org.tracewright.tracer.internal.Providers;
import org.tracewright.tracer.internal.provider.Bytes;
import org.tracewright.tracer.internal.provider.Rig;
import org.tracewright.tracer.runtime.EventSwitch;
import org.tracewright.tracer.runtime.Failures;

class DynamicEventTest {

	private static final IntType INT = new IntType(32, true, 10);
	private static final StructType PAIR = new StructType(
			List.of(new EventField("x", INT), new EventField("name", new TextType(4))));

	private static DynamicEvent event(String name, FieldType... types) {
		List<EventField> fields = IntStream.range(0, types.length).mapToObj(i -> new EventField("f" + i, types[i])).toList();
		return DynamicEvent.of(new EventSchema("dynamic", name, Level.INFO, fields));
	}

	@Test
	void recordsValuesOfAllKinds() {
		DynamicEvent event = event("all", INT, new IntType(8, false, 16), new IntType(64, false, 10), new RealType(32),
				new RealType(64), new BoolType(), new TextType(3), new EnumType(16, List.of("DAYS", "SECONDS")),
				new SequenceType(INT), new ArrayType(new TextType(9), 3), new BytesType(2), PAIR, PAIR, new SequenceType(PAIR));
		assertFalse(event.isEnabled());
		event.record("whatever");
		Rig rig = new Rig();
		rig.on("dynamic:all");
		assertTrue(event.isEnabled());
		event.record((short) -3, 200, BigInteger.ONE.shiftLeft(64).subtract(BigInteger.TWO), 1.5, 2, true, "text",
				TimeUnit.SECONDS, new int[]{1, -1}, List.of("a", "b"), ByteBuffer.wrap(new byte[]{7, 8, 9}), List.of(5, "five5"),
				Map.of("x", 6L, "name", "six"), new Object[]{null, List.of(1, "")});
		byte[] expected = new Bytes().whole(4, -3).whole(1, 200).whole(8, -2).real(1.5f).real(2.0).whole(1, 1).text("tex", 9)
				.whole(2, 1).whole(4, 2).whole(4, 1).whole(4, -1).text("a", 9).text("b", 9).text("", 9).whole(4, 2)
				.raw((byte) 7, (byte) 8).whole(4, 5).text("five", 9).whole(4, 6).text("six", 9).whole(4, 2).whole(4, 0)
				.text("", 9).whole(4, 1).text("", 9).done();
		assertArrayEquals(expected, rig.last());
		event.record(0, 0, 0, 0, 0, false, null, null, null, null, null, null, null, null);
		assertArrayEquals(
				new Bytes().raw(new byte[4 + 1 + 8 + 4 + 8 + 1 + 1]).whole(2, -1).raw(new byte[4 + 3 + 4 + 5 + 5 + 4]).done(),
				rig.last());
	}

	@Test
	void theSameSchemaIsTheSameEvent() {
		DynamicEvent event = event("same", INT);
		assertSame(event, event("same", INT));
		assertNotSame(event, event("same", new IntType(32, false, 10)));
		assertEquals(2, Providers.all().events().stream().map(EventSwitch::schema)
				.filter(schema -> schema.title().equals("dynamic:same")).count());
	}

	static Stream<Arguments> misfits() {
		return Stream.of(arguments(new IntType(8, true, 10), 128, "has the value 128: give one from -128 to 127."),
				arguments(new IntType(16, false, 10), -1, "has the value -1: give one from 0 to 65535."),
				arguments(new IntType(64, true, 10), BigInteger.ONE.shiftLeft(63),
						"has the value 9223372036854775808: give one from -9223372036854775808 to 9223372036854775807."),
				arguments(new IntType(64, false, 10), BigInteger.ONE.negate(),
						"has the value -1: give one from 0 to 18446744073709551615."),
				arguments(INT, 1.5, "was given 1.5 of type java.lang.Double: give a Long, Integer, Short, Byte or BigInteger."),
				arguments(INT, null, "was given null: give a Long, Integer, Short, Byte or BigInteger."),
				arguments(new RealType(32), "1", "was given 1 of type java.lang.String: give a number."),
				arguments(new BoolType(), 1, "was given 1 of type java.lang.Integer: give a Boolean."),
				arguments(new TextType(1), 'c', "was given c of type java.lang.Character: give a CharSequence."),
				arguments(new EnumType(8, List.of("A", "B")), 2,
						"was given 2 of type java.lang.Integer: give an enum's constant of the names that it has, or an Integer from 0 to 1."),
				arguments(new EnumType(8, List.of("A", "B")), TimeUnit.DAYS,
						"was given DAYS of type java.util.concurrent.TimeUnit: give an enum's constant of the names that it has, or an Integer from 0 to 1."),
				arguments(new BytesType(4), "x", "was given x of type java.lang.String: give an array of bytes or a ByteBuffer."),
				arguments(new SequenceType(INT), "x", "was given x of type java.lang.String: give a List or an array."),
				arguments(PAIR, 1, "was given 1 of type java.lang.Integer: give a List or a Map."),
				arguments(PAIR, List.of(1), "has 2 members, and 1 values were given: give one for each."),
				arguments(PAIR, Map.of("x", 1), "lacks the member 'name': give it."),
				arguments(PAIR, Map.of("x", 1, "y", 1), "has no member 'y': leave it out."));
	}

	@ParameterizedTest
	@MethodSource("misfits")
	void saysWhatDoesNotFitAndWhatWould(FieldType type, Object value, String message) {
		DynamicEvent event = event("misfit " + type, INT, type);
		Rig rig = new Rig();
		rig.on(event.schema().title());
		IllegalArgumentException said = assertThrows(IllegalArgumentException.class, () -> event.record(1, value));
		assertEquals("Event '" + event.schema().title() + "', field 'f1' " + message, said.getMessage());
		assertEquals(0, rig.records());
		Providers.all().events().forEach(known -> known.target = null);
	}

	@Test
	void saysWhereInAValueSomethingDoesNotFit() {
		DynamicEvent event = event("deep", new SequenceType(PAIR));
		Rig rig = new Rig();
		rig.on("dynamic:deep");
		String said = assertThrows(IllegalArgumentException.class, () -> event.record(List.of(List.of(1, "a"), List.of("b", 2))))
				.getMessage();
		assertTrue(said.startsWith("Event 'dynamic:deep', field 'f0[1].x' was given b"), said);
		said = assertThrows(IllegalArgumentException.class, () -> event.record(1, 2)).getMessage();
		assertEquals("Event 'dynamic:deep' has 1 fields, and 2 values were given: give one for each.", said);
		event.record(List.of(List.of(1, "a")));
		assertArrayEquals(new Bytes().whole(4, 1).whole(4, 1).text("a", 9).done(), rig.last());
	}

	@Test
	void foreignFailuresAreCounted() {
		DynamicEvent event = event("foreign", new TextType(9));
		Rig rig = new Rig();
		rig.on("dynamic:foreign");
		long before = Failures.all().count();
		event.record(new CharSequence() {

			@Override
			public int length() {
				throw new UnsupportedOperationException();
			}

			@Override
			public char charAt(int index) {
				throw new UnsupportedOperationException();
			}

			@Override
			public CharSequence subSequence(int start, int end) {
				throw new UnsupportedOperationException();
			}
		});
		assertEquals(before + 1, Failures.all().count());
		assertEquals(0, rig.records());
	}

	static Stream<Arguments> schemas() {
		return Stream.of(arguments(new IntType(7, true, 10), "size in bits 7: use one of 8, 16, 32, 64"),
				arguments(new IntType(8, true, 3), "base 3"), arguments(new RealType(16), "size in bits 16"),
				arguments(new EnumType(8, List.of()), "number of labels 0"),
				arguments(new EnumType(8, IntStream.range(0, 256).mapToObj(i -> "L" + i).toList()), "too many labels for 8 bits"),
				arguments(new TextType(0), "greatest number of bytes 0"), arguments(new ArrayType(INT, 0), "length 0"),
				arguments(new ArrayType(new SequenceType(new IntType(5, true, 10)), 2), "field 'f0', element, element has"),
				arguments(new StructType(List.of(new EventField("a", INT), new EventField("a", INT))), "two fields 'a'"),
				arguments(new ArrayType(new ArrayType(INT, 1 << 20), 1 << 20), "make its arrays shorter"));
	}

	@ParameterizedTest
	@MethodSource("schemas")
	void refusesSchemasThatCannotBeRecorded(FieldType type, String message) {
		String said = assertThrows(IllegalArgumentException.class, () -> event("schema", type)).getMessage();
		assertTrue(said.contains(message), said);
	}
}
