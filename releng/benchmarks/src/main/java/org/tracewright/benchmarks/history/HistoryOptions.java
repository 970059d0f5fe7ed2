// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What to measure.
 *
 * @param intervals number of intervals; ten times as many are measured as well
 * @param rounds    how often everything is measured
 * @param peer      folder with Trace Compass's state system, or null
 * @param report    file with a table to replace, or null
 */
record HistoryOptions(long intervals, int rounds, Path peer, Path report) {

	private static final long INTERVALS = 10_000_000;

	/**
	 * Reads the arguments.
	 *
	 * @throws IllegalArgumentException says to the user what is wrong
	 */
	static HistoryOptions parse(String[] arguments) {
		long intervals = INTERVALS;
		int rounds = 5;
		Path peer = null;
		Path report = null;
		for (int i = 0; i < arguments.length; i += 2) {
			String value = i + 1 < arguments.length ? arguments[i + 1] : "";
			switch (arguments[i]) {
				case "--intervals" -> intervals = number(arguments[i], value, 100_000, 1_000_000_000);
				case "--rounds" -> rounds = (int) number(arguments[i], value, 1, 1000);
				case "--peer" -> peer = Path.of(value);
				case "--report" -> report = Path.of(value);
				default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
			}
		}
		if (report != null && (peer == null || intervals != INTERVALS))
			throw new IllegalArgumentException("--report is for a whole run: leave out --intervals, give --peer");
		return new HistoryOptions(intervals, rounds, peer, report);
	}

	private static long number(String option, String value, long least, long most) {
		try {
			long number = Long.parseLong(value.replace("_", "").replace(",", ""));
			if (number >= least && number <= most)
				return number;
		} catch (NumberFormatException e) {
			// said below
		}
		throw new IllegalArgumentException(option + " needs a number from " + least + " to " + most);
	}

	/** What is measured, in words. */
	String text() {
		return String.format(Locale.ROOT, "%,d intervals, and ten times as many; %d %s.", intervals, rounds, rounds == 1 ? "round" : "rounds");
	}

	/** The same as numbers with names. */
	Map<String, Object> numbers() {
		return Map.of("intervals", intervals, "rounds", rounds);
	}
}
