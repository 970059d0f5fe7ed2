// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Sizes and times as people write them: {@code 4 KiB}, {@code 1M}, {@code 100 ms}. */
@SuppressWarnings("nls")
public enum Units {
	/** Bytes. As LTTng does, k, M and G are powers of 1024. */
	BYTES(byteFactors(), new String[]{"GiB", "MiB", "KiB"}, "B", Messages.Units_bytes),
	/** Microseconds. */
	MICROSECONDS(microFactors(), new String[]{"h", "min", "s", "ms"}, "µs", Messages.Units_microseconds);

	private static final Pattern TEXT = Pattern.compile("([+-]?\\d{1,18}(?:[.]\\d{1,9})?)\\s*([\\p{L}µ]*)");
	private static final String FOREVER = "inf";

	private final Map<String, Long> factors;
	private final String[] shown;
	private final String plain;
	private final String expected;

	Units(Map<String, Long> factors, String[] shown, String plain, String expected) {
		this.factors = factors;
		this.shown = shown;
		this.plain = plain;
		this.expected = expected;
	}

	private static Map<String, Long> byteFactors() {
		Map<String, Long> factors = new LinkedHashMap<>();
		factors.put("", 1L);
		factors.put("b", 1L);
		factors.put("bytes", 1L);
		String[] prefixes = {"k", "m", "g"};
		for (int i = 0; i < prefixes.length; i++)
			for (String suffix : new String[]{"", "b", "ib"})
				factors.put(prefixes[i] + suffix, 1L << 10 * (i + 1));
		return factors;
	}

	private static Map<String, Long> microFactors() {
		Map<String, Long> factors = new LinkedHashMap<>();
		factors.put("", 1L);
		factors.put("us", 1L);
		factors.put("µs", 1L);
		factors.put("ms", 1_000L);
		factors.put("s", 1_000_000L);
		factors.put("m", 60_000_000L);
		factors.put("min", 60_000_000L);
		factors.put("h", 3_600_000_000L);
		return factors;
	}

	/**
	 * Reads a quantity.
	 *
	 * @throws IllegalArgumentException when it is none; the message says what is expected
	 */
	public long parse(String text) {
		String trimmed = text.strip();
		if (this == MICROSECONDS && trimmed.equalsIgnoreCase(FOREVER))
			return -1;
		// The Greek letter that looks like the sign of micro.
		Matcher matcher = TEXT.matcher(trimmed.replace('\u03bc', '\u00b5'));
		Long factor = matcher.matches() ? factors.get(matcher.group(2).toLowerCase(Locale.ROOT)) : null;
		if (factor == null)
			throw new IllegalArgumentException(NLS.bind(Messages.Units_wrong, trimmed, expected));
		try {
			return new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(factor)).setScale(0, RoundingMode.UNNECESSARY)
					.longValueExact();
		} catch (ArithmeticException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.Units_wrong, trimmed, expected), e);
		}
	}

	/** A quantity in the largest unit that it is a whole number of. */
	public String format(long value) {
		if (this == MICROSECONDS && value == -1)
			return FOREVER;
		for (String unit : shown) {
			long factor = factors.get(unit.toLowerCase(Locale.ROOT));
			if (value != 0 && value % factor == 0)
				return value / factor + " " + unit;
		}
		return value == 0 ? "0" : value + " " + plain;
	}
}
