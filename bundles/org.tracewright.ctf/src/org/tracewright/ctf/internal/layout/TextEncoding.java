// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

/** How the code points of a text are encoded. */
public enum TextEncoding {
	/** UTF-8. */
	UTF_8(1, false),
	/** UTF-16, big-endian. */
	UTF_16BE(2, true),
	/** UTF-16, little-endian. */
	UTF_16LE(2, false),
	/** UTF-32, big-endian. */
	UTF_32BE(4, true),
	/** UTF-32, little-endian. */
	UTF_32LE(4, false);

	private final int unit;
	private final boolean big;

	TextEncoding(int unit, boolean big) {
		this.unit = unit;
		this.big = big;
	}

	/** Bytes of a code unit: 1, 2 or 4. */
	public int unit() {
		return unit;
	}

	/** Whether code units are big-endian. */
	public boolean big() {
		return big;
	}
}
