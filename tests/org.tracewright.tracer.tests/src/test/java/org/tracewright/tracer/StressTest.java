// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads, small sub-buffers, everything at once: nothing is torn, doubled or out of order, and what is lost is counted. */
class StressTest {

	private static final int WRITERS = 8;
	private static final int EACH = 60_000;

	@TempDir
	Path folder;

	/** Threads that write numbers; counts how many each has written. */
	private static final class Writers implements AutoCloseable {

		private final AtomicLongArray written = new AtomicLongArray(WRITERS);
		private final AtomicBoolean ended = new AtomicBoolean();
		private final List<Thread> threads = new ArrayList<>();

		Writers(long seed, long each, boolean virtual) {
			CountDownLatch start = new CountDownLatch(1);
			for (int i = 0; i < WRITERS; i++) {
				int writer = i;
				Random random = new Random(seed + i);
				Runnable work = () -> {
					try {
						start.await();
					} catch (InterruptedException e) {
						return;
					}
					for (long n = 0; n < each && !ended.get(); n++) {
						if (random.nextInt(4) > 0)
							Ticks.TRACE.tick(writer, n);
						else
							Ticks.TRACE.word(writer, n, "x".repeat(random.nextInt(200)));
						written.set(writer, n + 1);
						if (random.nextInt(5000) == 0)
							Thread.yield();
					}
				};
				threads.add(virtual ? Thread.ofVirtual().start(work) : Thread.ofPlatform().start(work));
			}
			start.countDown();
		}

		void join() throws InterruptedException {
			for (Thread thread : threads)
				thread.join();
		}

		long total() {
			long sum = 0;
			for (int i = 0; i < WRITERS; i++)
				sum += written.get(i);
			return sum;
		}

		@Override
		public void close() throws InterruptedException {
			ended.set(true);
			join();
		}
	}

	private ChannelOptions channel(boolean shared) {
		ChannelOptions channel = ChannelOptions.named("events").subBuffers(4, 4096).flushEvery(Duration.ofMillis(3));
		return shared ? channel.sharedRings() : channel;
	}

	@ParameterizedTest
	@CsvSource({"false, false, CTF_2", "true, false, CTF_1_8", "true, true, CTF_2", "false, true, CTF_1_8"})
	void everyEventIsInTheFilesOrCountedAsLost(boolean shared, boolean virtual, TraceFormat format)
			throws IOException, InterruptedException {
		Path trace = folder.resolve("trace");
		RecordingStatus status;
		long total;
		try (Recording recording = Recording.toDirectory(trace).buffers(folder.resolve("buffers")).format(format)
				.channel(channel(shared)).start()) {
			try (Writers writers = new Writers(42, EACH, virtual)) {
				writers.join();
				total = writers.total();
			}
			recording.close();
			status = recording.status();
		}
		assertEquals(List.of(), status.problems().stream().filter(p -> !p.contains("all rings are taken")).toList());
		TickReader read = TickReader.read(trace);
		assertEquals(List.of(), read.problems());
		read.numbers().forEach((writer, numbers) -> assertTrue(TickReader.ascends(numbers), () -> "writer " + writer));
		assertEquals(total, read.events() + status.lost(), () -> status.toString());
		assertEquals(status.lostFull() + status.lostLarge(), read.discarded(), () -> status.toString());
		assertEquals(0, read.packets());
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void snapshotsAreWholeAndInOrder(boolean shared) throws IOException, InterruptedException {
		Random random = new Random(7);
		try (Recording recording = Recording.flightRecorder().buffers(folder.resolve("buffers")).channel(channel(shared)).start();
				Writers writers = new Writers(1, Long.MAX_VALUE, false)) {
			long events = 0;
			for (int i = 0; i < 60; i++) {
				Thread.sleep(random.nextInt(10));
				Path trace = folder.resolve("snapshot" + i);
				recording.snapshot(trace);
				TickReader read = TickReader.read(trace);
				assertEquals(List.of(), read.problems(), "snapshot " + i);
				assertEquals(0, read.discarded());
				read.byStream().forEach((stream, numbers) -> assertTrue(
						shared ? TickReader.ascends(numbers) : TickReader.counts(numbers), () -> stream + " has " + numbers));
				events += read.events();
			}
			assertTrue(events > 10_000, "only " + events + " events in all snapshots");
			assertEquals(0, recording.status().lost() - recording.status().lostOther());
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void aConsumerOfAnOverwritingRingMissesWholePacketsOnly(boolean shared) throws IOException, InterruptedException {
		Path trace = folder.resolve("trace");
		RecordingStatus status;
		try (Recording recording = Recording.toDirectory(trace).buffers(folder.resolve("buffers"))
				.channel(channel(shared).overwriting()).start()) {
			try (Writers writers = new Writers(3, EACH, false)) {
				writers.join();
			}
			recording.close();
			status = recording.status();
		}
		TickReader read = TickReader.read(trace);
		assertEquals(List.of(), read.problems());
		read.numbers().forEach((writer, numbers) -> assertTrue(TickReader.ascends(numbers), () -> "writer " + writer));
		assertEquals(status.overwritten(), read.packets(), () -> status.toString());
		assertEquals(0, read.discarded());
	}
}
