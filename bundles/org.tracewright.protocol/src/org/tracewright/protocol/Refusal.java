// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * Why a daemon ends a connection.
 *
 * @param reason for people
 */
public record Refusal(String reason) {
}
