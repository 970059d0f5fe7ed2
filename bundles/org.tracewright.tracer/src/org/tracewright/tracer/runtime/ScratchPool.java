// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What scratches share: those that nobody uses, and the numbers for spans. */
final class ScratchPool {

	/** Numbers for spans that a scratch takes at a time. */
	static final int SPANS = 1024;

	private static final int PLACES = 256;
	private static final int TRIES = 8;

	private final AtomicReferenceArray<Scratch> free = new AtomicReferenceArray<>(PLACES);
	private final AtomicLong spans = new AtomicLong(1);

	/** One that is free, or a new one. */
	Scratch take(long thread) {
		for (int i = 0; i < TRIES; i++) {
			int place = (int) (thread + i) & PLACES - 1;
			if (free.getPlain(place) != null) {
				Scratch scratch = free.getAndSet(place, null);
				if (scratch != null)
					return scratch;
			}
		}
		return new Scratch(this);
	}

	/** Takes one back, or leaves it to the garbage collector. */
	void give(Scratch scratch, long thread) {
		for (int i = 0; i < TRIES; i++)
			if (free.compareAndSet((int) (thread + i) & PLACES - 1, null, scratch))
				return;
	}

	/** The first of {@link #SPANS} numbers. */
	long nextSpans() {
		return spans.getAndAdd(SPANS);
	}
}
