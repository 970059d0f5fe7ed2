// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * Which programs a session records.
 *
 * @param session name of the session
 * @param tracked the programs; null for all
 */
public record TrackRequest(String session, TrackSpec tracked) {
}
