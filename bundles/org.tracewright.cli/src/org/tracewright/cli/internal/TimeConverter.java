// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Times such as {@code 200ms}, {@code 10s}, {@code 5m}, {@code 2h}. */
final class TimeConverter implements ITypeConverter<Duration> {

	private static final Pattern TIME = Pattern.compile("(\\d{1,12})(us|ms|s|m|h)");

	@Override
	public Duration convert(String text) {
		Matcher matcher = TIME.matcher(text);
		if (!matcher.matches())
			throw new TypeConversionException("'" + text + "' is no time: write 200ms, 10s, 5m or 2h");
		long number = Long.parseLong(matcher.group(1));
		return switch (matcher.group(2)) {
			case "us" -> Duration.ofNanos(number * 1000);
			case "ms" -> Duration.ofMillis(number);
			case "s" -> Duration.ofSeconds(number);
			case "m" -> Duration.ofMinutes(number);
			default -> Duration.ofHours(number);
		};
	}
}
