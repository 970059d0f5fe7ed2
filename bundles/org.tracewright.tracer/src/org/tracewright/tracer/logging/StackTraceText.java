// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.logging;

/** The stack trace of an exception as a text of limited length. */
public final class StackTraceText {

	private static final int INITIAL = 1024;

	private StackTraceText() {
	}

	/**
	 * The exception, its frames and its causes, as {@link Throwable#printStackTrace} shows them, but for suppressed exceptions. Ends where it gets
	 * too long; the frames of what has a cause take no more than half of what is left, so that there is room for the cause.
	 *
	 * @param exception null for an empty text
	 * @param most      length in characters
	 */
	public static String of(Throwable exception, int most) {
		if (exception == null)
			return "";
		StringBuilder text = new StringBuilder(Math.min(most, INITIAL));
		StackTraceElement[] outer = {};
		for (Throwable each = exception; each != null && text.length() < most; each = each.getCause()) {
			text.append(text.isEmpty() ? "" : "Caused by: ").append(each).append('\n');
			int end = each.getCause() == null ? most : text.length() + (most - text.length()) / 2;
			StackTraceElement[] frames = each.getStackTrace();
			int own = frames.length - shared(frames, outer);
			int shown = 0;
			while (shown < own && text.length() < end)
				text.append("\tat ").append(frames[shown++]).append('\n');
			if (shown < frames.length)
				text.append("\t... ").append(frames.length - shown).append(" more\n");
			outer = frames;
		}
		text.setLength(Math.min(most, text.length()));
		return text.toString();
	}

	/** How many frames it has in common with what it caused: they are at the end. */
	private static int shared(StackTraceElement[] frames, StackTraceElement[] outer) {
		int count = 0;
		while (count < frames.length && count < outer.length
				&& frames[frames.length - 1 - count].equals(outer[outer.length - 1 - count]))
			count++;
		return count;
	}
}
