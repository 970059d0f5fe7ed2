// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What recordings leave in the memory of a program whose threads outlive them: nothing. */
@Timeout(60)
@EnabledOnOs(OS.LINUX)
class RingMemoryTest {

	private static final int ROUNDS = 40;
	private static final int THREADS = 2;
	/** A mapping is given back by a thread of the virtual machine, some time after a collection. */
	private static final int COLLECTIONS = 200;

	@TempDir
	Path folder;

	@Test
	void ringsOfRecordingsThatHaveEndedAreNotMappedAnyMore() throws IOException, InterruptedException, ExecutionException {
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			for (int round = 0; round < ROUNDS; round++)
				record(round, threads);
			long left = mapped();
			for (int i = 0; i < COLLECTIONS && left > 0; i++) {
				System.gc();
				Thread.sleep(10);
				left = mapped();
			}
			assertEquals(0, left);
		}
	}

	private void record(int round, ExecutorService threads) throws IOException, InterruptedException, ExecutionException {
		try (Recording recording = Recording.toDirectory(folder.resolve("trace-" + round)).buffers(folder.resolve("buffers"))
				.channel(ChannelOptions.named("events").subBuffers(2, 4096)).start()) {
			List<Future<?>> all = new ArrayList<>();
			// Otherwise one thread may be so fast that it does all.
			CyclicBarrier each = new CyclicBarrier(THREADS);
			for (int i = 0; i < THREADS; i++) {
				int number = i;
				all.add(threads.submit(() -> {
					Ticks.TRACE.tick(number, 0);
					return each.await();
				}));
			}
			for (Future<?> one : all)
				one.get();
			assertTrue(mapped() >= THREADS);
		}
	}

	private long mapped() throws IOException {
		try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
			return maps.filter(line -> line.contains(folder.toString()) && line.contains(".ring")).count();
		}
	}
}
