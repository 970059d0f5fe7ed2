// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * A live stream has ended.
 *
 * @param live   its number
 * @param reason why, for people
 * @param lost   packets in all that were not sent because the client was too slow
 */
public record LiveEnd(long live, String reason, long lost) {
}
