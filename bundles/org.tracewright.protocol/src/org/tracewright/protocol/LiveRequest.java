// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * Asks for what a session records, as it comes.
 *
 * @param session name of the session
 * @param credit  bytes of packets that may be sent before more is allowed
 */
public record LiveRequest(String session, long credit) {
}
