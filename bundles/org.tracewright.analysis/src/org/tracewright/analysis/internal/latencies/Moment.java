// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

/**
 * When and where an event was, as far as losses around it are concerned.
 *
 * @param time   ns since the origin
 * @param gaps   gaps that were met before it
 * @param stream index of the data stream that it is in
 */
record Moment(long time, int gaps, int stream) {
}
