// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

import org.tracewright.trace.Field;

/**
 * Where a field with a handle lies.
 *
 * @param field  the field
 * @param layout its layout
 * @param anchor number of its anchor
 * @param offset bits from the anchor
 */
public record Place(Field field, Layout layout, int anchor, long offset) {
}
