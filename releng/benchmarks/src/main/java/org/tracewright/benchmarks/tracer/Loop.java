// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

/** A loop that does a thing {@link #CHUNK} times: short beside a round, long beside the reading of the clock between two. */
@FunctionalInterface
interface Loop {

	/** How often it does it. */
	int CHUNK = 10_000;
	/** Of how many texts the next one is recorded, one after the other; a power of two. */
	int TEXTS = 64;

	/**
	 * Does it.
	 *
	 * @param from what it counts from
	 * @return anything that depends on all that was done
	 */
	long run(int from);
}
