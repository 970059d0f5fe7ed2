// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * When a session rotates by itself.
 *
 * @param session name of the session
 * @param bytes   when so much was written; null for never
 * @param micros  each time so much time has passed, in microseconds; null for never
 */
public record Schedule(String session, Long bytes, Long micros) {
}
