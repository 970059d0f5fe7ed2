// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

/**
 * A place in a data stream where something is missing.
 *
 * @param stream  data stream
 * @param kind    what is missing
 * @param count   how many events, packets or bytes; -1 when not known
 * @param begin   earliest time of what is missing, ns since the origin
 * @param end     latest time, ns since the origin
 * @param problem why, when a fault of the data is the reason; else null
 */
public record Gap(DataStream stream, Kind kind, long count, long begin, long end, Problem problem) {

	/** What is missing. */
	public enum Kind {
		/** Event records that the tracer had no room for. */
		DISCARDED_EVENTS,
		/** Whole packets, by their sequence numbers. */
		LOST_PACKETS,
		/** Bytes of a packet that could not be decoded. */
		SKIPPED_BYTES
	}

	/** One line of text for people. */
	public String text() {
		String number = count < 0 ? "an unknown number of" : Long.toString(count);
		return switch (kind) {
			case DISCARDED_EVENTS -> number + (count == 1 ? " event" : " events") + " discarded by the tracer";
			case LOST_PACKETS -> number + (count == 1 ? " packet" : " packets") + " lost";
			case SKIPPED_BYTES ->
				number + (count == 1 ? " byte" : " bytes") + " skipped" + (problem == null ? "" : ": " + problem.reason());
		};
	}
}
