// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * What the user asks for.
 *
 * @param seconds how long the shop is open, at least 1
 * @param trace   the folder for traces
 * @param seed    what all chance comes from
 * @param watched whether the shop records nothing by itself: sessions of the session daemon do
 */
record Configuration(int seconds, Path trace, long seed, boolean watched) {

	static final String USAGE = "Usage: shop [SECONDS] [--trace DIR | --watched] [--seed N]";

	private static final int SECONDS = 5;
	private static final String TRACE = "shop-trace";
	private static final long SEED = 42;

	/**
	 * Reads the command line.
	 *
	 * @throws IllegalArgumentException says what is wrong
	 */
	static Configuration of(String... arguments) {
		Configuration result = new Configuration(SECONDS, Path.of(TRACE), SEED, false);
		for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext();) {
			String argument = rest.next();
			result = switch (argument) {
				case "--trace" -> new Configuration(result.seconds, Path.of(value(argument, rest)), result.seed, result.watched);
				case "--seed" ->
					new Configuration(result.seconds, result.trace, number(argument, value(argument, rest)), result.watched);
				case "--watched" -> new Configuration(result.seconds, result.trace, result.seed, true);
				default -> new Configuration(seconds(argument), result.trace, result.seed, result.watched);
			};
		}
		return result;
	}

	private static String value(String option, Iterator<String> rest) {
		if (!rest.hasNext())
			throw new IllegalArgumentException(option + " needs a value. " + USAGE);
		return rest.next();
	}

	private static int seconds(String text) {
		long seconds = number("SECONDS", text);
		if (seconds < 1 || seconds > Integer.MAX_VALUE)
			throw new IllegalArgumentException("The shop cannot be open for " + text + " seconds: use a number from 1.");
		return (int) seconds;
	}

	private static long number(String what, String text) {
		try {
			return Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("'" + text + "' is no number for " + what + ". " + USAGE, e);
		}
	}
}
