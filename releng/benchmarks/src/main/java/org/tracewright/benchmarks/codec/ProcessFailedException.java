// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.nio.file.Path;
import java.util.List;

/** A process ended badly; what it said is on standard error. */
final class ProcessFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int code;

	ProcessFailedException(List<String> command, int code) {
		super(Path.of(command.getFirst()).getFileName() + " ends with exit code " + code);
		this.code = code;
	}

	/** Its exit code. */
	int code() {
		return code;
	}
}
