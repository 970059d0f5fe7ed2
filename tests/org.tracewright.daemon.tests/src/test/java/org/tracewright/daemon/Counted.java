// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/**
 * What traces say of {@link Counting}.
 *
 * @param numbers   numbers of each thread, which is {@code pid/thread}, sorted
 * @param words     events with words
 * @param discarded events that the traces count as discarded
 * @param problems  what the reader complained of
 */
record Counted(Map<String, List<Long>> numbers, long words, long discarded, List<Problem> problems) {

	/** A run of numbers without a gap. */
	record Run(long first, long last) {
	}

	/** Reads each trace in a folder for itself, and adds up. */
	static Counted read(Path folder) throws IOException {
		Map<String, List<Long>> numbers = new TreeMap<>();
		List<Problem> problems = new ArrayList<>();
		long[] sums = new long[2];
		for (Path trace : traces(folder))
			read(trace, numbers, sums, problems);
		numbers.values().forEach(Collections::sort);
		return new Counted(numbers, sums[0], sums[1], problems);
	}

	/** The folders with metadata. */
	static List<Path> traces(Path folder) throws IOException {
		if (!Files.exists(folder))
			return List.of();
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(f -> f.endsWith("metadata")).map(Path::getParent).filter(f -> !f.toString().contains("/."))
					.sorted().toList();
		}
	}

	private static void read(Path folder, Map<String, List<Long>> numbers, long[] sums, List<Problem> problems)
			throws IOException {
		try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE);
				EventCursor cursor = trace.cursor(EventPredicate.ALL)) {
			problems.addAll(trace.problems());
			cursor.onProblem(problems::add);
			while (cursor.next()) {
				if (cursor.isGap()) {
					sums[1] += cursor.gap().kind() == Gap.Kind.DISCARDED_EVENTS ? cursor.gap().count() : 0;
				} else if (cursor.type().name().equals("count:tick")) {
					String key = number(cursor, Scope.COMMON_CONTEXT, "vpid") + "/" + number(cursor, Scope.PAYLOAD, "thread");
					numbers.computeIfAbsent(key, w -> new ArrayList<>()).add(number(cursor, Scope.PAYLOAD, "number"));
				} else
					sums[0]++;
			}
		} catch (TraceReadException e) {
			throw new IOException(e);
		}
	}

	private static long number(EventCursor cursor, Scope scope, String name) {
		return cursor.asLong(cursor.type().field(scope, name).orElseThrow());
	}

	/** Numbers in all. */
	long ticks() {
		return numbers.values().stream().mapToLong(List::size).sum();
	}

	/** Numbers of a thread that are there more than once. */
	List<Long> twice(String thread) {
		List<Long> all = numbers.getOrDefault(thread, List.of());
		List<Long> twice = new ArrayList<>();
		for (int i = 1; i < all.size(); i++)
			if (all.get(i).equals(all.get(i - 1)))
				twice.add(all.get(i));
		return twice;
	}

	/** The runs of numbers of a thread. */
	List<Run> runs(String thread) {
		List<Run> runs = new ArrayList<>();
		long first = -1;
		long last = -2;
		for (long number : numbers.getOrDefault(thread, List.of())) {
			if (number > last + 1) {
				if (first >= 0)
					runs.add(new Run(first, last));
				first = number;
			}
			last = number;
		}
		if (first >= 0)
			runs.add(new Run(first, last));
		return runs;
	}
}
