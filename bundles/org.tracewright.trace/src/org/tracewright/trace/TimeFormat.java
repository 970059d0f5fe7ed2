// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How times are written for people, always to the nanosecond, and read back.
 *
 * @param style what is written
 * @param zone  time zone of dates and times of day
 * @param start ns since the origin that {@link Style#RELATIVE} counts from
 */
public record TimeFormat(Style style, ZoneId zone, long start) {

	/** What is written of a time. */
	public enum Style {
		/** {@code 2026-11-22 21:38:46.755972820}. */
		DATE_AND_TIME,
		/** {@code 21:38:46.755972820}. */
		TIME_OF_DAY,
		/** {@code 1795383526.755972820}: seconds since the origin of the clock. */
		SECONDS,
		/** {@code +0.000001713}: seconds since the trace began. */
		RELATIVE
	}

	private static final long NANOS = 1_000_000_000L;
	private static final Pattern DURATION = Pattern.compile("([+-]?)(\\d+)(?:\\.(\\d{1,18}))?\\s*(ns|us|µs|ms|s|m|min|h)?");
	private static final Pattern SECONDS = Pattern.compile("(-?)(\\d{1,10})(?:\\.(\\d{1,9}))?");

	/** Writes a time given in ns since the origin. */
	public void append(StringBuilder out, long time) {
		if (style == Style.RELATIVE) {
			long since = time - start;
			out.append(since < 0 ? '-' : '+');
			seconds(out, Math.abs(since));
			return;
		}
		if (style == Style.SECONDS || time < 0) {
			if (time < 0)
				out.append('-');
			seconds(out, Math.abs(time));
			return;
		}
		LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochSecond(time / NANOS), zone);
		if (style == Style.DATE_AND_TIME) {
			out.append(local.getYear()).append('-');
			digits(out, local.getMonthValue(), 2).append('-');
			digits(out, local.getDayOfMonth(), 2).append(' ');
		}
		digits(out, local.getHour(), 2).append(':');
		digits(out, local.getMinute(), 2).append(':');
		digits(out, local.getSecond(), 2).append('.');
		digits(out, time % NANOS, 9);
	}

	/** The time as text. */
	public String text(long time) {
		StringBuilder out = new StringBuilder(32);
		append(out, time);
		return out.toString();
	}

	/** A length of time in ns as text, such as {@code 12.5 ms}. */
	public static String duration(long nanos) {
		long size = Math.abs(nanos);
		if (size < 1_000)
			return nanos + " ns";
		if (size < 1_000_000)
			return String.format(Locale.ROOT, "%.3f µs", nanos / 1e3);
		if (size < NANOS)
			return String.format(Locale.ROOT, "%.3f ms", nanos / 1e6);
		if (size < 60 * NANOS)
			return String.format(Locale.ROOT, "%.3f s", nanos / 1e9);
		long seconds = size / NANOS;
		return String.format(Locale.ROOT, "%s%d:%02d:%02d.%03d", nanos < 0 ? "-" : "", seconds / 3600, seconds / 60 % 60,
				seconds % 60, size / 1_000_000 % 1000);
	}

	private static void seconds(StringBuilder out, long nanos) {
		out.append(nanos / NANOS).append('.');
		digits(out, nanos % NANOS, 9);
	}

	private static StringBuilder digits(StringBuilder out, long value, int width) {
		long limit = 1;
		for (int i = 1; i < width; i++)
			limit *= 10;
		for (; limit > 1 && value < limit; limit /= 10)
			out.append('0');
		return out.append(value);
	}

	/**
	 * Reads a time: a date and time of day ({@code 2026-11-22 21:38:46.75}, with {@code T} and {@code Z} or not), a time of day on the day the trace began, seconds
	 * since the origin ({@code 1795383526.75}), or a time since the trace began ({@code +1.5s}, {@code +20ms}; units ns, us, ms, s, m, h).
	 *
	 * @return ns since the origin; none when the text is none of these
	 */
	public OptionalLong parse(String written) {
		String text = written.strip();
		try {
			if (text.startsWith("+") || text.startsWith("-") && !SECONDS.matcher(text).matches()) {
				OptionalLong since = parseDuration(text);
				return since.isEmpty() ? since : OptionalLong.of(Math.addExact(start, since.getAsLong()));
			}
			Matcher seconds = SECONDS.matcher(text);
			if (seconds.matches()) {
				long nanos = Math.addExact(Math.multiplyExact(Long.parseLong(seconds.group(2)), NANOS),
						fraction(seconds.group(3), 9));
				return OptionalLong.of(seconds.group(1).isEmpty() ? nanos : -nanos);
			}
			return OptionalLong.of(instant(text));
		} catch (DateTimeException | ArithmeticException e) {
			return OptionalLong.empty();
		}
	}

	/** Reads a length of time such as {@code 1.5s} or {@code 20ms}; seconds without a unit. */
	public static OptionalLong parseDuration(String text) {
		Matcher matcher = DURATION.matcher(text.strip());
		if (!matcher.matches())
			return OptionalLong.empty();
		long unit = switch (matcher.group(4) == null ? "s" : matcher.group(4)) {
			case "ns" -> 1;
			case "us", "µs" -> 1_000;
			case "ms" -> 1_000_000;
			case "m", "min" -> 60 * NANOS;
			case "h" -> 3600 * NANOS;
			default -> NANOS;
		};
		try {
			long whole = Math.multiplyExact(Long.parseLong(matcher.group(2)), unit);
			long part = 0;
			if (matcher.group(3) != null)
				part = new java.math.BigDecimal("0." + matcher.group(3)).multiply(java.math.BigDecimal.valueOf(unit)).longValue();
			long nanos = Math.addExact(whole, part);
			return OptionalLong.of(matcher.group(1).equals("-") ? -nanos : nanos);
		} catch (ArithmeticException | NumberFormatException e) {
			return OptionalLong.empty();
		}
	}

	private static long fraction(String digits, int width) {
		if (digits == null)
			return 0;
		return Long.parseLong((digits + "000000000").substring(0, width));
	}

	private long instant(String text) {
		String iso = text.replace(' ', 'T');
		Instant instant;
		if (iso.indexOf('T') < 0 && iso.indexOf(':') > 0) {
			LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(Math.floorDiv(start, NANOS)), zone);
			instant = ZonedDateTime.of(day, LocalTime.parse(iso), zone).toInstant();
		} else if (iso.indexOf('T') < 0) {
			instant = LocalDate.parse(iso).atStartOfDay(zone).toInstant();
		} else if (iso.endsWith("Z") || iso.matches(".*[+-]\\d\\d(:?\\d\\d)?")) {
			instant = Instant.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(iso));
		} else {
			instant = LocalDateTime.parse(iso).atZone(zone).toInstant();
		}
		return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano());
	}
}
