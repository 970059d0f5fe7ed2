// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/**
 * What a trace says of {@link Ticks}.
 *
 * @param numbers   numbers of each writer, in the order of time
 * @param byStream  the same for each data stream and writer
 * @param discarded events that the trace counts as discarded
 * @param packets   packets that it counts as lost, with those before the first of each stream: their numbers begin at 0
 * @param problems  what the reader complained of
 */
record TickReader(Map<Integer, List<Long>> numbers, Map<String, List<Long>> byStream, long discarded, long packets,
		List<Problem> problems) {

	static TickReader read(Path path) throws IOException {
		Map<Integer, List<Long>> numbers = new TreeMap<>();
		Map<String, List<Long>> byStream = new TreeMap<>();
		List<Problem> problems = new ArrayList<>();
		Set<DataStream> begun = new HashSet<>();
		long discarded = 0;
		long packets = 0;
		try (Trace trace = CtfTraces.open(List.of(path), Progress.NONE); EventCursor cursor = trace.cursor(EventPredicate.ALL)) {
			problems.addAll(trace.problems());
			cursor.onProblem(problems::add);
			while (cursor.next()) {
				if (cursor.isGap()) {
					discarded += cursor.gap().kind() == Gap.Kind.DISCARDED_EVENTS ? cursor.gap().count() : 0;
					packets += cursor.gap().kind() == Gap.Kind.LOST_PACKETS ? cursor.gap().count() : 0;
					continue;
				}
				if (begun.add(cursor.stream()))
					packets += cursor.asLong(cursor.type().field(Scope.PACKET_CONTEXT, "packet_seq_num").orElseThrow());
				int writer = (int) cursor.asLong(cursor.type().field(Scope.PAYLOAD, "writer").orElseThrow());
				long number = cursor.asLong(cursor.type().field(Scope.PAYLOAD, "number").orElseThrow());
				numbers.computeIfAbsent(writer, w -> new ArrayList<>()).add(number);
				byStream.computeIfAbsent(cursor.stream().name() + "/" + writer, w -> new ArrayList<>()).add(number);
			}
		} catch (TraceReadException e) {
			throw new IOException(e);
		}
		return new TickReader(numbers, byStream, discarded, packets, problems);
	}

	/** Events in all. */
	long events() {
		return numbers.values().stream().mapToLong(List::size).sum();
	}

	/** Whether each number is greater than the one before. */
	static boolean ascends(List<Long> numbers) {
		for (int i = 1; i < numbers.size(); i++)
			if (numbers.get(i) <= numbers.get(i - 1))
				return false;
		return true;
	}

	/** Whether each number is one more than the one before. */
	static boolean counts(List<Long> numbers) {
		return numbers.isEmpty() || ascends(numbers) && numbers.getLast() - numbers.getFirst() == numbers.size() - 1;
	}
}
