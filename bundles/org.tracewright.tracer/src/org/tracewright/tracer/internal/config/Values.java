// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of properties, and notes which of them are wrong. A property that is not there, or wrong, has the value that it has otherwise. */
final class Values {

	private static final Pattern SIZE = Pattern.compile("([0-9]{1,18})([kmg]?)", Pattern.CASE_INSENSITIVE);
	private static final Pattern TIME = Pattern.compile("([0-9]{1,9})(us|ms|s|m|h)");
	private static final Map<String, Long> UNITS = Map.of("us", 1_000L, "ms", 1_000_000L, "s", 1_000_000_000L, "m",
			60_000_000_000L, "h", 3_600_000_000_000L);

	private final Properties properties;
	private final Placeholders placeholders;
	private final List<String> problems = new ArrayList<>();

	Values(Properties properties, Placeholders placeholders) {
		this.properties = properties;
		this.placeholders = placeholders;
	}

	/** The keys that begin with something. */
	Set<String> keys(String prefix) {
		Set<String> keys = new TreeSet<>();
		for (String key : properties.stringPropertyNames())
			if (key.startsWith(prefix))
				keys.add(key);
		return keys;
	}

	boolean has(String key) {
		return properties.getProperty(key) != null;
	}

	/** What is wrong. */
	List<String> problems() {
		return problems;
	}

	void problem(String key, String reason) {
		problems.add(key + " = " + properties.getProperty(key) + ": " + reason);
	}

	/** Reads a value; what the reader throws as an {@link IllegalArgumentException} says what is allowed. */
	<T> T read(String key, T otherwise, Function<String, T> reader) {
		String text = properties.getProperty(key);
		if (text == null)
			return otherwise;
		try {
			return reader.apply(text.strip());
		} catch (IllegalArgumentException e) {
			problem(key, e.getMessage());
			return otherwise;
		}
	}

	/** One of some words. */
	<T> T choice(String key, T otherwise, Map<String, T> words) {
		return read(key, otherwise, text -> {
			T value = words.get(text.toLowerCase(Locale.ROOT));
			if (value == null)
				throw new IllegalArgumentException("use " + String.join(" or ", new TreeSet<>(words.keySet())));
			return value;
		});
	}

	/**
	 * A path, with its placeholders filled in.
	 *
	 * @param allowed what to use when it is empty
	 */
	Path path(String key, String allowed) {
		return read(key, null, text -> {
			if (text.isEmpty())
				throw new IllegalArgumentException(allowed);
			try {
				return Path.of(placeholders.fill(text));
			} catch (InvalidPathException e) {
				throw new IllegalArgumentException("this cannot be a path: " + e.getReason(), e);
			}
		});
	}

	/** A number of bytes. */
	long size(String key, long otherwise, long least, long most) {
		return read(key, otherwise, text -> {
			Matcher parts = SIZE.matcher(text);
			String allowed = "use a number of bytes from " + least + (most == Long.MAX_VALUE ? "" : " to " + most)
					+ ", or of KiB, MiB or GiB with k, m or g behind it, such as 64m";
			if (!parts.matches())
				throw new IllegalArgumentException(allowed);
			int shift = 10 * (1 + "kmg".indexOf(parts.group(2).isEmpty() ? "-" : parts.group(2).toLowerCase(Locale.ROOT)));
			long number = Long.parseLong(parts.group(1));
			if (number > most >> shift || number << shift < least)
				throw new IllegalArgumentException(allowed);
			return number << shift;
		});
	}

	/** A number. */
	int number(String key, int otherwise, int least, int most) {
		return read(key, otherwise, text -> {
			if (!text.matches("[0-9]{1,10}") || Long.parseLong(text) < least || Long.parseLong(text) > most)
				throw new IllegalArgumentException("use a number from " + least + " to " + most);
			return Integer.valueOf(text);
		});
	}

	/** Notes when a number is no power of two. */
	void powerOfTwo(String key, int value) {
		if (has(key) && Integer.bitCount(value) != 1)
			problem(key, "use a power of two, such as " + Integer.highestOneBit(value));
	}

	/** A length of time, longer than 0. */
	Duration time(String key, Duration otherwise) {
		return read(key, otherwise, text -> {
			Matcher parts = TIME.matcher(text);
			if (!parts.matches() || Long.parseLong(parts.group(1)) == 0)
				throw new IllegalArgumentException(
						"use a number from 1 with its unit us, ms, s, m or h behind it, such as 500ms");
			return Duration.ofNanos(Math.multiplyExact(Long.parseLong(parts.group(1)), UNITS.get(parts.group(2))));
		});
	}
}
