// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

import org.tracewright.trace.Field;

/**
 * Where a field with a handle lies.
 *
 * @param field  the field
 * @param layout its layout
 * @param value  the layout of its value: that of the optional's value when it is optional
 * @param anchor number of its anchor
 * @param offset bits from the anchor
 */
public record Place(Field field, Layout layout, Layout value, int anchor, long offset) {

	Place(Field field, Layout layout, int anchor, long offset) {
		this(field, layout, value(layout), anchor, offset);
	}

	private static Layout value(Layout layout) {
		return layout instanceof Layout.Optional optional ? value(optional.value()) : layout;
	}
}
