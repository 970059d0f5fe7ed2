// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import org.tracewright.trace.Scannable;
import org.tracewright.trace.Trace;

/**
 * What a trace has gained between two looks at it.
 *
 * @param before    the trace as it was; it stays readable
 * @param trace     the trace as it is; the same object when there is nothing new
 * @param continues whether it is more of the same: data streams and event types keep their numbers, positions lead to the same places, and all that was counted
 *                  before still counts. Otherwise it is to be read all anew
 * @param from      the first instant at which there may be a new event or gap, ns since the origin: the order of what is before is known.
 *                  {@link Long#MAX_VALUE} when there are no new packets, {@link Long#MIN_VALUE} when it is not known
 * @param packets   new packets
 * @param added     the events of the new packets, in no order
 */
public record Growth(Trace before, Trace trace, boolean continues, long from, long packets, Scannable added) {

	/** Whether there is anything new. */
	public boolean isAny() {
		return before != trace;
	}
}
