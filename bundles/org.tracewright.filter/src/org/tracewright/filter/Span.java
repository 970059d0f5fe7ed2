// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

/**
 * A place in the text of a filter.
 *
 * @param offset index of its first character, from 0
 * @param length number of characters ({@code char}); 0 at the end of the text
 */
public record Span(int offset, int length) {

	/** From the start of this to the end of another that comes later. */
	public Span to(Span last) {
		return new Span(offset, last.end() - offset);
	}

	/** Index after the last character. */
	public int end() {
		return offset + length;
	}
}
