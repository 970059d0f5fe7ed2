// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.Map;

import org.tracewright.analysis.history.History;

/**
 * Arrows between rows.
 *
 * @param rows the rows by the attributes that the links name
 */
public record TimelineLinks(History history, int attribute, Map<Integer, TimelineRow> rows) {
}
