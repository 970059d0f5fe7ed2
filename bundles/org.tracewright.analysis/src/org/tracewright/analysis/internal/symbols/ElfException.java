// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import java.io.IOException;
import java.nio.file.Path;

/** A file is not one that symbols can be read from: which, and why. */
public final class ElfException extends IOException {

	private static final long serialVersionUID = 1;

	/**
	 * An exception.
	 *
	 * @param reason what is wrong, as a part of a sentence without a full stop
	 */
	ElfException(Path file, String reason) {
		super(file + ": " + reason);
	}
}
