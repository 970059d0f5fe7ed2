// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

/** What a state means, whatever it is called: by this it gets its colour. */
public enum Tone {
	/** It cannot be told: events are missing. */
	UNKNOWN,
	/** Nothing is done. */
	IDLE,
	/** It runs its own code. */
	RUNNING,
	/** It runs in a system call. */
	SYSTEM_CALL,
	/** It serves an interrupt. */
	INTERRUPT,
	/** It does work that an interrupt has put off. */
	SOFT_INTERRUPT,
	/** It could run, but has no processor. */
	RUNNABLE,
	/** It waits. */
	BLOCKED,
	/** It waits and cannot be disturbed: for a disk, mostly. */
	BLOCKED_IO,
	/** A message, or state, that is of interest only to those who look for it. */
	FINE,
	/** A usual message. */
	INFO,
	/** A warning. */
	WARNING,
	/** An error. */
	ERROR,
	/** One of many things that are told apart by their names. */
	CATEGORY;

	/** Colours for categories. */
	public static final int CATEGORIES = 12;

	private static final int TONE_BITS = 8;
	private static final Tone[] ALL = values();

	/**
	 * The value of a state.
	 *
	 * @param text number of the text that names it, -1 for none
	 */
	public long value(long text) {
		return text + 1 << TONE_BITS | ordinal();
	}

	/** The value of a category, whose name gives the colour. */
	public static long category(long text, String name) {
		int colour = Math.floorMod(name.hashCode() * 0x9E3779B9 >>> 8, CATEGORIES);
		return text + 1 << TONE_BITS | CATEGORY.ordinal() + colour;
	}

	/** The tone of a value. */
	public static Tone of(long value) {
		return ALL[Math.min((int) (value & 0xFF), CATEGORY.ordinal())];
	}

	/** The colour of a category's value, from 0. */
	public static int colour(long value) {
		return Math.clamp((value & 0xFF) - CATEGORY.ordinal(), 0, CATEGORIES - 1);
	}

	/** Number of the text that names a state, -1 for none. */
	public static long text(long value) {
		return (value >> TONE_BITS) - 1;
	}
}
