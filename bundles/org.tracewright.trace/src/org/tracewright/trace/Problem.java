// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.nio.file.Path;

/**
 * Something that is wrong with a trace, as data.
 *
 * @param severity whether reading had to leave something out
 * @param file     file or folder
 * @param place    where in the file
 * @param reason   what is wrong, as a part of a sentence without a full stop
 */
public record Problem(Severity severity, Path file, Place place, String reason) {

	/** How bad it is. */
	public enum Severity {
		/** All data was read; something is odd. */
		WARNING,
		/** Something could not be read. */
		ERROR
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
	public static Problem of(Severity severity, Path file, String reason) {
		return new Problem(severity, file, new Whole(), reason);
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
