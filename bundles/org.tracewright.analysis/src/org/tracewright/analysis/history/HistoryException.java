// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.history;

import java.io.IOException;
import java.nio.file.Path;

/** A history cannot be written or read: which file, and why. */
public final class HistoryException extends IOException {

	private static final long serialVersionUID = 1;

	/**
	 * An exception.
	 *
	 * @param reason what is wrong, as a part of a sentence without a full stop
	 */
	public HistoryException(Path file, String reason, Throwable cause) {
		super(file + ": " + reason, cause);
	}
}
