// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import org.tracewright.protocol.Protocol;

/** What was asked for cannot be done. */
final class Failure extends Exception {

	private static final long serialVersionUID = 1;

	private final int code;

	/**
	 * With a reason.
	 *
	 * @param code    one of {@link Protocol}
	 * @param message for people: what, and what to do
	 */
	Failure(int code, String message) {
		super(message);
		this.code = code;
	}

	int code() {
		return code;
	}
}
