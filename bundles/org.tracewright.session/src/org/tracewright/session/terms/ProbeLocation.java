// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.terms;

import java.util.ArrayList;
import java.util.List;

/** Places of probes, as texts: in the kernel {@code SYMBOL}, {@code SYMBOL+OFFSET} or {@code ADDRESS}, in programs parts with colons between them. */
public final class ProbeLocation {

	private ProbeLocation() {
	}

	/** A place in the kernel. */
	public static String symbol(String symbol, long offset) {
		return offset == 0 ? symbol : symbol + "+0x" + Long.toHexString(offset);
	}

	/** A place in the kernel. */
	public static String address(long address) {
		return "0x" + Long.toHexString(address);
	}

	/** A place in a program: its parts, with a backslash before each colon that is part of one. */
	public static String inProgram(String... parts) {
		List<String> escaped = new ArrayList<>();
		for (String part : parts)
			escaped.add(part.replace("\\", "\\\\").replace(":", "\\:"));
		return String.join(":", escaped);
	}

	/** The parts of a place in a program. */
	public static List<String> parts(String location) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (int i = 0; i < location.length(); i++) {
			char c = location.charAt(i);
			if (c == '\\' && i + 1 < location.length())
				part.append(location.charAt(++i));
			else if (c == ':') {
				parts.add(part.toString());
				part.setLength(0);
			} else
				part.append(c);
		}
		parts.add(part.toString());
		return parts;
	}

	/** One spelling of a place in the kernel for all that mean the same: offsets and addresses in hexadecimal. */
	public static String normal(String location) {
		int plus = location.lastIndexOf('+');
		Long offset = number(location.substring(plus + 1));
		if (offset == null)
			return location;
		return plus < 0 ? address(offset) : symbol(location.substring(0, plus), offset);
	}

	private static Long number(String text) {
		try {
			return text.isEmpty() || text.startsWith("-") || text.startsWith("+")
					? null
					: text.startsWith("0x") || text.startsWith("0X")
							? Long.parseUnsignedLong(text.substring(2), 16)
							: Long.parseUnsignedLong(text);
		} catch (NumberFormatException e) {
			return null;
		}
	}
}
