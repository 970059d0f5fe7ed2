// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * A Java virtual machine.
 *
 * @param pid    of its process
 * @param name   main class or jar
 * @param traced whether the daemon can record it
 */
public record JvmInfo(long pid, String name, boolean traced) {
}
