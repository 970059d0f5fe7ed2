// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracewright.filter.Condition;
import org.tracewright.filter.Filter;
import org.tracewright.filter.FilterException;
import org.tracewright.tracer.DynamicEvent;
import org.tracewright.tracer.Event;
import org.tracewright.tracer.EventField;
import org.tracewright.tracer.EventSchema;
import org.tracewright.tracer.FieldType;
import org.tracewright.tracer.FieldType.ArrayType;
import org.tracewright.tracer.FieldType.BytesType;
import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.FieldType.SequenceType;
import org.tracewright.tracer.FieldType.StructType;
import org.tracewright.tracer.FieldType.TextType;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Text;
import org.tracewright.tracer.Tracepoints;
import org.tracewright.tracer.Unsigned;

class ArgumentSchemaTest {

	enum Side {
		BUY, SELL
	}

	record Inner(String name, float weight) {
	}

	record Outer(int[] skipped, Inner inner, String[] names, int number) {
	}

	@Provider("filters")
	interface Filters {

		Filters TRACE = Tracepoints.of(Filters.class);

		@Event(level = Level.WARNING)
		void fixed(@Name("b") byte a, @Unsigned @Name("u") byte b, @Unsigned @Name("i") int c, @Unsigned @Name("l") long d,
				@Name("f") float e, @Name("d") double f, @Name("t") boolean g, @Name("side") Side h);

		void collected(@Name("first") String a, @Unsigned @Name("u") short b, @Name("second") @Text(max = 5) CharSequence c,
				@Name("outer") Outer d, @Name("letter") char e, @Name("data") byte[] f, @Name("outers") Outer[] g,
				@Name("side") Side h, @Name("d") double i);
	}

	@BeforeAll
	static void eventsAreKnown() {
		assertTrue(Filters.TRACE != null);
	}

	private static boolean fixed(String filter) {
		Rig rig = new Rig();
		rig.on("filters:fixed", filter);
		Filters.TRACE.fixed((byte) -1, (byte) -1, -2, -3, 1.5f, -0.25, true, Side.SELL);
		return rig.records() == 1;
	}

	@ParameterizedTest
	@ValueSource(strings = {"b == -1", "u == 255", "i == 4294967294", "l == 18446744073709551613", "f == 1.5",
			"d < 0 && d > -0.5", "t", "t == true", "side == \"SELL\"", "side == 1", "$payload.u > b", "$name == \"filters:fix*\"",
			"$level == 4", "has(side) && !has(nothing)", "$id == 7 || t"})
	void argumentsOfOneSizeAreSeen(String filter) {
		assertTrue(fixed(filter), filter);
	}

	@ParameterizedTest
	@ValueSource(strings = {"b != -1", "u == -1", "l < 0", "!t", "side == \"BUY\"", "nothing == 1", "!(nothing == 1)", "$id == 7",
			"$cpu >= 0", "$time > 0", "$ctx.b == -1", "$header.id == 7", "$level > 4"})
	void othersAreNotChosen(String filter) {
		assertFalse(fixed(filter), filter);
	}

	private static boolean collected(String filter) {
		Rig rig = new Rig();
		rig.on("filters:collected", filter);
		Outer outer = new Outer(new int[]{1, 2, 3}, new Inner("same", 0.5f), new String[]{"x", "yy"}, -7);
		Filters.TRACE.collected("same", (short) -1, new StringBuilder("\u00e9\u00e9\u00e9"), outer, 'x', new byte[]{1, 0, 2},
				new Outer[]{outer, null, outer}, Side.BUY, 2.5);
		return rig.records() == 1;
	}

	@ParameterizedTest
	@ValueSource(strings = {"first == \"same\"", "u == 65535", "second == \"\u00e9\u00e9\"", "first == outer.inner.name",
			"first < second", "outer.inner.weight == 0.5", "outer.number == -7", "letter == \"x\"", "side == \"BUY\"", "d == 2.5",
			"first =~ \"^s.m\"", "has(data) && has(outer) && has(outers) && has(outer.names)",
			"$payload.outer.number in {-7, 3}"})
	void argumentsThatWereCollectedAreSeen(String filter) {
		assertTrue(collected(filter), filter);
	}

	@ParameterizedTest
	@ValueSource(strings = {"first != \"same\"", "second == \"\u00e9\u00e9\u00e9\"", "outer.number != -7",
			"outer.names[0] == \"x\"", "data == 1", "outer.inner == 1", "has(outer.inner.other)", "d < 2.5"})
	void otherCollectedOnesAreNotChosen(String filter) {
		assertFalse(collected(filter), filter);
	}

	@Test
	void missingEnumsHaveNoLabel() {
		Rig rig = new Rig();
		rig.on("filters:fixed", "side == \"*\"");
		Filters.TRACE.fixed((byte) 0, (byte) 0, 0, 0, 0, 0, false, null);
		assertEquals(0, rig.records());
		Filters.TRACE.fixed((byte) 0, (byte) 0, 0, 0, 0, 0, false, Side.BUY);
		assertEquals(1, rig.records());
	}

	@Test
	void eachTargetAsksItsOwnFilter() {
		Rig none = new Rig();
		Rig some = new Rig();
		Rig all = new Rig();
		var event = Rig.event("filters:collected");
		event.target = none.target(Rig.condition(event, "u == 1"),
				some.target(Rig.condition(event, "u == 2"), all.target(Rig.condition(event, "u in {2, 3}"), null)));
		for (short u : new short[]{2, 3, 4})
			Filters.TRACE.collected(null, u, null, null, ' ', null, null, null, 0);
		assertEquals(List.of(0, 1, 2), List.of(none.records(), some.records(), all.records()));
	}

	@Test
	void dynamicEventsHaveArgumentsToo() {
		FieldType whole = new IntType(16, true, 10);
		FieldType text = new TextType(8);
		StructType pair = new StructType(List.of(new EventField("x", whole), new EventField("y", text)));
		DynamicEvent event = DynamicEvent.of(new EventSchema("filters", "dynamic", Level.INFO,
				List.of(new EventField("list", new SequenceType(pair)), new EventField("fixed", new ArrayType(text, 2)),
						new EventField("words", new ArrayType(whole, 3)), new EventField("data", new BytesType(9)),
						new EventField("pair", pair), new EventField("a b", whole))));
		Rig rig = new Rig();
		rig.on("filters:dynamic", "pair.x == -4 && pair.y == \"last\" && `a b` == 9");
		Object[] values = {List.of(List.of(1, "one"), List.of(2, "two")), new String[]{"a"}, List.of(), new byte[]{0, 0, 1},
				List.of(-4, "last"), 9};
		event.record(values);
		assertEquals(1, rig.records());
		values[5] = 8;
		event.record(values);
		assertEquals(1, rig.records());
	}

	@Test
	void misspeltNamesGetHints() {
		EventSchema schema = Rig.event("filters:collected").schema();
		ArgumentSchema arguments = new ArgumentSchema(schema);
		assertEquals(List.of("first", "u", "second", "outer", "outer.skipped", "outer.inner", "outer.inner.name",
				"outer.inner.weight", "outer.names", "outer.number", "letter", "data", "outers", "side", "d"), arguments.names());
		try {
			Filter filter = Filter.parse("outer.numbre == 1");
			Condition bound = filter.bind(arguments);
			assertTrue(bound.never());
			filter.check(List.of(arguments));
			throw new AssertionError("the filter was taken");
		} catch (FilterException e) {
			assertTrue(e.getMessage().contains("outer.number"), e.getMessage());
		}
	}
}
