// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

/** The values of {@link org.tracewright.analysis.history.AttributeKind#MARK marks}: of several, the gravest stands for all. */
public final class Marks {

	private static final int TONE_AT = 48;
	private static final Tone[] TONES = Tone.values();

	private Marks() {
	}

	/**
	 * The value of a mark.
	 *
	 * @param tone what it is like; a later one is graver
	 * @param text number of its text, -1 for none
	 */
	public static long value(Tone tone, long text) {
		return (long) tone.ordinal() << TONE_AT | text + 1;
	}

	/** What a mark is like. */
	public static Tone tone(long value) {
		return TONES[Math.clamp(value >> TONE_AT, 0, TONES.length - 1)];
	}

	/** Number of its text, -1 for none. */
	public static long text(long value) {
		return (value & (1L << TONE_AT) - 1) - 1;
	}
}
