// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

/** The data of a packet contradict the metadata. Without a stack trace: it is part of reading hostile data. */
final class DecodeFault extends Exception {

	private static final long serialVersionUID = 1;

	private final long at;
	private final boolean cut;

	/**
	 * A fault.
	 *
	 * @param at bit position in the packet
	 */
	DecodeFault(long at, String message) {
		this(at, message, false);
	}

	private DecodeFault(long at, String message, boolean cut) {
		super(message, null, false, false);
		this.at = at;
		this.cut = cut;
	}

	/** A fault because the data end too early: with more of them there might be none. */
	static DecodeFault cut(long at, String message) {
		return new DecodeFault(at, message, true);
	}

	/** Whether more data might help. */
	boolean isCut() {
		return cut;
	}

	long at() {
		return at;
	}
}
