// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control;

/** A tracer could not do what it was asked for. The message says what, where and why. */
public class TracerException extends Exception {

	private static final long serialVersionUID = 1;

	/** With a message. */
	public TracerException(String message) {
		super(message);
	}

	/** With a message, and with what led to it. */
	public TracerException(String message, Throwable cause) {
		super(message, cause);
	}
}
