// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import org.tracewright.control.TracerException;

/** A target has no command {@code tracewright}: a {@link DaemonInstallation} can bring one. */
public final class MissingCommandException extends TracerException {

	private static final long serialVersionUID = 1;

	/** With a message that says what is missed and where, and with what led to it. */
	public MissingCommandException(String message, Throwable cause) {
		super(message, cause);
	}
}
