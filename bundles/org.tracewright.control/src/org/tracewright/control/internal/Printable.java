// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal;

/** Text from elsewhere as it may stand in a message. */
public final class Printable {

	private static final int LONGEST = 400;

	private Printable() {
	}

	/** On one line, without control characters, not too long. */
	public static String of(String text) {
		if (text == null)
			return "";
		StringBuilder builder = new StringBuilder();
		text.strip().codePoints().limit(LONGEST).forEach(c -> {
			boolean plain = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT && c != 0x2028 && c != 0x2029;
			builder.appendCodePoint(plain ? c : c == '\n' || c == '\t' ? ' ' : 0xFFFD);
		});
		return text.codePointCount(0, text.length()) > LONGEST ? builder + "\u2026" : builder.toString();
	}

	/** What an exception says, or what it is. */
	public static String of(Throwable e) {
		return e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName() : of(e.getMessage());
	}
}
