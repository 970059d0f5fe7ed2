// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.List;

/**
 * A line of the details of an event, with what is below it.
 *
 * @param category heading that top-level lines are grouped under
 * @param name     name
 * @param value    value as text, in all useful forms
 * @param type     kind of value, for people
 * @param children lines below, none for a plain value
 */
public record DetailNode(String category, String name, String value, String type, List<DetailNode> children) {
}
