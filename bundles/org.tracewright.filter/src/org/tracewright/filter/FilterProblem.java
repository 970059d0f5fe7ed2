// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

/**
 * What is wrong with a filter, and where.
 *
 * @param message a sentence for people that says what to do
 * @param span    place in the text
 */
public record FilterProblem(String message, Span span) {

	/** Number of the first character at fault, from 1. */
	public int column() {
		return span.offset() + 1;
	}

	@Override
	public String toString() {
		return "column " + column() + ": " + message;
	}
}
