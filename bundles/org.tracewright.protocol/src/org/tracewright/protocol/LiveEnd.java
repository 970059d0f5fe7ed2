// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * A live stream has ended.
 *
 * @param live   its number
 * @param reason why, for people
 */
public record LiveEnd(long live, String reason) {
}
