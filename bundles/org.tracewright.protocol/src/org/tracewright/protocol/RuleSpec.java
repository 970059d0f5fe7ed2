// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

import java.util.List;

/**
 * Chooses events.
 *
 * @param name       {@code provider:event}, where {@code *} stands for any characters
 * @param exclusions events to leave out, alike; null for none
 * @param level      name of a level; null for all
 * @param onlyLevel  whether only that level is chosen, rather than it and what is graver; null for false
 * @param filter     what the arguments must be like, in the filter language; null for anything
 * @param enabled    whether it is in force; null for true
 */
public record RuleSpec(String name, List<String> exclusions, String level, Boolean onlyLevel, String filter, Boolean enabled) {
}
