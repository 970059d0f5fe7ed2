// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tracewright.benchmarks.codec.Shape.Header;

/**
 * What to measure.
 *
 * @param events  events of each trace for scans and {@code print}; the sizes of the other traces go along
 * @param rounds  how often everything is measured
 * @param classes event record classes of each trace
 * @param header  form of event headers
 * @param only    which benchmarks
 * @param report  file with a table to replace, or null
 */
record Options(long events, int rounds, int classes, Header header, Set<Name> only, Path report) {

	/** Events of a real run. */
	static final long EVENTS = 10_000_000;

	/** Benchmarks. */
	enum Name {
		/** Scans in no order, 4 streams. */
		UNORDERED,
		/** Scans in the order of time, 4 streams. */
		ORDERED,
		/** Scans in the order of time, 64 streams. */
		ORDERED64,
		/** Scans for few events, 4 streams. */
		FILTER,
		/** Cursors, 4 streams. */
		CURSOR,
		/** The command line. */
		PRINT,
		/** Positions in a large trace. */
		SEEK,
		/** Metadata and index. */
		OPEN,
		/** A trace larger than the memory. */
		HEAP;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Reads the arguments; what is wrong comes as an {@link IllegalArgumentException} for the user. */
	static Options parse(String[] arguments) {
		long events = EVENTS;
		int rounds = 5;
		int classes = 1;
		Header header = Header.LARGE;
		Set<Name> only = EnumSet.allOf(Name.class);
		Path report = null;
		for (int i = 0; i < arguments.length; i += 2) {
			String value = i + 1 < arguments.length ? arguments[i + 1] : "";
			switch (arguments[i]) {
				case "--events" -> events = number(arguments[i], value, 10_000, Long.MAX_VALUE);
				case "--rounds" -> rounds = (int) number(arguments[i], value, 1, 1000);
				case "--classes" -> classes = (int) number(arguments[i], value, 1, 30);
				case "--header" -> header = header(value);
				case "--only" -> only = names(value);
				case "--report" -> report = Path.of(value);
				default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
			}
		}
		if (report != null && (only.size() < Name.values().length || events != EVENTS))
			throw new IllegalArgumentException("--report is for a whole run: leave out --only and --events");
		return new Options(events, rounds, classes, header, only, report);
	}

	/** What is measured, in words. */
	String text() {
		return events + " events, " + classes + " event classes, " + header.name().toLowerCase(Locale.ROOT) + " event headers, " + rounds
				+ (rounds == 1 ? " round." : " rounds.");
	}

	/** The same as names and values. */
	Map<String, Object> numbers() {
		return Map.of("events", events, "rounds", rounds, "classes", classes, "header", header.name());
	}

	private static long number(String option, String value, long least, long most) {
		try {
			long number = Long.parseLong(value.replace("_", ""));
			if (number >= least && number <= most)
				return number;
		} catch (NumberFormatException e) {
			// said below
		}
		throw new IllegalArgumentException(option + " needs a number of at least " + least);
	}

	private static Header header(String value) {
		return switch (value) {
			case "compact" -> Header.COMPACT;
			case "large" -> Header.LARGE;
			default -> throw new IllegalArgumentException("--header needs compact or large");
		};
	}

	private static Set<Name> names(String value) {
		try {
			return Arrays.stream(value.split(",")).map(n -> Name.valueOf(n.toUpperCase(Locale.ROOT)))
					.collect(Collectors.toCollection(() -> EnumSet.noneOf(Name.class)));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("--only needs names of " + Arrays.toString(Name.values()), e);
		}
	}

	/** A number of events for a real run, made smaller when this is not one. */
	long scaled(long number) {
		return Math.max(1000, (long) (number * Math.min(1.0, (double) events / EVENTS)));
	}

	/** Whether one of some benchmarks is wanted. */
	boolean wants(Name... names) {
		return Arrays.stream(names).anyMatch(only::contains);
	}
}
