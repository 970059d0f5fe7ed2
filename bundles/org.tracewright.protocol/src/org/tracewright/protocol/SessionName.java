// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * Names a session.
 *
 * @param session its name
 */
public record SessionName(String session) {
}
