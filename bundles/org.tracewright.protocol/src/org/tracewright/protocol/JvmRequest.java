// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * Names a Java virtual machine.
 *
 * @param pid of its process
 */
public record JvmRequest(long pid) {
}
