// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param numbers   runs of numbers of each thread, which is {@code pid/thread}, in the order of their first ones; they touch or overlap only where numbers are there more than
 *                  once
 * @param words     events with words
 * @param discarded events that the traces count as discarded
 * @param problems  what the reader complained of
 */
record Counted(Map<String, List<Run>> numbers, long words, long discarded, List<Problem> problems) {

	/** A run of numbers without a gap. */
	record Run(long first, long last) {

		long size() {
			return last - first + 1;
		}
	}

	/** The numbers of a thread as they come: there may be a hundred million of them. */
	private static final class Numbers {

		private final List<Run> runs = new ArrayList<>();
		private long first;
		private long last = -1;

		void add(long number) {
			if (last >= first && number == last + 1) {
				last = number;
				return;
			}
			end();
			first = number;
			last = number;
		}

		private void end() {
			if (last >= first)
				runs.add(new Run(first, last));
		}

		/** All runs; those that follow each other are one. */
		List<Run> runs() {
			end();
			last = first - 1;
			runs.sort(Comparator.comparingLong(Run::first).thenComparingLong(Run::last));
			List<Run> joined = new ArrayList<>();
			for (Run run : runs)
				if (!joined.isEmpty() && joined.getLast().last + 1 == run.first)
					joined.set(joined.size() - 1, new Run(joined.getLast().first, run.last));
				else
					joined.add(run);
			return joined;
		}
	}

	/** Reads each trace in a folder for itself, and adds up. */
	static Counted read(Path folder) throws IOException {
		Map<String, Numbers> numbers = new TreeMap<>();
		List<Problem> problems = new ArrayList<>();
		long[] sums = new long[2];
		for (Path trace : traces(folder))
			read(trace, numbers, sums, problems);
		Map<String, List<Run>> runs = new TreeMap<>();
		numbers.forEach((thread, all) -> runs.put(thread, all.runs()));
		return new Counted(runs, sums[0], sums[1], problems);
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

	private static void read(Path folder, Map<String, Numbers> numbers, long[] sums, List<Problem> problems) throws IOException {
		try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE);
				EventCursor cursor = trace.cursor(EventPredicate.ALL)) {
			problems.addAll(trace.problems());
			cursor.onProblem(problems::add);
			while (cursor.next()) {
				if (cursor.isGap()) {
					sums[1] += cursor.gap().kind() == Gap.Kind.DISCARDED_EVENTS ? cursor.gap().count() : 0;
				} else if (cursor.type().name().equals("count:tick")) {
					String key = number(cursor, Scope.COMMON_CONTEXT, "vpid") + "/" + number(cursor, Scope.PAYLOAD, "thread");
					numbers.computeIfAbsent(key, w -> new Numbers()).add(number(cursor, Scope.PAYLOAD, "number"));
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
		return numbers.values().stream().flatMap(List::stream).mapToLong(Run::size).sum();
	}

	/** First numbers of a thread that are there more than once. */
	List<Long> twice(String thread) {
		List<Long> twice = new ArrayList<>();
		long last = Long.MIN_VALUE;
		for (Run run : numbers.getOrDefault(thread, List.of())) {
			if (run.first <= last)
				twice.add(run.first);
			last = Math.max(last, run.last);
		}
		return twice;
	}

	/** The runs of numbers of a thread. */
	List<Run> runs(String thread) {
		List<Run> runs = new ArrayList<>();
		for (Run run : numbers.getOrDefault(thread, List.of()))
			if (!runs.isEmpty() && run.first <= runs.getLast().last + 1)
				runs.set(runs.size() - 1, new Run(runs.getLast().first, Math.max(runs.getLast().last, run.last)));
			else
				runs.add(run);
		return runs;
	}
}
