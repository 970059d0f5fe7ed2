// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * What was written.
 *
 * @param path  a trace, or the folder of several; null when there was nothing to write
 * @param bytes its size
 */
public record Written(String path, long bytes) {
}
