// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.consume;

import java.io.IOException;

/** What is in a ring makes no sense, or its file was cut off: the program that writes it, or somebody else, has spoiled it. It is no use to read on. */
public final class RingException extends IOException {

	private static final long serialVersionUID = 1;

	/** With what is wrong. */
	public RingException(String message) {
		super(message);
	}

	/** With what is wrong, and how it was seen. */
	public RingException(String message, Throwable cause) {
		super(message, cause);
	}
}
