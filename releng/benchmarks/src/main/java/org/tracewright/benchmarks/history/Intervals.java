// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

import java.io.IOException;
import java.util.SplittableRandom;

/**
 * What stores keep: contiguous intervals of 1,000 attributes, 100 of which have nine tenths of them, six states in random order, in the order of
 * their ends. The same in every process.
 */
public final class Intervals {

	/** Number of attributes. */
	public static final int ATTRIBUTES = 1000;
	/** How many of them, the first ones, have most of the intervals. */
	public static final int HOT = 100;

	private static final int STATES = 6;

	private Intervals() {
	}

	/** Takes an interval: ns, the end not included; states from 0 to 5. */
	@FunctionalInterface
	public interface Sink {
		/** Takes one. */
		void add(int attribute, long begin, long end, int state) throws IOException;
	}

	/** Makes so many of them, the first ones from 0 ns; gives when the last one ends. */
	public static long make(long count, Sink sink) throws IOException {
		SplittableRandom random = new SplittableRandom(1);
		long[] last = new long[ATTRIBUTES];
		int[] state = new int[ATTRIBUTES];
		long time = 0;
		for (long i = 0; i < count; i++) {
			long bits = random.nextLong();
			time += 100 + (bits & 255);
			int attribute = (int) ((bits >>> 8 & 0xFFFF) % ((bits >>> 24 & 0xFFFF) % 10 == 0 ? ATTRIBUTES : HOT));
			sink.add(attribute, last[attribute], time, state[attribute]);
			last[attribute] = time;
			state[attribute] = (int) ((state[attribute] + 1 + (bits >>> 40 & 3)) % STATES);
		}
		return time;
	}
}
