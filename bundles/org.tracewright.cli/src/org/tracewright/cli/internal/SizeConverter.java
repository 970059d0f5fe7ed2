// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Sizes in bytes, such as {@code 4096}, {@code 64k}, {@code 16m}, {@code 2g}. */
final class SizeConverter implements ITypeConverter<Long> {

	private static final Pattern SIZE = Pattern.compile("(\\d{1,9})([kmg]?)");

	@Override
	public Long convert(String text) {
		Matcher matcher = SIZE.matcher(text.toLowerCase(Locale.ROOT));
		if (!matcher.matches())
			throw new TypeConversionException("'" + text + "' is no size: write bytes, or 64k, 16m, 2g");
		long number = Long.parseLong(matcher.group(1));
		return switch (matcher.group(2)) {
			case "k" -> number << 10;
			case "m" -> number << 20;
			case "g" -> number << 30;
			default -> number;
		};
	}
}
