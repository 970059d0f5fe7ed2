// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

/**
 * A line of an order.
 *
 * @param article what
 * @param pieces  how many
 * @param price   of one, in euros
 */
public record Item(String article, int pieces, double price) {
}
