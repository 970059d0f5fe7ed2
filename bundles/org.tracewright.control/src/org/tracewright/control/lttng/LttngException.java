// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.lttng;

import org.tracewright.control.TracerException;

/** LTTng could not do what it was asked for. The message says what, where and why. */
public final class LttngException extends TracerException {

	private static final long serialVersionUID = 1;

	/** With a message. */
	public LttngException(String message) {
		super(message);
	}
}
