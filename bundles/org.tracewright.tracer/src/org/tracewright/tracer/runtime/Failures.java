// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** What went wrong while events were recorded, and must not reach the program that is traced: such an event is not recorded. */
public final class Failures {

	private static final Failures ALL = new Failures();

	private final AtomicLong count = new AtomicLong();
	private final AtomicReference<Throwable> first = new AtomicReference<>();

	private Failures() {
	}

	/** Those of this program. */
	public static Failures all() {
		return ALL;
	}

	/** Counts one, and remembers it when it is the first. */
	public static void note(Throwable failure) {
		ALL.first.compareAndSet(null, failure);
		ALL.count.incrementAndGet();
	}

	/** Events that were not recorded. */
	public long count() {
		return count.get();
	}

	/** The first of them; nothing as long as there was none. */
	public Optional<Throwable> first() {
		return Optional.ofNullable(first.get());
	}
}
