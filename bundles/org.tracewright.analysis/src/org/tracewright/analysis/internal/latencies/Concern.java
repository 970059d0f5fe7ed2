// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import org.tracewright.trace.DataStream;

/** Knows where an event could be missing that matters for a pair. */
@FunctionalInterface
interface Concern {

	/** Whether a data stream may have events that belong between a begin and its end. */
	boolean has(Moment begin, DataStream stream);
}
