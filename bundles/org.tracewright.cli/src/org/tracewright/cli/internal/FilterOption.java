// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import org.tracewright.ctf.EventFilters;
import org.tracewright.filter.FilterException;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;

import picocli.CommandLine;

/** Filter expressions on the command line. */
final class FilterOption {

	/** Characters of an expression that are shown around a fault. */
	private static final int BEFORE = 60;
	private static final int AFTER = 40;

	private FilterOption() {
	}

	/**
	 * Parses an expression for a trace.
	 *
	 * @throws CommandLine.ParameterException with the expression and a mark below the place that is wrong
	 */
	static EventPredicate parse(CommandLine.Model.CommandSpec spec, String text, Trace trace, TimeFormat times) {
		try {
			return EventFilters.parse(text, trace, times);
		} catch (FilterException e) {
			throw new CommandLine.ParameterException(spec.commandLine(), "the filter is wrong: " + e.getMessage() + '\n'
					+ mark(text, Math.min(e.offset(), text.length()), e.length()));
		}
	}

	/** Two lines: the part of a text around a fault, and a caret with a tail under what is wrong. */
	static String mark(String text, int offset, int length) {
		int from = Math.max(0, offset - BEFORE);
		int to = Math.min(text.length(), Math.max(offset + AFTER, Math.min(offset + length, offset + BEFORE)));
		String head = from > 0 ? "... " : "";
		String tail = to < text.length() ? " ..." : "";
		int last = Math.min(to, offset + Math.max(1, length));
		// One column for each character, and none for those that combine with the one before.
		String line = text.substring(from, to).replaceAll("\\s", " ");
		int column = head.length() + columns(text, from, offset);
		int width = Math.max(1, columns(text, offset, last));
		return "  " + head + line + tail + "\n  " + " ".repeat(column) + '^' + "~".repeat(width - 1);
	}

	private static int columns(String text, int from, int to) {
		int columns = 0;
		for (int i = from; i < to; i += Character.charCount(text.codePointAt(i)))
			if (Character.getType(text.codePointAt(i)) != Character.NON_SPACING_MARK)
				columns++;
		return columns;
	}
}
