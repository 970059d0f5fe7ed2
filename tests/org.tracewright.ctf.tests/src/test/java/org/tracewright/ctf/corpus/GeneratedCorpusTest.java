// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** Every fixture with an {@code expected.jsonl} holds exactly the events, values, packets and losses that Babeltrace 2.1.2 found. */
class GeneratedCorpusTest {

	static Stream<String> fixtures() {
		return Corpus.fixtures().stream().filter(f -> Files.exists(f.resolve("expected.jsonl")))
				.map(f -> f.getFileName().toString());
	}

	private static Path fixture(String name) {
		return Corpus.fixtures().stream().filter(f -> f.endsWith(name)).findFirst().orElseThrow();
	}

	private static ExactDump read(String name) throws IOException {
		try (Trace trace = CtfTraces.open(List.of(fixture(name).resolve("trace")), Progress.NONE)) {
			return ExactDump.of(trace);
		}
	}

	private static Dump expected(String name) throws IOException {
		return Dump.expected(Corpus.lines(fixture(name).resolve("expected.jsonl")));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void everyValueOfEveryEventIsExact(String name) throws IOException {
		ExactDump found = read(name);
		assertEquals(List.of(), found.errors());
		assertEquals(0, found.skipped());
		assertNull(found.dump().difference(expected(name)));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void streamsPacketsLossesAndEnvironmentsAreTheSame(String name) throws IOException {
		assertEquals(expected(name).facts(), read(name).dump().facts());
	}
}
