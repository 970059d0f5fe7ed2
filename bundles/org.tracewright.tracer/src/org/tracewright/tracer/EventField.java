// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

/**
 * A named part of an event.
 *
 * @param name name, as in the source; formats write it as they need it
 * @param type what it holds
 */
public record EventField(String name, FieldType type) {
}
