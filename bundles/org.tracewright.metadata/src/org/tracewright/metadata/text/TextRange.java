// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.text;

/**
 * A stretch of a metadata text.
 *
 * @param offset characters (UTF-16) before it
 * @param length characters (UTF-16) in it
 * @param line   of its first character, from 1
 * @param column of its first character, from 1
 */
public record TextRange(int offset, int length, int line, int column) {

	/** The beginning of a text. */
	public static final TextRange START = new TextRange(0, 0, 1, 1);

	/** The offset after its last character. */
	public int end() {
		return offset + length;
	}

	/** Whether an offset is inside, or at its end. */
	public boolean contains(int place) {
		return place >= offset && place <= end();
	}
}
