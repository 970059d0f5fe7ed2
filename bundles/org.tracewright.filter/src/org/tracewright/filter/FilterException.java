// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

/** A filter cannot be used. The message is for people and leaves out the place, which {@link #problem} knows. */
public final class FilterException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int offset;
	private final int length;

	/** Says what is wrong and where. */
	public FilterException(String message, Span span) {
		super(message);
		offset = span.offset();
		length = span.length();
	}

	/** Index of the first character at fault, from 0; the length of the text when something is missing at its end. */
	public int offset() {
		return offset;
	}

	/** Number of characters at fault. */
	public int length() {
		return length;
	}

	/** Message and place together. */
	public FilterProblem problem() {
		return new FilterProblem(getMessage(), new Span(offset, length));
	}
}
