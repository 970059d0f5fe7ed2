// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * What a client begins with.
 *
 * @param version of the protocol
 * @param client  name of the program, for people
 */
public record Hello(int version, String client) {
}
