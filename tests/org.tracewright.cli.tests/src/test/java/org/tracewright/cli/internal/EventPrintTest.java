// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;

class EventPrintTest {

	private static final Path ROOT = Path.of(System.getProperty("tracewright.root"), "tests/fixtures");
	private static final PrintLimits ONE_THREAD = new PrintLimits(1, 1 << 20, 1 << 16, 1 << 20);

	static Stream<Path> traces() throws IOException {
		try (Stream<Path> all = Files.list(ROOT)) {
			return all.map(p -> p.resolve("trace")).filter(Files::exists).sorted().toList().stream();
		}
	}

	/** What was printed, with the problems that were told. */
	private record Printed(String text, Set<String> problems) {
	}

	private static Printed print(Trace trace, PrintLimits limits, EventPredicate filter, long first, long last) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(bytes, false, StandardCharsets.ISO_8859_1);
		Set<String> problems = new TreeSet<>();
		TimeFormat times = new TimeFormat(TimeFormat.Style.DATE_AND_TIME, ZoneOffset.UTC, 0);
		PrintJob job = new PrintJob(trace, filter, true, first, last, Long.MAX_VALUE,
				buffer -> new TextPrinter(trace, times, false, buffer), out, p -> problems.add(p.text()), Progress.NONE);
		new EventPrint(job, limits).run();
		return new Printed(bytes.toString(StandardCharsets.ISO_8859_1), problems);
	}

	private static void compare(Trace trace, Random random, String seed) {
		for (int i = 0; i < 8; i++) {
			PrintLimits limits = new PrintLimits(2 + random.nextInt(3), 64 << random.nextInt(10), 64 << random.nextInt(8),
					1024L << random.nextInt(8));
			EventPredicate filter = random.nextBoolean() ? EventPredicate.ALL : event -> (event.cycles() & 3) != 0;
			long begin = TimeOption.begin(trace);
			long first = random.nextBoolean() ? Long.MIN_VALUE : begin + random.nextInt(1_000_000);
			long last = random.nextBoolean() ? Long.MAX_VALUE : begin + random.nextInt(100_000_000);
			Printed expected = print(trace, ONE_THREAD, filter, first, last);
			Printed actual = print(trace, limits, filter, first, last);
			assertEquals(expected.text, actual.text, seed + limits);
			assertTrue(actual.problems.containsAll(expected.problems), seed + limits);
		}
	}

	@ParameterizedTest
	@MethodSource("traces")
	void severalThreadsPrintWhatOnePrints(Path folder) throws IOException {
		long seed = System.nanoTime();
		try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE)) {
			compare(trace, new Random(seed), "seed " + seed + ", ");
		}
	}

	/** Clocks that go back, times out of their packets, and packets that cannot be decoded: cutting by times would be wrong. */
	@Test
	void severalThreadsPrintWhatOnePrintsOfDamagedTraces(@TempDir Path temp) throws IOException {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		List<Path> folders = CtfTraces.find(ROOT, Progress.NONE);
		for (int i = 0; i < 60; i++) {
			Path folder = folders.get(random.nextInt(folders.size()));
			Path copy = Files.createDirectory(temp.resolve("trace" + i));
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					byte[] bytes = Files.readAllBytes(file);
					if (!file.endsWith("metadata"))
						for (int k = random.nextInt(40); k > 0 && bytes.length > 200; k--)
							bytes[100 + random.nextInt(bytes.length - 100)] ^= 1 << random.nextInt(8);
					Files.write(copy.resolve(file.getFileName().toString()), bytes);
				}
			}
			try (Trace trace = CtfTraces.open(List.of(copy), Progress.NONE)) {
				compare(trace, random, "seed " + seed + ", " + folder + ", ");
			}
		}
	}
}
