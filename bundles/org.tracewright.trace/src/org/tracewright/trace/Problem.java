// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.nio.file.Path;

/**
 * Something that is wrong with a trace, as data.
 *
 * @param severity whether reading had to leave something out
 * @param kind     what it is, for programs
 * @param file     file or folder; that of the data stream when it concerns one
 * @param place    where in the file
 * @param bytes    bytes that are missing or were skipped because of it; -1 when none are or it is not known
 * @param reason   what is wrong, as a part of a sentence without a full stop
 */
public record Problem(Severity severity, Kind kind, Path file, Place place, long bytes, String reason) {

	/** How bad it is. */
	public enum Severity {
		/** All data was read; something is odd. */
		WARNING,
		/** Something could not be read. */
		ERROR
	}

	/** What a problem is about. */
	public enum Kind {
		/** There is no trace at the place that was named. */
		NO_TRACE,
		/** A file or folder cannot be read: permissions, or the device. */
		UNREADABLE,
		/** The metadata breaks a rule. */
		METADATA,
		/** The trace is right, but has something that this reader does not read. */
		UNSUPPORTED,
		/** A file ends within a packet. */
		TRUNCATED_PACKET,
		/** The data of a packet contradicts itself or the metadata. */
		CORRUPT_PACKET,
		/** A packet says that it belongs to another trace. */
		FOREIGN_PACKET,
		/** Packets do not lie in the order of time. */
		PACKET_ORDER,
		/** A packet index says other than the packets. */
		INDEX,
		/** An event is earlier than the one before it in its packet. */
		CLOCK_BACKWARDS,
		/** Clock values do not fit signed 64-bit nanoseconds. */
		CLOCK_OVERFLOW,
		/** The trace that is wanted cannot be said in the format that is wanted. */
		NOT_REPRESENTABLE,
		/** The output cannot be written, or must not be. */
		UNWRITABLE,
		/** The user ended the work. */
		CANCELLED,
		/** A fault of the program. */
		INTERNAL
	}

	/** A place in a file. */
	public sealed interface Place {
	}

	/** The file as a whole. */
	public record Whole() implements Place {
	}

	/**
	 * A place in a text.
	 *
	 * @param line   from 1
	 * @param column from 1
	 */
	public record TextPlace(int line, int column) implements Place {
	}

	/**
	 * A place in binary data.
	 *
	 * @param packet number of the packet in the file from 0, -1 when not known
	 * @param offset byte offset in the file
	 */
	public record BytePlace(int packet, long offset) implements Place {
	}

	/** A problem of a whole file. */
	public static Problem of(Severity severity, Kind kind, Path file, String reason) {
		return new Problem(severity, kind, file, new Whole(), -1, reason);
	}

	/** A problem at a place in a file. */
	public static Problem at(Severity severity, Kind kind, Path file, Place place, String reason) {
		return new Problem(severity, kind, file, place, -1, reason);
	}

	/** One line: file, place and reason. */
	public String text() {
		return switch (place) {
			case Whole whole -> file + ": " + reason;
			case TextPlace(int line, int column) -> file + ":" + line + ":" + column + ": " + reason;
			case BytePlace(int packet, long offset) when packet < 0 -> file + ": byte " + offset + ": " + reason;
			case BytePlace(int packet, long offset) -> file + ": packet " + packet + ", byte " + offset + ": " + reason;
		};
	}

	@Override
	public String toString() {
		return severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + text();
	}
}
