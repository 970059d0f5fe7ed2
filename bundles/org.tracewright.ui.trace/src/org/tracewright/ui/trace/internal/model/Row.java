// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.List;

import org.tracewright.trace.Position;

/**
 * A row that is on the screen, or near.
 *
 * @param number   from 0
 * @param gap      whether it tells of something missing
 * @param timed    whether its stream has a clock
 * @param time     ns since the origin
 * @param cells    texts by column
 * @param position right before it in the trace
 */
public record Row(long number, boolean gap, boolean timed, long time, List<String> cells, Position position) {
}
