// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

/**
 * An instant with a name.
 *
 * @param time ns since the origin
 */
public record Marker(long time, String name) {
}
