// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.nio.charset.StandardCharsets;

/**
 * What a command that has ended left.
 *
 * @param exitCode      its exit code; 128 and the number of the signal when one ended it
 * @param output        its standard output, as much as was to be kept
 * @param error         its standard error, as much as was to be kept
 * @param outputDropped bytes of standard output that were more than was to be kept
 * @param errorDropped  bytes of standard error that were more than was to be kept
 */
public record CommandResult(int exitCode, byte[] output, byte[] error, long outputDropped, long errorDropped) {

	/** Whether the exit code is 0. */
	public boolean succeeded() {
		return exitCode == 0;
	}

	/** Whether a part of the output is missing. */
	public boolean isTruncated() {
		return outputDropped > 0 || errorDropped > 0;
	}

	/** Standard output as UTF-8; what is not UTF-8 becomes the replacement character. */
	public String outputText() {
		return new String(output, StandardCharsets.UTF_8);
	}

	/** Standard error as UTF-8; what is not UTF-8 becomes the replacement character. */
	public String errorText() {
		return new String(error, StandardCharsets.UTF_8);
	}

	/** Exit code and sizes, never the output itself. */
	@Override
	public String toString() {
		return "exit code " + exitCode + ", " + output.length + " bytes of output, " + error.length + " bytes of errors";
	}
}
