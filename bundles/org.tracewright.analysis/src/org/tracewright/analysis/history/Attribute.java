// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.history;

/**
 * Something whose values are kept over time.
 *
 * @param id     number from 0, in the order in which attributes were made
 * @param parent number of the attribute that it is a part of, -1 for none
 * @param name   name among those with the same parent
 * @param kind   what its values are
 */
public record Attribute(int id, int parent, String name, AttributeKind kind) {
}
