// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.check;

import org.tracewright.trace.DataStream;

/**
 * What a health check counted in a data stream; it knows its own packets and bytes.
 *
 * @param stream     the data stream
 * @param clock      name of its clock; empty when it has none or it is not known which
 * @param events     events that could be read
 * @param begin      begin of its first packet or event, ns since the origin; {@link Long#MAX_VALUE} when not known
 * @param end        end of its last packet or event, ns since the origin; {@link Long#MIN_VALUE} when not known
 * @param firstEvent time of its first event, ns since the origin; {@link Long#MAX_VALUE} when there is none
 * @param lastEvent  time of its last event, ns since the origin; {@link Long#MIN_VALUE} when there is none
 * @param discarded  events that the tracer had no room for
 * @param lost       packets that are missing by their sequence numbers
 * @param skipped    bytes that could not be decoded
 * @param backwards  packets in which the clock goes back
 * @param largestGap longest time from which something is missing, in ns
 * @param sequences  whether packets have sequence numbers, so that lost ones are noticed; unknown without events
 */
public record StreamHealth(DataStream stream, String clock, long events, long begin, long end, long firstEvent,
		long lastEvent, long discarded, long lost, long skipped, long backwards, long largestGap, Sequences sequences) {

	/** Whether packets have sequence numbers. */
	public enum Sequences {
		/** They have. */
		PRESENT,
		/** They have none: lost packets go unnoticed. */
		ABSENT,
		/** Nothing tells. */
		UNKNOWN
	}

	/** Whether {@link #begin} and {@link #end} are known. */
	public boolean timed() {
		return begin <= end;
	}
}
