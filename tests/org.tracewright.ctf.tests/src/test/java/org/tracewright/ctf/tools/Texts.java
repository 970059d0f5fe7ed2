// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.ValueText;

/** Traces as text, to compare what went in with what came out. */
final class Texts {

	private static final Path ROOT = Path.of(System.getProperty("tracewright.root"), "tests/fixtures");

	private Texts() {
	}

	static Path fixture(String name) {
		return ROOT.resolve(name).resolve("trace");
	}

	static List<String> fixtures() {
		return list(ROOT).filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList();
	}

	private static Stream<Path> list(Path folder) {
		try (Stream<Path> all = Files.list(folder)) {
			return all.toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Trace open(Path folder) throws IOException {
		return CtfTraces.open(List.of(folder), Progress.NONE);
	}

	/** All events with the values of all scopes but packets and headers. */
	static List<String> events(Path folder, Predicate<EventCursor> wanted) throws IOException {
		List<String> lines = new ArrayList<>();
		try (Trace trace = open(folder); EventCursor cursor = trace.cursor()) {
			while (cursor.next())
				if (!cursor.isGap() && wanted.test(cursor))
					lines.add(line(cursor));
		}
		return lines;
	}

	private static String line(EventCursor event) {
		StringBuilder out = new StringBuilder();
		out.append(event.time()).append(' ').append(event.stream().classId()).append('/').append(event.stream().id()).append(' ')
				.append(event.type().title());
		for (Scope scope : List.of(Scope.COMMON_CONTEXT, Scope.SPECIFIC_CONTEXT, Scope.PAYLOAD)) {
			out.append(" | ");
			event.visit(scope, new ValueText(out, true));
		}
		return out.toString();
	}

	static List<Gap> gaps(Path folder) throws IOException {
		List<Gap> gaps = new ArrayList<>();
		try (Trace trace = open(folder); EventCursor cursor = trace.cursor()) {
			while (cursor.next())
				if (cursor.isGap())
					gaps.add(cursor.gap());
		}
		return gaps;
	}

	/** Stream, kind and count of each gap. */
	static List<String> gapTexts(Path folder, Predicate<Gap> wanted) throws IOException {
		return gaps(folder).stream().filter(wanted).map(g -> g.stream().name() + ": " + g.text()).toList();
	}

	/** Times of the first and the last event. */
	static long[] range(Path folder) throws IOException {
		long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
		try (Trace trace = open(folder); EventCursor cursor = trace.cursor()) {
			while (cursor.next())
				if (!cursor.isGap()) {
					range[0] = Math.min(range[0], cursor.time());
					range[1] = Math.max(range[1], cursor.time());
				}
		}
		return range;
	}

	/** Everything in a folder, hidden or not. */
	static List<Path> everything(Path folder) {
		return list(folder).sorted().toList();
	}
}
