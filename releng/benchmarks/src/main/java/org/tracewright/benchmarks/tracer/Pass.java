// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

/**
 * What one thread, or several together, did in a round.
 *
 * @param events how many events
 * @param nanos  ns that they took, summed over the threads
 * @param work   ns that the threads had a processor, summed
 * @param bytes  heap memory that the threads took
 * @param sum    whatever the loop gave
 */
record Pass(long events, long nanos, long work, long bytes, long sum) {

	private static final int MASK = 0x3fffffff;
	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	/** Repeats a loop in this thread for at least so many ms. */
	static Pass of(Loop loop, long millis) {
		long limit = millis * 1_000_000;
		long events = 0;
		long sum = 0;
		long before = THREADS.getCurrentThreadAllocatedBytes();
		long begun = THREADS.getCurrentThreadAllocatedBytes();
		long workBegin = THREADS.getCurrentThreadCpuTime();
		long begin = System.nanoTime();
		long nanos;
		do {
			sum += loop.run((int) events & MASK);
			events += Loop.CHUNK;
			nanos = System.nanoTime() - begin;
		} while (nanos < limit);
		long work = THREADS.getCurrentThreadCpuTime() - workBegin;
		// The question takes memory itself.
		long bytes = THREADS.getCurrentThreadAllocatedBytes() - begun - (begun - before);
		return new Pass(events, nanos, work, bytes, sum);
	}

	/** Both together. */
	Pass plus(Pass other) {
		return new Pass(events + other.events, nanos + other.nanos, work + other.work, bytes + other.bytes, sum + other.sum);
	}
}
