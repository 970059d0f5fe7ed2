// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;

/** Recordings whose packets go to a consumer, and what a slow one does to the program. */
@Timeout(60)
class ConsumerTest {

	@TempDir
	Path folder;

	/** Keeps what it gets, as a trace. */
	private static class Keeper implements PacketConsumer {

		private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();
		private int ends;

		private void keep(String file, ByteBuffer bytes) {
			byte[] copy = new byte[bytes.remaining()];
			bytes.get(copy);
			files.computeIfAbsent(file, f -> new ByteArrayOutputStream()).writeBytes(copy);
		}

		@Override
		public void metadata(ByteBuffer text) {
			keep("metadata", text);
		}

		@Override
		public void packet(String stream, ByteBuffer header, ByteBuffer records) throws IOException {
			keep(stream, header);
			keep(stream, records);
		}

		@Override
		public void end() {
			ends++;
		}

		TickReader read(Path trace) throws IOException {
			Files.createDirectories(trace);
			for (Map.Entry<String, ByteArrayOutputStream> file : files.entrySet())
				Files.write(trace.resolve(file.getKey()), file.getValue().toByteArray());
			return TickReader.read(trace);
		}
	}

	private Recording.Builder to(PacketConsumer consumer) {
		return Recording.toConsumer(consumer).buffers(folder.resolve("buffers"));
	}

	private static ChannelOptions small() {
		return ChannelOptions.named("events").subBuffers(2, 4096).flushEvery(Duration.ofMillis(5));
	}

	private static List<Long> upTo(long count) {
		return LongStream.range(0, count).boxed().toList();
	}

	@Test
	void whatItGetsIsATrace() throws IOException {
		Keeper keeper = new Keeper();
		try (Recording recording = to(keeper).start()) {
			for (int i = 0; i < 10_000; i++)
				Ticks.TRACE.tick(0, i);
		}
		TickReader read = keeper.read(folder.resolve("trace"));
		assertEquals(List.of(), read.problems());
		assertEquals(Map.of(0, upTo(10_000)), read.numbers());
		assertEquals(1, keeper.ends);
	}

	@Test
	void aThreadThatMayWaitLosesNothingToASlowConsumer() throws IOException {
		Keeper slow = new Keeper() {
			@Override
			public void packet(String stream, ByteBuffer header, ByteBuffer records) throws IOException {
				super.packet(stream, header, records);
				try {
					Thread.sleep(1);
				} catch (InterruptedException e) {
					throw new IOException(e);
				}
			}
		};
		RecordingStatus status;
		try (Recording recording = to(slow).channel(small().blocking(Duration.ofSeconds(30))).start()) {
			for (int i = 0; i < 20_000; i++)
				Ticks.TRACE.tick(0, i);
			recording.close();
			status = recording.status();
		}
		assertEquals(0, status.lost());
		TickReader read = slow.read(folder.resolve("trace"));
		assertEquals(Map.of(0, upTo(20_000)), read.numbers());
		assertEquals(List.of(), read.problems());
	}

	@Test
	void aThreadDoesNotWaitLongerThanItMayAndKeepsItsInterrupt() throws IOException {
		CountDownLatch goOn = new CountDownLatch(1);
		Keeper stuck = new Keeper() {
			@Override
			public void packet(String stream, ByteBuffer header, ByteBuffer records) throws IOException {
				try {
					goOn.await();
				} catch (InterruptedException e) {
					throw new IOException(e);
				}
				super.packet(stream, header, records);
			}
		};
		RecordingStatus status;
		try (Recording recording = to(stuck).channel(small().blocking(Duration.ofMillis(2))).start()) {
			Thread.currentThread().interrupt();
			for (int i = 0; i < 2000; i++)
				Ticks.TRACE.tick(0, i);
			assertTrue(Thread.interrupted());
			goOn.countDown();
			recording.close();
			status = recording.status();
		}
		assertTrue(status.lostFull() > 0);
		TickReader read = stuck.read(folder.resolve("trace"));
		assertEquals(2000, read.events() + status.lost());
		assertEquals(status.lostFull(), read.discarded());
	}

	@Test
	void whatItDoesNotTakeIsCountedAsLost() throws IOException {
		Keeper picky = new Keeper() {
			private int packets;

			@Override
			public void packet(String stream, ByteBuffer header, ByteBuffer records) throws IOException {
				if (++packets % 3 == 0)
					throw new IllegalStateException("not this one");
				super.packet(stream, header, records);
			}
		};
		RecordingStatus status;
		try (Recording recording = to(picky).channel(small().blocking(Duration.ofSeconds(30))).start()) {
			for (int i = 0; i < 5000; i++)
				Ticks.TRACE.tick(0, i);
			recording.close();
			status = recording.status();
		}
		TickReader read = picky.read(folder.resolve("trace"));
		assertEquals(List.of(), read.problems());
		assertTrue(TickReader.ascends(read.numbers().get(0)));
		assertTrue(status.lostPackets() > 0);
		assertTrue(read.packets() <= status.lostPackets(), "a packet lost at the end has none behind it");
		assertTrue(status.problems().toString().contains("not this one"), status.problems()::toString);
	}

	@Test
	void thereAreNoSnapshotsOfIt() throws IOException {
		try (Recording recording = to(new Keeper()).start()) {
			assertThrows(IllegalStateException.class, () -> recording.snapshot(folder.resolve("snapshot")));
		}
		Recording.Builder onExit = to(new Keeper()).snapshotOnExit(folder);
		assertThrows(IllegalStateException.class, onExit::start);
	}

	@Test
	void nobodyWaitsInAFlightRecorder() {
		Recording.Builder flight = Recording.flightRecorder().channel(small().blocking(Duration.ofMillis(1)));
		assertThrows(IllegalStateException.class, flight::start);
		ChannelOptions overwriting = small().overwriting();
		assertThrows(IllegalArgumentException.class, () -> overwriting.blocking(Duration.ofMillis(1)));
	}

	@Test
	void theProcessorIsRecordedWhereItCanBeHad() throws Exception {
		assumeTrue(Context.processor().isAvailable(), "needs Java 22");
		Path trace = folder.resolve("trace");
		try (Recording recording = Recording.toDirectory(trace).buffers(folder.resolve("buffers"))
				.channel(ChannelOptions.named("events").with(Context.processor())).start()) {
			for (int i = 0; i < 100; i++)
				Ticks.TRACE.tick(0, i);
			assertEquals(List.of(), recording.status().problems());
		}
		int processors = Runtime.getRuntime().availableProcessors();
		try (Trace open = CtfTraces.open(List.of(trace), Progress.NONE); EventCursor cursor = open.cursor()) {
			int events = 0;
			for (; cursor.next(); events++) {
				long cpu = cursor.asLong(cursor.type().field(Scope.COMMON_CONTEXT, "cpu_id").orElseThrow());
				// Numbers may have holes where processors are taken from a program.
				assertTrue(cpu >= 0 && cpu < Math.max(4096, processors), "processor " + cpu);
			}
			assertEquals(100, events);
		}
	}
}
