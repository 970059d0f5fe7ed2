// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to measure.
 *
 * @param rounds how often everything is measured
 * @param millis ms that each way takes in a round
 * @param only   which benchmarks
 * @param report file with a table to replace, or null
 */
record TracerOptions(int rounds, long millis, Set<Name> only, Path report) {

	private static final int ROUNDS = 15;
	private static final int MILLIS = 400;

	/** Benchmarks. */
	enum Name {
		/** What an event costs. */
		COST,
		/** Events that come to disk. */
		KEPT,
		/** Snapshots. */
		SNAPSHOT;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/**
	 * Reads the arguments.
	 *
	 * @throws IllegalArgumentException says to the user what is wrong
	 */
	static TracerOptions parse(String[] arguments) {
		int rounds = ROUNDS;
		long millis = MILLIS;
		Set<Name> only = EnumSet.allOf(Name.class);
		Path report = null;
		for (int i = 0; i < arguments.length; i += 2) {
			String value = i + 1 < arguments.length ? arguments[i + 1] : "";
			switch (arguments[i]) {
				case "--rounds" -> rounds = number(arguments[i], value, 1000);
				case "--millis" -> millis = number(arguments[i], value, 60_000);
				case "--only" -> only = names(value);
				case "--report" -> report = Path.of(value);
				default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
			}
		}
		if (report != null && (only.size() < Name.values().length || millis != MILLIS))
			throw new IllegalArgumentException("--report is for a whole run: leave out --only and --millis");
		return new TracerOptions(rounds, millis, only, report);
	}

	/** What is measured, in words. */
	String text() {
		return rounds + (rounds == 1 ? " round" : " rounds") + " of " + millis + " ms.";
	}

	/** The same as numbers with names. */
	Map<String, Object> numbers() {
		return Map.of("rounds", rounds, "millis", millis);
	}

	private static int number(String option, String value, int most) {
		try {
			int number = Integer.parseInt(value);
			if (number >= 1 && number <= most)
				return number;
		} catch (NumberFormatException e) {
			// said below
		}
		throw new IllegalArgumentException(option + " needs a number from 1 to " + most);
	}

	private static Set<Name> names(String value) {
		try {
			return Arrays.stream(value.split(",")).map(n -> Name.valueOf(n.toUpperCase(Locale.ROOT)))
					.collect(Collectors.toCollection(() -> EnumSet.noneOf(Name.class)));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("--only needs names of " + Arrays.toString(Name.values()), e);
		}
	}
}
