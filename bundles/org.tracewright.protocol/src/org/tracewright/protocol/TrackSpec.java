// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

import java.util.List;

/**
 * Programs that are recorded: those with one of these ids or names.
 *
 * @param pids  ids of processes; null for none
 * @param names names of programs, where {@code *} stands for any characters: the main class or jar, or its last part; null for none
 */
public record TrackSpec(List<Long> pids, List<String> names) {
}
