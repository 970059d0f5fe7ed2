// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.sun.management.OperatingSystemMXBean;

import org.tracewright.benchmarks.codec.Companion;
import org.tracewright.benchmarks.codec.TemporaryFolder;

/**
 * A {@link Companion} for one {@link Way}. Answers with events, ns, ns that they had a processor, and bytes of heap memory, each summed over
 * its threads, events lost since it began, and ns that any thread of the process had a processor.
 */
final class LoopWorker implements AutoCloseable {

	private static final int WARM_UPS = 5;
	private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	private final Loop loop;
	private final int threads;
	private final CyclicBarrier start;
	private final ExecutorService executor;

	private LoopWorker(Way way) {
		loop = way.loop();
		threads = way.threads();
		start = new CyclicBarrier(threads);
		executor = Executors.newFixedThreadPool(threads);
	}

	/** Starts one and waits until it is warm. */
	static Companion start(Way way, long millis) throws IOException {
		return Companion.java(way.javaOptions(), LoopWorker.class, way, millis);
	}

	/** Arguments: way, ms of a round. */
	public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
		Way way = Way.valueOf(arguments[0]);
		try (TemporaryFolder folder = TemporaryFolder.create("tracer"); Way.Setting setting = way.prepare(folder.path()); LoopWorker worker = new LoopWorker(way)) {
			for (int i = 0; i < WARM_UPS; i++)
				worker.pass(Long.parseLong(arguments[1]));
			Companion.serve(millis -> {
				try {
					long before = PROCESS.getProcessCpuTime();
					Pass pass = worker.pass(Long.parseLong(millis));
					long all = PROCESS.getProcessCpuTime() - before;
					return pass.events() + " " + pass.nanos() + " " + pass.work() + " " + pass.bytes() + " " + setting.lost() + " " + all;
				} catch (ExecutionException e) {
					throw new IOException(e);
				}
			});
		}
	}

	private Pass pass(long millis) throws InterruptedException, ExecutionException {
		List<Future<Pass>> futures = new ArrayList<>();
		for (int i = 0; i < threads; i++)
			futures.add(executor.submit(() -> one(millis)));
		Pass all = new Pass(0, 0, 0, 0, 0);
		for (Future<Pass> future : futures)
			all = all.plus(future.get());
		return all;
	}

	private Pass one(long millis) throws InterruptedException, BrokenBarrierException {
		start.await();
		return Pass.of(loop, millis);
	}

	@Override
	public void close() {
		executor.close();
	}
}
