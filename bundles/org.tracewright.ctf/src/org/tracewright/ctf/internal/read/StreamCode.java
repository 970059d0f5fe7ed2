// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import org.tracewright.ctf.internal.layout.StreamLayout;

/** The record code of a data stream class, generated when the first reader asks for it. Safe for use by several threads. */
final class StreamCode {

	private final StreamLayout layout;
	private final boolean wanted;
	private boolean made;
	private RecordCode code;

	/**
	 * For a class.
	 *
	 * @param wanted whether to generate code at all: not worth it for a few events
	 */
	StreamCode(StreamLayout layout, boolean wanted) {
		this.layout = layout;
		this.wanted = wanted;
	}

	/** The code; null when records are to be decoded by the layout program. */
	synchronized RecordCode get() {
		if (!made && wanted)
			code = CodeLoader.load(layout);
		made = true;
		return code;
	}
}
