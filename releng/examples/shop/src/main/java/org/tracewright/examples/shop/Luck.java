// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.util.List;
import java.util.Random;

/** Everything that happens by chance, from a seed. Any thread may use it. */
final class Luck {

	private static final double SPREAD = 0.45;
	private static final long NANOS_PER_MICRO = 1000;

	private final Random random;

	Luck(long seed) {
		random = new Random(seed);
	}

	/** Another, for another part of the program: what one part asks for does not change what the other gets. */
	Luck split() {
		return new Luck(random.nextLong());
	}

	/** True with a probability from 0 to 1. */
	boolean happens(double probability) {
		return random.nextDouble() < probability;
	}

	/** One of some things. */
	<T> T pick(List<T> choice) {
		return choice.get(random.nextInt(choice.size()));
	}

	/** A number from 1. */
	int upTo(int most) {
		return 1 + random.nextInt(most);
	}

	/** Any 64 bits. */
	long bits() {
		return random.nextLong();
	}

	/** Does some work that takes about so long, in microseconds: the thread sleeps. */
	void work(double micros) {
		long nanos = (long) (micros * NANOS_PER_MICRO * Math.exp(SPREAD * random.nextGaussian()));
		try {
			Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
		} catch (InterruptedException e) {
			throw new IllegalStateException("the shop's threads are never interrupted", e);
		}
	}
}
