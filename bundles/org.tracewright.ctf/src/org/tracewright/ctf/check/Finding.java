// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.check;

import java.nio.file.Path;

import org.tracewright.trace.DataStream;

/**
 * Something that a health check found.
 *
 * @param severity how bad it is
 * @param kind     what it is
 * @param file     file or folder; null when not known
 * @param stream   data stream; null when it concerns none
 * @param packet   number of the packet in its file from 0; -1 when not known
 * @param offset   byte offset in the file; -1 when not known
 * @param time     when it begins, ns since the origin; {@link #NO_TIME} when not known
 * @param end      when it ends, ns since the origin; {@link #NO_TIME} when not known
 * @param count    how many events, packets or bytes, as the kind says; -1 when not known
 * @param reason   what is wrong, as a part of a sentence without a full stop
 */
public record Finding(Severity severity, Kind kind, Path file, DataStream stream, int packet, long offset, long time, long end,
		long count, String reason) {

	/** Stands for a time that is not known. */
	public static final long NO_TIME = Long.MIN_VALUE;

	/** How bad a finding is, the worst last. */
	public enum Severity {
		/** Nothing is wrong, but people may want to know. */
		NOTE,
		/** Something is missing or odd; all that is there could be read. */
		WARNING,
		/** Something is there that cannot be read. */
		ERROR
	}

	/** What a finding is about. */
	public enum Kind {
		/** A file ends within a packet; counts bytes that were not read. */
		TRUNCATED_PACKET,
		/** Data that cannot be decoded; counts bytes that were skipped. */
		CORRUPT_PACKET,
		/** The tracer had no room for events; counts events. */
		DISCARDED_EVENTS,
		/** Packets are missing by their sequence numbers; counts packets. */
		LOST_PACKETS,
		/** An event is earlier than the one before it in its packet. */
		CLOCK_BACKWARDS,
		/** A packet begins before the one before it in its stream ends. */
		OVERLAPPING_PACKETS,
		/** Events are earlier than the begin of their packet or later than its end; counts events. */
		OUT_OF_PACKET_TIME,
		/** A data stream has no events. */
		EMPTY_STREAM,
		/** Clock values do not fit signed 64-bit nanoseconds. */
		CLOCK_OVERFLOW,
		/** Packets do not lie in the order of time. */
		PACKET_ORDER,
		/** A packet index says other than the packets. */
		INDEX,
		/** The metadata breaks a rule. */
		METADATA,
		/** Anything else. */
		OTHER
	}
}
