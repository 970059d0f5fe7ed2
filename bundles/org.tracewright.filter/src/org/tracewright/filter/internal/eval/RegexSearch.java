// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A search for a regular expression that gives up when it takes too long. */
final class RegexSearch {

	/** How often a search may look at characters, some ten milliseconds' worth; and how often more for each character of the text. */
	private static final int MAX_STEPS = 1_000_000;
	private static final int MAX_STEPS_PER_CHARACTER = 16;

	private RegexSearch() {
	}

	/** Unknown when the search gave up. */
	static int find(Pattern pattern, ByteBuffer text) {
		byte[] bytes = new byte[text.remaining()];
		text.get(text.position(), bytes);
		return find(pattern, new String(bytes, StandardCharsets.UTF_8));
	}

	/** Unknown when the search gave up. */
	static int find(Pattern pattern, String text) {
		try {
			return Verdict.of(pattern.matcher(new Counted(text)).find());
		} catch (TooManySteps | StackOverflowError e) {
			return Verdict.UNKNOWN;
		}
	}

	/** The search went on for too long. */
	private static final class TooManySteps extends RuntimeException {

		private static final long serialVersionUID = 1L;

		TooManySteps() {
			super(null, null, false, false);
		}
	}

	/** A text that counts down how often it may be looked at, which is what backtracking does. */
	private static final class Counted implements CharSequence {

		private final String text;
		private long steps;

		Counted(String text) {
			this.text = text;
			steps = MAX_STEPS + (long) MAX_STEPS_PER_CHARACTER * text.length();
		}

		@Override
		public char charAt(int index) {
			if (--steps < 0)
				throw new TooManySteps();
			return text.charAt(index);
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return text;
		}
	}
}
