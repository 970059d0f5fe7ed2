// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

/**
 * A text that may be written at a place.
 *
 * @param label       what it is called
 * @param offset      of what it replaces
 * @param length      of what it replaces
 * @param replacement what is written
 * @param caret       characters of the replacement before the caret
 */
record Proposal(String label, int offset, int length, String replacement, int caret) {
}
