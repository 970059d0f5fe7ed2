// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** A data stream that goes on in other files, the oldest of which are deleted: what a recording writes of which only the newest part is kept. */
class PartsTest {

	private static final int EVENTS = 3;
	private static final int HEADER = 40;
	private static final int EVENT = 9;

	@TempDir
	Path folder;

	private int time;

	@BeforeEach
	void metadata() throws IOException {
		Files.writeString(folder.resolve("metadata"), """
				/* CTF 1.8 */
				typealias integer { size = 8; } := u8;
				typealias integer { size = 32; } := u32;
				typealias integer { size = 64; } := u64;
				typealias integer { size = 64; map = clock.c.value; } := time;
				trace {
					major = 1; minor = 8; byte_order = le;
					packet.header := struct { u32 magic; u32 stream_id; u64 stream_instance_id; };
				};
				clock { name = c; freq = 1000000000; };
				stream {
					id = 0;
					packet.context := struct { u32 packet_size; u32 content_size; time timestamp_begin; time timestamp_end; };
					event.header := struct { u8 id; time timestamp; };
				};
				event { name = "tick"; id = 0; stream_id = 0; fields := struct { }; };
				""");
	}

	private void packets(String file, int stream, int count) throws IOException {
		for (int i = 0; i < count; i++) {
			int bytes = HEADER + EVENTS * EVENT;
			ByteBuffer packet = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
			packet.putInt(0xC1FC1FC1).putInt(0).putLong(stream).putInt(bytes * 8).putInt(bytes * 8).putLong(time)
					.putLong(time + EVENTS - 1);
			for (int e = 0; e < EVENTS; e++)
				packet.put((byte) 0).putLong(time++);
			Files.write(folder.resolve(file), packet.array(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
	}

	private static final class Count implements EventSink {
		private long events;

		@Override
		public void event(EventView event) {
			events++;
		}
	}

	private static long added(Growth growth) {
		return growth.added().scan(Scan.unordered(Progress.NONE), Count::new).stream().mapToLong(count -> count.events).sum();
	}

	private static long events(Trace trace) {
		long events = 0;
		try (EventCursor cursor = trace.cursor()) {
			while (cursor.next())
				events++;
		}
		return events;
	}

	private static Growth refresh(GrowingTrace trace) throws TraceReadException {
		return trace.refresh(true, Progress.NONE);
	}

	private static void assertStreams(String expected, Trace trace) {
		assertEquals(expected,
				String.join(", ", trace.streams().stream().map(s -> s.name() + " " + s.packets() + " " + s.begin()).toList()));
	}

	@Test
	void furtherFilesAreMoreOfTheSameStreams() throws Exception {
		packets("s", 1, 2);
		packets("t", 2, 1);
		GrowingTrace trace = GrowingTrace.open(List.of(folder), OpenOptions.DEFAULT, true, Progress.NONE);
		assertStreams("s 2 0, t 1 6", trace.trace());
		for (int part = 2; part < 5; part++) {
			packets("s~" + part, 1, 3);
			packets("t~" + part, 2, 1);
			Growth first = refresh(trace);
			assertTrue(first.continues());
			assertEquals(4 * EVENTS, added(first));
			packets("s~" + part, 1, 300);
			Growth second = refresh(trace);
			assertTrue(second.continues());
			assertEquals(300 * EVENTS, added(second));
			assertEquals(3 + (part - 1) * 304, events(trace.trace()) / EVENTS);
		}
		assertStreams("s 911 0, t 4 6", trace.trace());
		assertEquals(events(CtfTraces.open(List.of(folder), Progress.NONE)), events(trace.trace()));
	}

	@Test
	void theOldestFilesAreDeleted() throws Exception {
		packets("s", 1, 10);
		packets("t", 2, 1);
		packets("s~2", 1, 5);
		GrowingTrace trace = GrowingTrace.open(List.of(folder), OpenOptions.DEFAULT, true, Progress.NONE);
		assertStreams("s 15 0, t 1 30", trace.trace());
		packets("s~3", 1, 5);
		Files.delete(folder.resolve("s"));
		Files.delete(folder.resolve("t"));
		Growth growth = refresh(trace);
		assertFalse(growth.continues());
		assertStreams("s 10 33", trace.trace());
		assertEquals(10 * EVENTS, events(trace.trace()));
		assertEquals(List.of(), trace.trace().problems());
		packets("s~3", 1, 1);
		assertTrue(refresh(trace).continues());
		assertEquals(11 * EVENTS, events(trace.trace()));
	}
}
