// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * Allows more of a live stream.
 *
 * @param live   its number
 * @param credit bytes of packets more
 */
public record LiveMore(long live, long credit) {
}
