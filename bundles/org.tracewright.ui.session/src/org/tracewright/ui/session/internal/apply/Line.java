// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.apply;

import java.util.List;

/**
 * A line of what is to be done, or was done, on a target.
 *
 * @param kind      what it tells
 * @param text      the command as a shell has it, or what is wrong
 * @param words     what the command changes; empty for other lines
 * @param arguments of the command; empty for other lines
 * @param state     how far the command is
 * @param message   what the command said; possibly empty
 */
public record Line(Kind kind, String text, String words, List<String> arguments, State state, String message) {

	/** What a line tells. */
	public enum Kind {
		/** Something is wrong. */
		ERROR,
		/** Something may be wrong. */
		WARNING,
		/** Why a session has to be made anew. */
		REASON,
		/** A command. */
		COMMAND,
		/** What is not as it is wanted, read back after all. */
		LEFT
	}

	/** How far a command is. */
	public enum State {
		/** It would run. */
		PLANNED,
		/** It will run. */
		WAITING,
		/** It has run. */
		DONE,
		/** It has failed. */
		FAILED,
		/** It did not run, as another one had failed or somebody cancelled. */
		LEFT_OUT
	}

	/** Copies the arguments. */
	public Line {
		arguments = List.copyOf(arguments);
	}

	/** Whether it is said to a session daemon by a request, which no shell can send. */
	boolean isRequest() {
		return kind == Kind.COMMAND && arguments.getFirst().contains("/"); //$NON-NLS-1$
	}

	/** A line that is no command. */
	static Line of(Kind kind, String text) {
		return new Line(kind, text, "", List.of(), State.PLANNED, ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The same in another state. */
	Line in(State next, String said) {
		return new Line(kind, text, words, arguments, next, said);
	}
}
