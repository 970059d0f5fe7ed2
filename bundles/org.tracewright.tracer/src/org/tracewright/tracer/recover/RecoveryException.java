// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;

/** Nothing could be recovered, and nothing was written. The message says why and what to do. */
public final class RecoveryException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Whose fault it is. */
	public enum Kind {
		/** The process that records is still alive. */
		ALIVE,
		/** The buffers cannot be read. */
		UNREADABLE,
		/** The trace cannot be written. */
		UNWRITABLE
	}

	private final Kind kind;

	RecoveryException(Kind kind, String message) {
		super(message);
		this.kind = kind;
	}

	static RecoveryException of(Kind kind, String what, IOException cause) {
		RecoveryException e = new RecoveryException(kind, what + " (" + reason(cause) + ")");
		e.initCause(cause);
		return e;
	}

	static String reason(IOException e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + e.getMessage();
	}

	/** Whose fault it is. */
	public Kind kind() {
		return kind;
	}
}
