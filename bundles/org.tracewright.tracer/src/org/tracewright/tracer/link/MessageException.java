// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.link;

import java.io.IOException;

/** What came is no message, or not one that makes sense here. The connection is of no use any more. */
public final class MessageException extends IOException {

	private static final long serialVersionUID = 1;

	/** With what is wrong. */
	public MessageException(String message) {
		super(message);
	}
}
