// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.List;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Gap;

/**
 * What is in a trace: how many events of each type and data stream, when, and what is missing.
 *
 * @param begin    first instant, ns since the origin
 * @param end      last instant, ns since the origin
 * @param binned   where the last bin ends, ns since the origin: at the end, or a little behind it
 * @param bins     parts of equal length that this time is cut into
 * @param events   events in all
 * @param types    event types that occur, the most frequent first
 * @param streams  events of each data stream, in the order of the trace
 * @param lost     events that tracers had no room for
 * @param losses   where these and lost packets are missing, in the order of their begins; where there are very many, neighbours count as one
 * @param complete whether all of the trace has been looked at
 */
public record Overview(long begin, long end, long binned, int bins, long events, List<OfType> types, List<OfStream> streams,
		long lost, List<Gap> losses, boolean complete) {

	/** Copies the lists. */
	public Overview {
		types = List.copyOf(types);
		streams = List.copyOf(streams);
		losses = List.copyOf(losses);
	}

	/**
	 * Events of a type.
	 *
	 * @param density events in each bin
	 */
	public record OfType(EventType type, long events, int[] density) {
	}

	/**
	 * Events of a data stream.
	 *
	 * @param density events in each bin; null where there are too many streams to count that of each
	 */
	public record OfStream(DataStream stream, long events, int[] density) {
	}

	/** Events of all types in each bin. */
	public int[] density() {
		int[] all = new int[bins];
		for (OfType type : types)
			for (int i = 0; i < bins; i++)
				all[i] += type.density[i];
		return all;
	}

	/** Events a second, over all of the time. */
	public double rate(long count) {
		return end > begin ? count * 1e9 / (end - begin) : 0;
	}
}
