// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.util.function.BooleanSupplier;

import org.tracewright.tracer.TraceClock;

/**
 * What all rings of a channel have in common.
 *
 * @param layout    sizes
 * @param overwrite whether a full ring loses its oldest packet rather than the newest event
 * @param compact   whether event headers have 5 bits of id and 27 of time, else 16 and 32; both have an extended form
 * @param blocking  how long the writer waits for room when the ring is full, ns; 0 for not at all
 * @param taken     whether there is somebody who takes what is full: else the writer does not wait, however long it may
 * @param clock     null for {@link System#nanoTime}
 */
public record RingOptions(RingLayout layout, boolean overwrite, boolean compact, long blocking, BooleanSupplier taken,
		TraceClock clock) {

	/** There is always somebody. */
	public static final BooleanSupplier TAKEN = () -> true;

	/** Of a ring whose reader is in the same process. */
	public RingOptions(RingLayout layout, boolean overwrite, boolean compact, long blocking, TraceClock clock) {
		this(layout, overwrite, compact, blocking, TAKEN, clock);
	}
}
