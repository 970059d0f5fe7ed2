// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * A live stream.
 *
 * @param live   its number
 * @param format {@code ctf2} or {@code ctf1}
 */
public record LiveOpened(long live, String format) {
}
