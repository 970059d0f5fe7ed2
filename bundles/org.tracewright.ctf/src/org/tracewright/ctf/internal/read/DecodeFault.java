// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

/** The data of a packet contradict the metadata. Without a stack trace: it is part of reading hostile data. */
final class DecodeFault extends Exception {

	private static final long serialVersionUID = 1;

	private final long at;

	/**
	 * A fault.
	 *
	 * @param at bit position in the packet
	 */
	DecodeFault(long at, String message) {
		super(message, null, false, false);
		this.at = at;
	}

	long at() {
		return at;
	}
}
