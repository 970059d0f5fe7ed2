// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.text;

/** A place in a text that is read piece by piece. */
public final class TextPosition {

	private int offset;
	private int line = 1;
	private int column = 1;

	/** Characters (UTF-16) before it. */
	public int offset() {
		return offset;
	}

	/** From 1. */
	public int line() {
		return line;
	}

	/** From 1. */
	public int column() {
		return column;
	}

	/** Goes on behind the next piece. */
	public void advance(String piece) {
		offset += piece.length();
		int last = -1;
		for (int i = piece.indexOf('\n'); i >= 0; i = piece.indexOf('\n', i + 1)) {
			line++;
			last = i;
		}
		column = last < 0 ? column + piece.length() : piece.length() - last;
	}
}
