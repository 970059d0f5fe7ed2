// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * Asks for a snapshot.
 *
 * @param session name of a flight recorder
 * @param output  folder for the trace, absolute, which is not there yet; null for one below the session's output
 */
public record SnapshotRequest(String session, String output) {
}
