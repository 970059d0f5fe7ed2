// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tracewright.tracer.FieldType.ArrayType;
import org.tracewright.tracer.FieldType.BytesType;
import org.tracewright.tracer.FieldType.EnumType;
import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.FieldType.SequenceType;
import org.tracewright.tracer.FieldType.StructType;
import org.tracewright.tracer.FieldType.TextType;
import org.tracewright.tracer.internal.Providers;
import org.tracewright.tracer.internal.provider.Bytes;
import org.tracewright.tracer.internal.provider.Rig;
import org.tracewright.tracer.runtime.ContextField;
import org.tracewright.tracer.runtime.EventSwitch;
import org.tracewright.tracer.runtime.Failures;
import org.tracewright.tracer.runtime.Scratch;

class TracepointsTest {

	enum Side {
		BUY, SELL {
			@Override
			public String toString() {
				return "other";
			}
		}
	}

	record Point(short x, @Unsigned byte y) {
	}

	record Order(@Name("number") long id, Side side, @Text(max = 5) String who, Point at, int[] parts) {
	}

	@Provider("numbers")
	interface Numbers {

		Numbers TRACE = Tracepoints.of(Numbers.class);

		void all(@Name("flag") boolean a, @Name("b") byte b, @Name("s") short c, @Name("i") int d, @Name("l") long e,
				@Name("f") float f, @Name("d") double g, @Name("side") Side h);

		void none();
	}

	@Provider("texts")
	interface Texts {

		void all(@Name("c") char a, @Name("s") String b, @Text(max = 7) @Name("q") CharSequence c, @Name("b") byte[] d,
				@Text(max = 3) @Name("m") ByteBuffer e);
	}

	@Provider("arrays")
	interface Arrays {

		void sequences(boolean[] a, @Unsigned @Base(16) short[] b, int[] c, long[] d, float[] e, double[] f, char[] g,
				@Text(max = 4) String[] h, Side[] i, Point[] j);

		void fixed(@Length(2) boolean[] a, @Length(2) byte[] b, @Length(3) short[] c, @Length(2) int[] d, @Length(2) long[] e,
				@Length(2) float[] f, @Length(2) double[] g, @Length(2) char[] h, @Length(2) String[] i, @Length(2) Side[] j,
				@Length(2) Point[] k);
	}

	@Provider("orders")
	interface Orders {

		void placed(Order order, @Name("last") int last);

		void many(Order[] orders);
	}

	@Provider("spans")
	interface Spans {

		@Event(name = "work", level = Level.INFO)
		Span request(@Name("id") int id);

		boolean requestEnabled();

		Span named(@Name("text") String text);
	}

	private final Rig rig = new Rig();

	@BeforeAll
	static void theImplementationIsTheSameEachTime() {
		assertSame(Numbers.TRACE, Tracepoints.of(Numbers.class));
		assertSame(Foreign.TRACE, Tracepoints.of(MethodHandles.lookup(), Foreign.class));
	}

	@AfterEach
	void everythingIsOffAgain() {
		Providers.all().events().forEach(event -> event.target = null);
	}

	@Test
	void numbersOfAllKindsAreRecordedInTheirPlaces() {
		rig.on("numbers:all");
		Random random = new Random(1);
		for (int round = 1; round <= 1000; round++) {
			long bits = random.nextLong();
			Side side = round % 3 == 0 ? null : Side.values()[round & 1];
			Numbers.TRACE.all(round % 2 == 0, (byte) bits, (short) bits, (int) bits, bits, (float) bits,
					Double.longBitsToDouble(bits), side);
			byte[] expected = new Bytes().whole(1, round % 2 == 0 ? 1 : 0).whole(1, bits).whole(2, bits).whole(4, bits)
					.whole(8, bits).real((float) bits).whole(8, Double.doubleToRawLongBits(Double.longBitsToDouble(bits)))
					.whole(1, side == null ? 255 : side.ordinal()).done();
			assertArrayEquals(expected, rig.last(), "round " + round);
			assertEquals(round, rig.records());
		}
	}

	@Test
	void anEventMayHaveNoFields() {
		rig.on("numbers:none");
		Numbers.TRACE.none();
		assertEquals(1, rig.records());
		assertEquals(0, rig.last().length);
	}

	@Test
	void whatIsOffIsNotRecorded() {
		Numbers.TRACE.none();
		rig.on("numbers:none");
		Numbers.TRACE.none();
		Rig.event("numbers:none").target = null;
		Numbers.TRACE.none();
		assertEquals(1, rig.records());
	}

	@Test
	void allTargetsGetTheEvent() {
		Rig second = new Rig();
		Texts trace = Tracepoints.of(Texts.class);
		for (String title : List.of("numbers:none", "texts:all"))
			Rig.event(title).target = rig.target(null, second.target(null, null));
		Numbers.TRACE.none();
		trace.all('x', "y", "z", null, null);
		assertEquals(2, rig.records());
		assertEquals(2, second.records());
		assertArrayEquals(rig.last(), second.last());
	}

	@Test
	void textsAndBytesAreRecordedAsFarAsTheyMay() {
		Texts trace = Tracepoints.of(Texts.class);
		rig.on("texts:all");
		Random random = new Random(2);
		for (int round = 0; round < 1000; round++) {
			char letter = (char) random.nextInt(round % 2 == 0 ? 128 : 0x10000);
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(40); i > 0; i--)
				text.append((char) random.nextInt(round % 3 == 0 ? 0x10000 : 0x100));
			byte[] some = new byte[random.nextInt(9)];
			random.nextBytes(some);
			ByteBuffer buffer = ByteBuffer.wrap(some).position(some.length / 2);
			trace.all(letter, text.toString(), text, some, buffer);
			int rest = Math.min(3, some.length - some.length / 2);
			byte[] expected = new Bytes().text(String.valueOf(letter), 3).text(text, Integer.MAX_VALUE).text(text, 7)
					.whole(4, some.length).raw(some).whole(4, rest)
					.raw(java.util.Arrays.copyOfRange(some, some.length / 2, some.length / 2 + rest)).done();
			assertArrayEquals(expected, rig.last(), "round " + round);
			assertEquals(some.length / 2, buffer.position());
		}
		trace.all('\0', null, null, null, null);
		assertArrayEquals(new byte[]{(byte) 0xE2, (byte) 0x90, (byte) 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, rig.last());
	}

	@Test
	void sequencesHaveTheirNumberAndArraysHaveNot() {
		Arrays trace = Tracepoints.of(Arrays.class);
		rig.on("arrays:sequences");
		rig.on("arrays:fixed");
		Point point = new Point((short) -2, (byte) 200);
		trace.sequences(new boolean[]{true, false}, new short[]{-1}, new int[]{1, -2}, new long[]{3}, new float[]{1.5f},
				new double[]{2.5}, new char[]{'a', '\u00e9'}, new String[]{"abcdef", null}, new Side[]{Side.SELL, null},
				new Point[]{point, null});
		Bytes expected = new Bytes().whole(4, 2).raw((byte) 1, (byte) 0).whole(4, 1).whole(2, -1).whole(4, 2).whole(4, 1)
				.whole(4, -2).whole(4, 1).whole(8, 3).whole(4, 1).real(1.5f).whole(4, 1).real(2.5).whole(4, 2).text("a", 3)
				.text("\u00e9", 3).whole(4, 2).text("abcd", 9).text("", 9).whole(4, 2).raw((byte) 1, (byte) -1).whole(4, 2)
				.whole(2, -2).whole(1, 200).whole(3, 0);
		assertArrayEquals(expected.done(), rig.last());
		trace.sequences(null, null, null, null, null, null, null, null, null, null);
		assertArrayEquals(new byte[40], rig.last());
		trace.fixed(new boolean[]{true}, new byte[]{1, 2, 3}, new short[]{-1}, new int[]{1, -2}, new long[]{3}, new float[]{1.5f},
				new double[]{2.5, 1, 0}, new char[]{'a'}, new String[]{"abcdef"}, new Side[]{Side.SELL}, new Point[]{point});
		expected = new Bytes().raw((byte) 1, (byte) 0).raw((byte) 1, (byte) 2).whole(2, -1).whole(4, 0).whole(4, 1).whole(4, -2)
				.whole(8, 3).whole(8, 0).real(1.5f).whole(4, 0).real(2.5).real(1.0).text("a", 3).text("", 3).text("abcdef", 9)
				.text("", 9).raw((byte) 1, (byte) -1).whole(2, -2).whole(1, 200).whole(3, 0);
		assertArrayEquals(expected.done(), rig.last());
		trace.fixed(null, null, null, null, null, null, null, null, null, null, null);
		expected = new Bytes().raw(new byte[2 + 2 + 6 + 8 + 16 + 8 + 16 + 2 + 2]).whole(2, -1).raw(new byte[6]);
		assertArrayEquals(expected.done(), rig.last());
	}

	@Test
	void recordsAreStructures() {
		Orders trace = Tracepoints.of(Orders.class);
		rig.on("orders:placed");
		rig.on("orders:many");
		Order order = new Order(9, Side.BUY, "customer", new Point((short) 1, (byte) 2), new int[]{7, 8});
		byte[] full = new Bytes().whole(8, 9).whole(1, 0).text("custo", 9).whole(2, 1).whole(1, 2).whole(4, 2).whole(4, 7)
				.whole(4, 8).done();
		byte[] blank = new Bytes().whole(8, 0).whole(1, 255).whole(1, 0).whole(3, 0).whole(4, 0).done();
		trace.placed(order, 3);
		assertArrayEquals(new Bytes().raw(full).whole(4, 3).done(), rig.last());
		trace.placed(null, 3);
		assertArrayEquals(new Bytes().raw(blank).whole(4, 3).done(), rig.last());
		trace.placed(new Order(0, null, null, null, null), 3);
		assertArrayEquals(new Bytes().raw(blank).whole(4, 3).done(), rig.last());
		trace.many(new Order[]{order, null, order});
		assertArrayEquals(new Bytes().whole(4, 3).raw(full).raw(blank).raw(full).done(), rig.last());
	}

	@Test
	void schemasSayWhatIsRecorded() {
		Tracepoints.of(Orders.class);
		Tracepoints.of(Arrays.class);
		Tracepoints.of(Texts.class);
		StructType point = new StructType(
				List.of(new EventField("x", new IntType(16, true, 10)), new EventField("y", new IntType(8, false, 10))));
		EventField order = Rig.event("orders:placed").schema().fields().getFirst();
		assertEquals(
				new StructType(List.of(new EventField("number", new IntType(64, true, 10)),
						new EventField("side", new EnumType(8, List.of("BUY", "SELL"))), new EventField("who", new TextType(5)),
						new EventField("at", point), new EventField("parts", new SequenceType(new IntType(32, true, 10))))),
				order.type());
		assertEquals(new SequenceType(new IntType(16, false, 16)), Rig.event("arrays:sequences").schema().fields().get(1).type());
		assertEquals(new ArrayType(new IntType(8, true, 10), 2), Rig.event("arrays:fixed").schema().fields().get(1).type());
		assertEquals(new BytesType(Integer.MAX_VALUE), Rig.event("texts:all").schema().fields().get(3).type());
		assertEquals(Level.DEBUG_LINE, Rig.event("texts:all").schema().level());
	}

	@Test
	void spansBeginAndEndWithTheSameNumber() {
		Spans trace = Tracepoints.of(Spans.class);
		rig.on("spans:work_begin");
		rig.on("spans:work_end");
		assertEquals(Level.INFO, Rig.event("spans:work_end").schema().level());
		assertEquals(List.of(new EventField("id", new IntType(32, true, 10)), new EventField("span", new IntType(64, false, 16))),
				Rig.event("spans:work_begin").schema().fields());
		Span first = trace.request(5);
		ByteBuffer begin = ByteBuffer.wrap(rig.last());
		assertEquals(12, begin.remaining());
		long number = begin.getLong(4);
		assertNotEquals(0, number);
		Span second = trace.request(6);
		assertNotEquals(number, ByteBuffer.wrap(rig.last()).getLong(4));
		assertNotSame(first, second);
		first.close();
		assertEquals(3, rig.records());
		assertArrayEquals(ByteBuffer.allocate(8).putLong(number).array(), rig.last());
		first.close();
		assertEquals(3, rig.records());
	}

	@Test
	void spansWithoutABeginningHaveNoEnd() {
		Spans trace = Tracepoints.of(Spans.class);
		assertFalse(trace.requestEnabled());
		Span off = trace.request(5);
		assertSame(off, trace.named("x"));
		rig.on("spans:work_end");
		off.close();
		assertSame(off, trace.request(5));
		rig.on("spans:work_begin", "id > 10");
		assertTrue(trace.requestEnabled());
		assertSame(off, trace.request(10));
		assertEquals(0, rig.records());
		trace.request(11).close();
		assertEquals(2, rig.records());
	}

	@Test
	void spansMayHaveTextsAndFiltersAtTheirEnd() {
		Spans trace = Tracepoints.of(Spans.class);
		rig.on("spans:named_begin", "text == \"a*\"");
		rig.on("spans:named_end", "span > 0");
		trace.named("b").close();
		assertEquals(0, rig.records());
		trace.named("ab").close();
		assertEquals(2, rig.records());
		rig.on("spans:named_end", "span == 0");
		trace.named("ab").close();
		assertEquals(3, rig.records());
	}

	@Provider("defaults")
	interface Defaults extends Runnable {

		Defaults TRACE = Tracepoints.of(MethodHandles.lookup(), Defaults.class);

		void plain(@Name("n") int n);

		default int twice(int n) {
			plain(n);
			plain(n);
			return 2;
		}

		static int three() {
			return 3;
		}

		@Override
		String toString();

		@Override
		default void run() {
			throw new AssertionError();
		}
	}

	@Test
	void methodsWithCodeAreLeftAlone() {
		Defaults trace = Tracepoints.of(Defaults.class);
		assertSame(Defaults.TRACE, trace);
		rig.on("defaults:plain");
		assertEquals(2, trace.twice(4));
		assertEquals(3, Defaults.three());
		assertEquals(2, rig.records());
		assertEquals(List.of("plain"), Providers.all().events().stream().map(EventSwitch::schema)
				.filter(schema -> schema.provider().equals("defaults")).map(EventSchema::name).toList());
	}

	record Nosy(int number) {

		static final List<String> ASKED = new ArrayList<>();

		@Override
		public int number() {
			ASKED.add("number");
			Foreign.TRACE.inner("x".repeat(2000), number);
			return number;
		}
	}

	record Bad(int number) {

		@Override
		public int number() {
			throw new IllegalStateException("refused");
		}
	}

	@Provider("foreign")
	interface Foreign {

		Foreign TRACE = Tracepoints.of(Foreign.class);

		void outer(@Name("text") String text, @Name("nosy") Nosy nosy, @Name("rest") String rest);

		void inner(@Name("text") String text, @Name("number") int number);

		void bad(@Name("bad") Bad bad);
	}

	@Test
	void accessorsMayTraceAndAreAskedOnce() {
		Rig inner = new Rig();
		Rig.event("foreign:outer").target = rig
				.target(Rig.condition(Rig.event("foreign:outer"), "nosy.number == 5 && rest == \"c\""), rig.target(null, null));
		Rig.event("foreign:inner").target = inner.target(Rig.condition(Rig.event("foreign:inner"), "number == 5"), null);
		Nosy.ASKED.clear();
		Foreign.TRACE.outer("a", new Nosy(5), "c");
		assertEquals(List.of("number"), Nosy.ASKED);
		assertEquals(2, rig.records());
		assertEquals(1, inner.records());
		assertArrayEquals(new Bytes().text("a", 9).whole(4, 5).text("c", 9).done(), rig.last());
		assertEquals(2005, inner.last().length);
		Foreign.TRACE.outer("a", new Nosy(6), "c");
		assertEquals(3, rig.records());
		assertEquals(1, inner.records());
	}

	@Test
	void contextsThatNeedMuchMemoryLeaveThePayloadAlone() {
		String large = "context".repeat(1000);
		ContextField context = new ContextField() {

			@Override
			public EventField field() {
				return new EventField("large", new TextType(10_000));
			}

			@Override
			public void write(Scratch out) {
				out.putText(large, 10_000);
			}
		};
		Rig first = new Rig(List.of(context));
		Rig.event("foreign:inner").target = first.target(null, rig.target(null, null));
		// A thread whose scratch is still small.
		Thread thread = new Thread(() -> Foreign.TRACE.inner("t", 1));
		thread.start();
		assertDoesNotThrow(() -> thread.join());
		byte[] expected = new Bytes().text("t", 9).whole(4, 1).done();
		assertArrayEquals(expected, first.last());
		assertArrayEquals(expected, rig.last());
	}

	@Test
	void failuresOfAccessorsDoNotReachTheCaller() {
		rig.on("foreign:bad");
		rig.on("foreign:inner");
		long before = Failures.all().count();
		Foreign.TRACE.bad(new Bad(1));
		assertEquals(before + 1, Failures.all().count());
		assertTrue(Failures.all().first().isPresent());
		assertEquals(0, rig.records());
		Foreign.TRACE.inner("t", 1);
		assertArrayEquals(new Bytes().text("t", 9).whole(4, 1).done(), rig.last());
	}
}
