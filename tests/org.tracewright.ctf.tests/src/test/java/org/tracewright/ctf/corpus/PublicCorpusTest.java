// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.tracewright.trace.TraceReadException;

/**
 * Traces of the public test suites of Babeltrace, barectf, Trace Compass and yactfr. They are no part of the project: they are read where {@code shared/corpus}
 * lies next to it, and skipped elsewhere. There:
 * <ul>
 * <li>{@code CASES.tsv}: a line for each trace with its path and {@code pass} or {@code fail}, as the suite it comes from has it.</li>
 * <li>{@code expected-public/SUITE.tsv}: a line for each trace that holds data, with what Babeltrace 2.1.2 did: exit code (0 is read to the end, else the rest
 * of the line is what came before the fault), numbers of events and streams, losses, first and last time ({@code None} without a clock or without events). The
 * paths begin below {@code public/SUITE}.</li>
 * <li>{@code expected-public/SUITE/PATH.jsonl.gz}: the exact dump, where it has events and is small.</li>
 * </ul>
 * Where this project reads the specification in another way than the suite, {@link Judgement} says so and why.
 */
class PublicCorpusTest {

	/** A trace of {@code CASES.tsv}. */
	record Case(String path, boolean pass) {

		@Override
		public String toString() {
			return path;
		}

		String suite() {
			return path.substring(0, path.indexOf('/'));
		}

		String rest() {
			return path.substring(path.indexOf('/') + 1);
		}
	}

	/** What Babeltrace 2.1.2 did with a trace. */
	private record Reference(int exit, long events, String first, String last, Dump dump) {

		static Reference of(Case one) throws IOException {
			Path expected = Corpus.shared().resolve("expected-public");
			for (String line : Corpus.lines(expected.resolve(one.suite() + ".tsv"))) {
				String[] columns = line.split("\t");
				Path dump = expected.resolve(one.path() + ".jsonl.gz");
				if (columns[0].equals(one.rest()))
					return new Reference(Integer.parseInt(columns[1]), Long.parseLong(columns[2]), columns[6], columns[7],
							Files.exists(dump) ? Dump.expected(Corpus.lines(dump)) : null);
			}
			return null;
		}
	}

	static Stream<Case> cases() throws IOException {
		Path list = Corpus.shared().resolve("CASES.tsv");
		if (!Files.exists(list))
			return Stream.of(new Case("no/corpus", true));
		return Corpus.lines(list).stream().filter(line -> line.startsWith("public/")).map(line -> line.split("\t"))
				.map(columns -> new Case(columns[0].substring("public/".length()), columns[1].equals("pass")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void isReadAsTheSpecificationSays(Case one) throws IOException {
		assumeTrue(Files.isDirectory(Corpus.shared().resolve("public")), "there is no shared corpus here");
		Reference reference = Reference.of(one);
		switch (Judgement.ALL.get(one.path())) {
			case Judgement.Faulty faulty -> fails(one, reference);
			case Judgement.Sound sound -> readWithoutFault(one);
			case Judgement.Holds holds -> assertEquals(holds.events(), readWithoutFault(one).text(), holds.reason());
			case Judgement.Same same -> same(readWithoutFault(one), Reference.of(new Case(same.path(), true)), 0);
			case Judgement.Rounded rounded -> same(readWithoutFault(one), reference, rounded.nanos());
			case null -> {
				if (!one.pass())
					fails(one, reference);
				else if (reference == null)
					assertEquals("", readWithoutFault(one).text(), "a trace without data has no events");
				else {
					assertEquals(0, reference.exit(), "Babeltrace did not read it: a judgement is missing");
					same(readWithoutFault(one), reference, 0);
				}
			}
		}
	}

	private static ExactDump read(Case one) throws IOException {
		try (Trace trace = CtfTraces.open(List.of(Corpus.shared().resolve("public").resolve(one.path())), Progress.NONE)) {
			return ExactDump.of(trace);
		}
	}

	private static Dump readWithoutFault(Case one) throws IOException {
		ExactDump found = read(one);
		assertEquals(List.of(), found.errors());
		assertEquals(0, found.skipped(), "gaps of skipped bytes");
		return found.dump();
	}

	private static void same(Dump found, Reference reference, long tolerance) {
		if (reference.dump() != null) {
			assertNull(found.difference(reference.dump(), tolerance));
			assertEquals(reference.dump().facts(), found.facts());
		}
		assertEquals(reference.events(), found.events());
		if (found.events() > 0 && tolerance == 0) {
			assertEquals(reference.first(), time(found.times().getFirst()));
			assertEquals(reference.last(), time(found.times().getLast()));
		}
	}

	private static String time(Long time) {
		return time == null ? "None" : time.toString();
	}

	private static void fails(Case one, Reference reference) throws IOException {
		ExactDump found;
		try {
			found = read(one);
		} catch (TraceReadException e) {
			assertEquals(0, reference == null ? 0 : reference.events(),
					() -> "nothing is read, but before the fault are events: " + e.getMessage());
			return;
		}
		assertTrue(!found.errors().isEmpty() || found.skipped() > 0,
				() -> "nothing is reported, read was:\n" + found.dump().text());
		if (reference != null && reference.dump() != null)
			assertNull(found.dump().differenceBeforeFault(reference.dump(), 0));
	}
}
