// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.ctf.OpenOptions.Decoding;
import org.tracewright.ctf.write.RandomTrace;
import org.tracewright.ctf.write.WriteOptions;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.ValueText;
import org.tracewright.trace.ValueVisitor;

/** Generated code and the layout program, cursors and scans: all ways of reading give the same. */
class DecodingTest {

	@ParameterizedTest
	@MethodSource("org.tracewright.ctf.Fixtures#names")
	void generatedCodeReadsWhatTheProgramReads(String name) throws IOException {
		assertEquals(all(name, Decoding.PROGRAM), all(name, Decoding.GENERATED));
	}

	@ParameterizedTest
	@EnumSource(MetadataFormat.class)
	void generatedCodeAgreesOnRandomLayouts(MetadataFormat format, @TempDir Path temp) throws IOException {
		for (long seed = 0; seed < 120; seed++) {
			RandomTrace random = new RandomTrace(seed, format);
			Path folder = temp.resolve("t" + seed);
			random.write(folder, random.events(40), WriteOptions.DEFAULT.packets(900));
			assertEquals(all(folder, Decoding.PROGRAM), all(folder, Decoding.GENERATED), "seed " + seed);
		}
	}

	/** Code is generated when that pays: a cursor that has begun without it goes on with it. */
	@Test
	void aCursorReadsTheSameBeforeAndAfterItPaysToGenerateCode() throws IOException {
		try (Trace trace = open("lttng213-ctf18-discarded", Decoding.AUTOMATIC); EventCursor cursor = trace.cursor()) {
			List<String> first = lines(cursor);
			long pays = (4L << 20) + trace.eventTypes().size() * (64L << 10);
			for (long read = 0; read <= pays; read += trace.bytes()) {
				cursor.seek(Long.MIN_VALUE);
				assertEquals(first, lines(cursor));
			}
		}
	}

	/** Both options have a member of that name: which of them was read last only the data tell. */
	@Test
	void aLengthWithSeveralSourcesIsThatOfTheOptionThatIsThere(@TempDir Path temp) throws IOException {
		String metadata = TestTrace.METADATA.replace("fields := struct { u8 x; };", """
				fields := struct {
					enum : u8 { one = 1, two = 2 } tag;
					variant <tag> { struct { u8 len; } one; struct { u8 pad; u8 len; } two; } v;
					u8 values[v.len];
				};""");
		TestTrace files = new TestTrace(temp.resolve("t"), metadata).stream("s",
				TestTrace.packet(80, 1, 9, 0, 0, "00 01000000 01 02 0708  00 02000000 02 ff 01 09  00 03000000 01 01 0a"));
		List<String> expected = all(files.folder(), Decoding.PROGRAM);
		assertEquals(3, expected.size());
		assertEquals(expected, all(files.folder(), Decoding.GENERATED));
		for (Scan scan : List.of(Scan.unordered(Progress.NONE), Scan.ordered(Progress.NONE)))
			try (Trace trace = open(files.folder(), Decoding.GENERATED)) {
				String asked = trace.scan(scan.threads(1), Asking::new).getFirst().text.toString();
				assertEquals(asked, trace.scan(scan.threads(1), Shown::new).getFirst().text.toString());
			}
	}

	@Test
	void aCancelledScanEndsEarlyEvenWhenNothingIsChosen() throws IOException {
		boolean[] cancelled = new boolean[1];
		int[] asked = new int[1];
		Progress progress = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return cancelled[0];
			}
		};
		for (Scan.Order order : Scan.Order.values())
			try (Trace trace = open("lttng213-ctf18-discarded", Decoding.GENERATED)) {
				cancelled[0] = false;
				asked[0] = 0;
				Scan scan = new Scan(order, event -> {
					asked[0]++;
					cancelled[0] = true;
					return false;
				}, Long.MIN_VALUE, Long.MAX_VALUE, 1, progress);
				trace.scan(scan, Collector::new);
				// Two streams of two packets of 286 events: no more than the packets that were begun.
				assertTrue(asked[0] > 0 && asked[0] <= 2 * 286, asked[0] + " events in order " + order);
			}
	}

	@ParameterizedTest
	@MethodSource("org.tracewright.ctf.Fixtures#names")
	void slicesOfTimeGiveWhatACursorGives(String name) throws IOException {
		try (Trace trace = open(name, Decoding.GENERATED)) {
			List<String> lines = new ArrayList<>();
			trace.scan(Scan.ordered(Progress.NONE).threads(3), Collector::new).forEach(part -> lines.addAll(part.lines));
			assertEquals(Lines.of(trace), lines);
		}
	}

	@ParameterizedTest
	@MethodSource("org.tracewright.ctf.Fixtures#names")
	void packetsInAnyOrderGiveTheSameEvents(String name) throws IOException {
		try (Trace trace = open(name, Decoding.GENERATED)) {
			List<String> lines = new ArrayList<>();
			trace.scan(Scan.unordered(Progress.NONE).threads(2), Collector::new).forEach(part -> lines.addAll(part.lines));
			assertEquals(Lines.of(trace).stream().sorted().toList(), lines.stream().sorted().toList());
		}
	}

	@ParameterizedTest
	@MethodSource("org.tracewright.ctf.Fixtures#names")
	void allValuesAtOnceAreThoseOfEachPart(String name) throws IOException {
		for (Decoding decoding : Decoding.values())
			for (Scan scan : List.of(Scan.unordered(Progress.NONE), Scan.ordered(Progress.NONE)))
				try (Trace trace = open(name, decoding)) {
					List<Asking> asking = trace.scan(scan.threads(1), Asking::new);
					List<Shown> shown = trace.scan(scan.threads(1), Shown::new);
					assertEquals(asking.getFirst().text.toString(), shown.getFirst().text.toString());
				}
	}

	private static Trace open(String name, Decoding decoding) throws IOException {
		return open(Fixtures.folder(name), decoding);
	}

	private static Trace open(Path folder, Decoding decoding) throws IOException {
		return CtfTraces.open(List.of(folder), OpenOptions.DEFAULT.decodedBy(decoding), Progress.NONE);
	}

	private static List<String> all(String name, Decoding decoding) throws IOException {
		return all(Fixtures.folder(name), decoding);
	}

	private static List<String> all(Path folder, Decoding decoding) throws IOException {
		try (Trace trace = open(folder, decoding); EventCursor cursor = trace.cursor()) {
			return lines(cursor);
		}
	}

	private static List<String> lines(EventCursor cursor) {
		List<String> lines = new ArrayList<>();
		while (cursor.next()) {
			StringBuilder line = new StringBuilder(Lines.line(cursor));
			for (Scope scope : Scope.values())
				cursor.visit(scope, new ValueText(line.append(' '), true));
			if (!cursor.isGap())
				for (Scope scope : Scope.values())
					for (Field field : cursor.type().fields(scope))
						value(cursor, field, line.append(' '));
			lines.add(line.toString());
		}
		return lines;
	}

	/** A value as a handle gives it. */
	private static void value(EventView event, Field field, StringBuilder out) {
		if (!event.has(field)) {
			out.append('-');
			return;
		}
		switch (field.type()) {
			case FieldType.IntegerType integer -> out.append(event.asLong(field)).append('/').append(event.asDouble(field));
			case FieldType.RealType real -> out.append(event.asDouble(field));
			case FieldType.TextType text -> out.append(event.asText(field)).append(event.asBytes(field).remaining());
			default -> event.visit(field, new ValueText(out, true));
		}
	}

	/** Collects events and gaps as lines. */
	private static final class Collector implements EventSink {
		private final List<String> lines = new ArrayList<>();

		@Override
		public void event(EventView event) {
			lines.add(Lines.line(event));
		}

		@Override
		public void gap(Gap gap) {
			lines.add(Lines.line(gap));
		}
	}

	/** Asks for the values of each part. */
	private static final class Asking implements EventSink {
		private final StringBuilder text = new StringBuilder();
		private final ValueText values = new ValueText(text, true);

		@Override
		public void event(EventView event) {
			text.append('\n').append(event.time()).append(event.type());
			for (Scope scope : List.of(Scope.EVENT_HEADER, Scope.COMMON_CONTEXT, Scope.SPECIFIC_CONTEXT, Scope.PAYLOAD))
				event.visit(scope, values);
		}
	}

	/** Is shown all values. */
	private static final class Shown implements EventSink {
		private final StringBuilder text = new StringBuilder();

		@Override
		public void event(EventView event) {
			text.append('\n').append(event.time()).append(event.type());
		}

		@Override
		public ValueVisitor values() {
			return new ValueText(text, true);
		}
	}
}
