// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * Names a live stream.
 *
 * @param live its number
 */
public record LiveClose(long live) {
}
