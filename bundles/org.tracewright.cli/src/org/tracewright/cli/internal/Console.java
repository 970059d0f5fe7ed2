// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.PrintStream;

import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;

/**
 * Where a command speaks to its user.
 *
 * @param out         standard output
 * @param err         standard error
 * @param color       whether the output may have colours
 * @param outTerminal whether the user sees standard output as it is written
 * @param errTerminal whether the user sees standard error
 */
public record Console(PrintStream out, PrintStream err, boolean color, boolean outTerminal, boolean errTerminal) {

	/** One line on standard error. */
	void say(String severity, String text) {
		err.println("tracewright: " + severity + ": " + text);
	}

	/** A problem as one line on standard error. */
	void problem(Problem problem) {
		err.println("tracewright: " + problem);
	}

	/** A progress line on standard error for long work, when somebody sees it. */
	Progress progress(String what) {
		return errTerminal ? new ProgressLine(err, what) : Progress.NONE;
	}
}
