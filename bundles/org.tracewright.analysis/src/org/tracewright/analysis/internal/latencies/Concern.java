// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

/** Knows where an event could be missing that matters for a pair. */
@FunctionalInterface
interface Concern {

	/** Whether a data stream, by its index, may have events that belong between a begin and its end. */
	boolean has(Moment begin, int stream);
}
