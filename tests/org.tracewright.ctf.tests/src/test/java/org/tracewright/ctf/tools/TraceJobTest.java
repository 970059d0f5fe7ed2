// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.write.RandomTrace;
import org.tracewright.ctf.write.TraceWriteException;
import org.tracewright.ctf.write.WriteOptions;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;

class TraceJobTest {

	private static final List<String> ENDS = List.of("metadata", "index");

	@TempDir
	private Path temp;

	static List<String> fixtures() {
		return Texts.fixtures();
	}

	private TraceJob job(String fixture) {
		return TraceJob.copy(List.of(Texts.fixture(fixture)), temp.resolve("out"));
	}

	private static List<String> all(Path folder) throws Exception {
		return Texts.events(folder, e -> true);
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void aCopyHasTheSameEventsAndGaps(String name) throws Exception {
		TraceReport report = job(name).run(Progress.NONE);
		assertEquals(all(Texts.fixture(name)), all(temp.resolve("out")));
		assertEquals(Texts.gapTexts(Texts.fixture(name), g -> true), Texts.gapTexts(temp.resolve("out"), g -> true));
		assertEquals(0, report.rewritten());
		assertEquals(List.of(), errors(report.problems()));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void conversionToCtf2KeepsEveryEvent(String name) throws Exception {
		job(name).convert(MetadataFormat.CTF_20, true).run(Progress.NONE);
		assertEquals(all(Texts.fixture(name)), all(temp.resolve("out")));
		for (Path folder : CtfTraces.find(temp.resolve("out"), Progress.NONE))
			assertEquals(0x1E, Files.readAllBytes(folder.resolve("metadata"))[0]);
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void conversionThereAndBackKeepsEveryEvent(String name) throws Exception {
		Path there = temp.resolve("there");
		TraceJob.copy(List.of(Texts.fixture(name)), there).convert(MetadataFormat.CTF_20, true).run(Progress.NONE);
		TraceJob back = TraceJob.copy(List.of(there), temp.resolve("back")).convert(MetadataFormat.CTF_18, true);
		List<String> refused = back.obstacles(Progress.NONE).stream().filter(o -> o.decoding()).map(o -> o.message()).toList();
		if (!refused.isEmpty()) {
			assertThrows(TraceWriteException.class, () -> back.run(Progress.NONE));
			assertFalse(Files.exists(temp.resolve("back")));
			return;
		}
		back.run(Progress.NONE);
		assertEquals(all(Texts.fixture(name)), all(temp.resolve("back")));
	}

	@Test
	void packetsOfAConvertedTraceAreTheSameBytes() throws Exception {
		job("lttng213-ctf18-types").convert(MetadataFormat.CTF_20, true).run(Progress.NONE);
		Path input = CtfTraces.find(Texts.fixture("lttng213-ctf18-types"), Progress.NONE).getFirst();
		for (String stream : List.of("ch_0", "ch_1"))
			assertEquals(-1, Files.mismatch(input.resolve(stream), temp.resolve("out").resolve(stream)));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void trimmingKeepsWhatIsInside(String name) throws Exception {
		Path input = Texts.fixture(name);
		long[] range = Texts.range(input);
		if (range[1] <= range[0])
			return;
		long from = range[0] + (range[1] - range[0]) / 3;
		long until = range[0] + (range[1] - range[0]) * 2 / 3;
		job(name).trim(from, until).run(Progress.NONE);
		List<String> expected = Texts.events(input, e -> e.time() >= from && e.time() <= until);
		assertEquals(expected, Texts.events(temp.resolve("out"), e -> true));
		assertEquals(Texts.gapTexts(input, g -> g.begin() <= until && g.end() >= from),
				Texts.gapTexts(temp.resolve("out"), g -> true));
		for (Gap gap : Texts.gaps(temp.resolve("out")))
			assertTrue(gap.begin() >= from && gap.end() <= until, gap.toString());
	}

	@Test
	void everyRangeOfATraceWithLossesKeepsItsLosses() throws Exception {
		Path input = Texts.fixture("lttng213-ctf18-discarded");
		long[] range = Texts.range(input);
		int parts = 40;
		for (int i = 0; i < parts; i++) {
			long from = range[0] + (range[1] - range[0]) * i / parts;
			long until = range[0] + (range[1] - range[0]) * (i + 1) / parts;
			Path out = temp.resolve("part" + i);
			TraceJob.copy(List.of(input), out).trim(from, until).run(Progress.NONE);
			assertEquals(Texts.events(input, e -> e.time() >= from && e.time() <= until), all(out), "part " + i);
			assertEquals(Texts.gapTexts(input, g -> g.begin() < until && g.end() > from), Texts.gapTexts(out, g -> true),
					"part " + i);
		}
	}

	/** Events of types with odd numbers. */
	private static final class Odd implements EventPredicate {
		@Override
		public boolean test(EventView event) {
			return true;
		}

		@Override
		public boolean mayMatch(EventType type) {
			return type.index() % 2 == 1;
		}
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void filteringKeepsChosenEventsAndAllLosses(String name) throws Exception {
		Path input = Texts.fixture(name);
		job(name).only(trace -> new Odd()).run(Progress.NONE);
		assertEquals(Texts.events(input, e -> e.type().index() % 2 == 1), all(temp.resolve("out")));
		assertEquals(Texts.gapTexts(input, g -> true), Texts.gapTexts(temp.resolve("out"), g -> true));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void writingEverythingAnewChangesNothing(String name) throws Exception {
		TraceReport report = job(name).only(trace -> event -> true).run(Progress.NONE);
		assertEquals(0, report.copied());
		assertEquals(all(Texts.fixture(name)), all(temp.resolve("out")));
		assertEquals(Texts.gapTexts(Texts.fixture(name), g -> true), Texts.gapTexts(temp.resolve("out"), g -> true));
	}

	@ParameterizedTest
	@EnumSource(MetadataFormat.class)
	void theHalvesOfRandomTracesMakeTheWhole(MetadataFormat format) throws Exception {
		for (long seed = 0; seed < 40; seed++) {
			RandomTrace random = new RandomTrace(seed, format);
			Path whole = temp.resolve("whole" + seed);
			List<RandomTrace.Event> events = random.events(80);
			random.write(whole, events, WriteOptions.DEFAULT.packets(900));
			long middle = events.get(37).cycles();
			Path first = temp.resolve("first" + seed);
			Path second = temp.resolve("second" + seed);
			TraceJob.copy(List.of(whole), first).trim(Long.MIN_VALUE, middle).run(Progress.NONE);
			TraceJob.copy(List.of(whole), second).trim(middle + 1, Long.MAX_VALUE).run(Progress.NONE);
			List<String> both = new ArrayList<>(all(first));
			both.addAll(all(second));
			assertEquals(all(whole), both, "seed " + seed);
			assertEquals(List.of(), Texts.gaps(first));
			assertEquals(List.of(), Texts.gaps(second));
		}
	}

	@Test
	void partsOfARotatedSessionBecomeOneTrace() throws Exception {
		TraceReport report = job("lttng213-ctf18-rotation").run(Progress.NONE);
		assertEquals(List.of(temp.resolve("out")), report.traces());
		assertEquals(List.of("ch_0", "ch_1", "metadata"), names(temp.resolve("out")));
	}

	@Test
	void differentTracesBecomeFoldersWithTheirNames() throws Exception {
		job("lttng213-ctf18-perpid").run(Progress.NONE);
		assertEquals(List.of("mt-2204-20261122-213849", "types-2201-20261122-213849", "types-2209-20261122-213849"),
				names(temp.resolve("out")));
	}

	private static List<String> names(Path folder) {
		return Texts.everything(folder).stream().map(p -> p.getFileName().toString()).toList();
	}

	@Test
	void aClockOffsetMovesAllEvents() throws Exception {
		Path input = Texts.fixture("lttng213-ctf18-types");
		job("lttng213-ctf18-types").shift(input, -1_500_000_000L).run(Progress.NONE);
		assertEquals(Texts.range(input)[0] - 1_500_000_000L, Texts.range(temp.resolve("out"))[0]);
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void indexesAreThoseOfLttng(String name) throws Exception {
		List<Path> folders = CtfTraces.find(Texts.fixture(name), Progress.NONE);
		if (folders.size() > 1 || !Files.isDirectory(folders.getFirst().resolve("index")))
			return;
		job(name).indexed(true).run(Progress.NONE);
		for (Path index : Texts.everything(temp.resolve("out/index")))
			assertEquals(-1, Files.mismatch(folders.getFirst().resolve("index").resolve(index.getFileName()), index),
					index.toString());
	}

	@Test
	void aTruncatedPacketIsLeftOutAndReported() throws Exception {
		Path input = CtfTraces.find(Texts.fixture("lttng213-ctf18-discarded"), Progress.NONE).getFirst();
		Path cut = Files.createDirectory(temp.resolve("cut"));
		for (Path file : Texts.everything(input))
			if (Files.isRegularFile(file))
				Files.copy(file, cut.resolve(file.getFileName()));
		Path stream = cut.resolve("ch_1");
		byte[] bytes = Files.readAllBytes(stream);
		Files.write(stream, Arrays.copyOf(bytes, bytes.length - 100));
		TraceReport report = TraceJob.copy(List.of(cut), temp.resolve("out")).run(Progress.NONE);
		assertEquals(1, report.leftOut());
		assertTrue(report.problems().getLast().reason().contains("incomplete and left out"), report.problems().toString());
		assertEquals(List.of(), errors(Texts.open(temp.resolve("out")).problems()));
	}

	private static List<Problem> errors(List<Problem> problems) {
		return problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList();
	}

	@Test
	void nothingIsLeftWhenTheTargetExists() throws Exception {
		Path out = Files.createDirectory(temp.resolve("out"));
		String message = assertThrows(TraceWriteException.class, () -> job("lttng213-ctf18-types").run(Progress.NONE))
				.getMessage();
		assertEquals(out + ": exists already; choose another name or remove it", message);
		assertEquals(List.of(out), Texts.everything(temp));
	}

	@Test
	void nothingIsLeftWhenItIsCancelled() throws Exception {
		for (int calls : List.of(0, 1, 2, 3)) {
			Progress progress = new Progress() {
				private int seen;

				@Override
				public void report(long done, long total) {
					// only asked
				}

				@Override
				public boolean isCancelled() {
					return seen++ >= calls;
				}
			};
			assertThrows(Exception.class, () -> job("lttng213-ctf18-discarded").run(progress));
			assertEquals(List.of(), Texts.everything(temp));
		}
		assertThrows(CancellationException.class, () -> job("lttng213-ctf18-discarded").run(new Progress() {
			private long bytes;

			@Override
			public void report(long done, long total) {
				bytes = total > 0 ? done : 0;
			}

			@Override
			public boolean isCancelled() {
				return bytes > 0;
			}
		}));
		assertEquals(List.of(), Texts.everything(temp));
	}

	@Test
	void progressEndsAtTheSizeOfTheInput() throws Exception {
		List<Long> reports = new ArrayList<>();
		job("lttng213-ctf18-discarded").run(new Progress() {
			@Override
			public void report(long done, long total) {
				if (total > 1000)
					reports.add(total - done);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertEquals(0, reports.getLast());
		assertTrue(reports.size() > 2, reports.toString());
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void babeltraceReadsACopyAsItReadsTheOriginal(String name) throws Exception {
		Optional<Babeltrace> peer = name.contains("ctf2") || name.startsWith("bt212") ? Babeltrace.newer() : Babeltrace.host();
		assumeTrue(peer.isPresent());
		job(name).run(Progress.NONE);
		assertSameLines(peer.get().print(Texts.fixture(name)), peer.get().print(temp.resolve("out")));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void babeltraceReadsAConvertedTraceAsItReadsTheOriginal(String name) throws Exception {
		Optional<Babeltrace> peer = Babeltrace.newer();
		assumeTrue(peer.isPresent());
		job(name).convert(MetadataFormat.CTF_20, true).run(Progress.NONE);
		Path expected = Texts.fixture(name).resolveSibling("expected.pretty.txt");
		assertSameLines(Files.readAllLines(expected, StandardCharsets.ISO_8859_1), peer.get().print(temp.resolve("out")));
	}

	/** Also what was CTF 2: nothing in the metadata is beyond what a reader of CTF 1.8 knows. */
	@ParameterizedTest
	@MethodSource("fixtures")
	void babeltraceReadsATraceConvertedToCtf18AsItReadsTheOriginal(String name) throws Exception {
		Optional<Babeltrace> peer = Babeltrace.host();
		assumeTrue(peer.isPresent());
		job(name).convert(MetadataFormat.CTF_18, true).run(Progress.NONE);
		Path expected = Texts.fixture(name).resolveSibling("expected.pretty.txt");
		assertSameLines(withoutTexts(Files.readAllLines(expected, StandardCharsets.ISO_8859_1)),
				withoutTexts(peer.get().print(temp.resolve("out"))));
	}

	/** Babeltrace 2.0.4 shows the text before in place of an empty one. */
	private static List<String> withoutTexts(List<String> lines) {
		return lines.stream().map(line -> line.replaceAll("= \"([^\"\\\\]|\\\\.)*\"", "= text")).toList();
	}

	/** Events of one time come in any order, and so do labels of one value. */
	private static void assertSameLines(List<String> expected, List<String> found) {
		List<String> left = normal(expected);
		List<String> right = normal(found);
		for (int i = 0; i < Math.min(left.size(), right.size()); i++)
			assertEquals(left.get(i), right.get(i), "line " + i);
		assertEquals(left.size(), right.size());
	}

	private static List<String> normal(List<String> lines) {
		return lines.stream().map(l -> l.replaceAll("(\\{ )?\"(OVERLAP|TENS)\", \"(OVERLAP|TENS)\"( \\})?", "both labels"))
				.sorted().toList();
	}

	@Test
	void filesAreNamedByTheirStreams() throws Exception {
		job("lttng213-ctf18-multichan").run(Progress.NONE);
		try (Stream<Path> all = Files.list(temp.resolve("out"))) {
			assertEquals(List.of("a_0", "a_1", "b_0", "b_1", "c_0", "c_1"),
					all.map(p -> p.getFileName().toString()).filter(n -> !ENDS.contains(n)).sorted().toList());
		}
	}
}
