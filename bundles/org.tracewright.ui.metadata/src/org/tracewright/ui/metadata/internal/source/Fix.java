// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

/**
 * A change of a text that mends what is wrong.
 *
 * @param label       what it does
 * @param offset      of what is replaced
 * @param length      of what is replaced
 * @param replacement what is written instead
 */
public record Fix(String label, int offset, int length, String replacement) {

	/** The text after the change. */
	public String apply(String text) {
		return text.substring(0, offset) + replacement + text.substring(offset + length);
	}
}
