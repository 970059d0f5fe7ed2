// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

import org.tracewright.trace.Trace;

/**
 * Heap memory that a way of reading takes, over all threads.
 *
 * @param perEvent bytes for each event more: from reading the first half of the time against reading all of it
 * @param whole    bytes for reading all events
 */
record Allocations(double perEvent, double whole) {

	private static final int REPEATS = 3;
	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	/** Measures a way of reading that is warm; events count that are read, not only those that are shown. */
	static Allocations of(Variant variant, Trace trace, Expected expected) {
		long half = expected.first() + (expected.last() - expected.first()) / 2;
		long inHalf = new Variant(Variant.Reading.CURSOR, 1).read(trace, Long.MIN_VALUE, half).events();
		double[] perEvent = new double[REPEATS];
		double[] whole = new double[REPEATS];
		variant.read(trace, Long.MIN_VALUE, half);
		for (int i = 0; i < REPEATS; i++) {
			long start = THREADS.getTotalThreadAllocatedBytes();
			variant.read(trace, Long.MIN_VALUE, half);
			long middle = THREADS.getTotalThreadAllocatedBytes();
			variant.read(trace, Long.MIN_VALUE, Long.MAX_VALUE);
			long end = THREADS.getTotalThreadAllocatedBytes();
			whole[i] = end - middle;
			perEvent[i] = (whole[i] - (middle - start)) / (expected.events() - inHalf);
		}
		return new Allocations(Statistics.median(perEvent), Statistics.median(whole));
	}
}
