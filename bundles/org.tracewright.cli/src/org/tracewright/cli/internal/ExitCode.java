// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

/** What the process tells its caller. */
final class ExitCode {

	/** Done, nothing wrong with the input. */
	static final int OK = 0;
	/** Done, but something is wrong with the input. */
	static final int FINDINGS = 1;
	/** The command was not understood. */
	static final int USAGE = 2;
	/** The input cannot be read. */
	static final int UNREADABLE = 3;
	/** The output cannot be written. */
	static final int UNWRITABLE = 4;

	private ExitCode() {
	}
}
