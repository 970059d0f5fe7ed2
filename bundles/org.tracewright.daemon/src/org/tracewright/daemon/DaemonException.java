// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.IOException;

/** A daemon cannot start, or cannot be reached. The message is for people. */
public final class DaemonException extends IOException {

	private static final long serialVersionUID = 1;

	/** With what is wrong, and what to do. */
	public DaemonException(String message) {
		super(message);
	}

	/** With what is wrong, and what to do. */
	public DaemonException(String message, Throwable cause) {
		super(message, cause);
	}
}
