// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

/**
 * A name for a range of the values of an enumeration. A label of several ranges is several of these; a value may have several labels.
 *
 * @param name  label
 * @param lower first value, signed or unsigned as the field is
 * @param upper last value, included
 */
public record Label(String name, long lower, long upper) {
}
