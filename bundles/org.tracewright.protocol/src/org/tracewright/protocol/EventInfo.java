// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

import java.util.List;

/**
 * An event type that programs can record.
 *
 * @param name     {@code provider:event}
 * @param level    name of its level
 * @param fields   names of its fields
 * @param programs how many programs have it
 */
public record EventInfo(String name, String level, List<String> fields, int programs) {
}
