// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Position;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** Does all that one can do with a trace, and keeps what its streams hold. */
final class DamagedTrace {

	/**
	 * What makes a stream the same in two copies of a trace.
	 *
	 * @param folders relative to the trace
	 * @param name    of the file
	 */
	record Key(List<String> folders, String name, long classId, long id) {

		/** Whether a file with a path relative to the trace belongs to the stream. */
		boolean has(Path file) {
			Path folder = file.getParent() == null ? Path.of("") : file.getParent();
			return file.endsWith(name) && folders.contains(folder.toString());
		}
	}

	/**
	 * Events of a stream.
	 *
	 * @param bytes size of its files
	 * @param lines events
	 */
	record Content(long bytes, List<String> lines) {
	}

	/** Counts events. */
	private static final class Counter implements EventSink {

		private long events;

		@Override
		public void event(EventView event) {
			events++;
		}
	}

	private final Map<Key, Content> streams = new HashMap<>();
	private final boolean opened;

	/** Reads a trace in all ways. */
	DamagedTrace(Path folder, long seed) {
		boolean good;
		try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE)) {
			good = true;
			read(folder, trace, new Random(seed));
		} catch (TraceReadException e) {
			assertTrue(!e.problems().isEmpty() && !e.getMessage().isBlank(), "no reason");
			good = false;
		}
		opened = good;
	}

	boolean opened() {
		return opened;
	}

	Map<Key, Content> streams() {
		return streams;
	}

	private void read(Path folder, Trace trace, Random random) {
		Map<DataStream, Content> contents = new HashMap<>();
		for (DataStream stream : trace.streams()) {
			List<String> folders = stream.source().locations().stream().map(l -> folder.relativize(l).toString()).toList();
			contents.put(stream, new Content(stream.bytes(), new ArrayList<>()));
			streams.put(new Key(folders, stream.name(), stream.classId(), stream.id()), contents.get(stream));
		}
		List<Position> positions = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		long events = 0;
		try (EventCursor cursor = trace.cursor()) {
			while (cursor.next()) {
				if (!cursor.isGap()) {
					events++;
					contents.get(cursor.stream()).lines().add(line(cursor));
				}
				if (random.nextInt(50) == 0) {
					positions.add(cursor.position());
					lines.add(line(cursor));
				}
			}
			seek(cursor, positions, lines, random);
		}
		scan(trace, events);
	}

	private static String line(EventCursor cursor) {
		if (cursor.isGap())
			return cursor.gap().text();
		ValueTree.scope(cursor, Scope.PACKET_HEADER);
		ValueTree.scope(cursor, Scope.EVENT_HEADER);
		return Json.line(ExactDump.event(cursor, ""));
	}

	private static void seek(EventCursor cursor, List<Position> positions, List<String> lines, Random random) {
		for (int i = 0; i < positions.size(); i++) {
			cursor.seek(positions.get(i));
			assertTrue(cursor.next(), "nothing at a position that was read before");
			assertEquals(lines.get(i), line(cursor), "another event at a position");
		}
		for (int i = 0; i < 4; i++) {
			cursor.seek(i == 0 ? Long.MIN_VALUE : i == 1 ? Long.MAX_VALUE : random.nextLong());
			if (cursor.next())
				line(cursor);
		}
		cursor.rewind();
		if (cursor.next())
			line(cursor);
	}

	private static void scan(Trace trace, long events) {
		for (Scan scan : List.of(Scan.unordered(Progress.NONE).threads(2), Scan.ordered(Progress.NONE).threads(2))) {
			long counted = trace.scan(scan, Counter::new).stream().mapToLong(c -> c.events).sum();
			assertEquals(events, counted, "events of a scan in the order " + scan.order());
		}
	}
}
