// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/**
 * Cases of yactfr with the listing of their elements: folders {@code CASE/trace} with {@code CASE/expected.yactfr.txt}, in the shared corpus or where
 * {@code -Dtracewright.yactfr=FOLDER} says. Skipped where there are none.
 */
class YactfrTest {

	private static final String NO_STREAM = "1.8 §5.1, 2 §6.1: the metadata describes no data stream, which is an error";
	private static final String LISTING = "expected.yactfr.txt";

	/** Cases that the specification takes in another way, by the end of their name, and why. */
	private static final Map<String, String> OTHER = Map.of("pass-diff-magic", NO_STREAM, "pass-diff-uuid", NO_STREAM,
			"pass-no-ers-no-dst-id-fl-ints", NO_STREAM, "pass-dt-aliases",
			"2 §6.1: the magic number is not 0xc1fc1fc1, which is an error", "ctf1/pass-multiple-dst-id-fl-ints",
			"1.8 §5.1, §7.3.2: the stream_id of the packet header is its member of this name, not one of a nested structure");

	private static Path root() {
		return Path.of(System.getProperty("tracewright.yactfr", Corpus.shared().resolve("public/yactfr").toString()));
	}

	static Stream<String> cases() throws IOException {
		if (!Files.isDirectory(root()))
			return Stream.of("none");
		try (Stream<Path> all = Files.walk(root())) {
			List<String> cases = all.filter(f -> f.endsWith(LISTING)).map(f -> root().relativize(f.getParent()).toString())
					.sorted().toList();
			return cases.isEmpty() ? Stream.of("none") : cases.stream();
		}
	}

	/** Without a clock, events of two streams in one file have no order that both sides share. */
	private static String sorted(List<String> events) {
		return events.stream().sorted().collect(Collectors.joining("\n"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void holdsTheListedValues(String name) throws IOException {
		Path folder = root().resolve(name);
		assumeTrue(Files.exists(folder.resolve(LISTING)), "there are no listings of yactfr here");
		OTHER.forEach((other, why) -> assumeTrue(!name.replaceAll("^(data-)?ctf-?", "ctf").endsWith(other), why));
		Path trace = folder.resolve("trace");
		YactfrDump.Expected expected = YactfrDump.expected(Corpus.lines(folder.resolve(LISTING)),
				Files.readString(trace.resolve("metadata"), StandardCharsets.UTF_8));
		try (Trace opened = CtfTraces.open(List.of(trace), Progress.NONE)) {
			List<String> events = YactfrDump.of(opened);
			ExactDump all = ExactDump.of(opened);
			if (expected.fault() == null) {
				assertEquals(sorted(expected.events()), sorted(events));
				assertEquals(List.of(), all.errors());
			} else {
				// We go on with the next packet, yactfr ends.
				assertTrue(events.containsAll(expected.events()),
						() -> "expected before the fault:\n" + sorted(expected.events()) + "\nbut was:\n" + sorted(events));
				assertTrue(!all.errors().isEmpty() || all.skipped() > 0, () -> "not reported: " + expected.fault());
			}
		} catch (TraceReadException e) {
			assertTrue(expected.fault() != null && expected.events().isEmpty(), e.getMessage());
		}
	}
}
