// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.internal.write.ValueCapture;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;

class RoundTripTest {

	private static final int SEEDS = 150;

	@TempDir
	private Path temp;

	@ParameterizedTest
	@EnumSource(MetadataFormat.class)
	void whatIsWrittenIsReadBack(MetadataFormat format) throws Exception {
		for (long seed = 0; seed < SEEDS; seed++)
			try {
				check(new RandomTrace(seed, format), temp.resolve("t" + seed));
			} catch (Exception | AssertionError e) {
				throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
			}
	}

	private static void check(RandomTrace random, Path folder) throws Exception {
		List<RandomTrace.Event> events = random.events(60);
		random.write(folder, events, WriteOptions.DEFAULT.packets(700));
		compare(folder, events);
	}

	private static void compare(Path folder, List<RandomTrace.Event> events) throws Exception {
		try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE); EventCursor cursor = trace.cursor()) {
			assertEquals(List.of(), trace.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList());
			for (int i = 0; i < events.size(); i++) {
				RandomTrace.Event event = events.get(i);
				assertTrue(cursor.next(), "event " + i + " is missing");
				assertFalse(cursor.isGap(), () -> cursor.gap().text());
				assertEquals(event.type().getName(), cursor.type().name());
				assertEquals(event.cycles(), cursor.cycles(), "event " + i);
				for (Scope scope : event.values().keySet()) {
					ValueCapture capture = new ValueCapture();
					cursor.visit(scope, capture);
					Values.assertSame(event.values().get(scope), capture.members(), "event " + i + ' ' + scope);
				}
			}
			assertFalse(cursor.next());
		}
	}

	/** A second writing of what was read gives the same bytes. */
	@ParameterizedTest
	@EnumSource(MetadataFormat.class)
	void eventsOfAReaderAreWrittenAsTheyWere(MetadataFormat format) throws Exception {
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomTrace random = new RandomTrace(seed, format);
			Path first = temp.resolve("first" + seed);
			Path second = temp.resolve("second" + seed);
			List<RandomTrace.Event> events = random.events(60);
			random.write(first, events, WriteOptions.DEFAULT.packets(700));
			try (Trace trace = CtfTraces.open(List.of(first), Progress.NONE);
					EventCursor cursor = trace.cursor();
					TraceWriter writer = TraceWriter.create(second, random.model(), WriteOptions.DEFAULT.packets(700))) {
				StreamWriter out = writer.stream(random.stream(), OptionalLong.of(7), "s");
				while (cursor.next())
					out.event(cursor);
				writer.finish();
			} catch (Exception | AssertionError e) {
				throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
			}
			assertEquals(-1, Files.mismatch(first.resolve("s"), second.resolve("s")), "seed " + seed);
			assertEquals(-1, Files.mismatch(first.resolve("metadata"), second.resolve("metadata")), "seed " + seed);
		}
	}
}
