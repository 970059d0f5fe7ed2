// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

/**
 * A rectangle of a diagram, in pixels. A box has several when it goes over more than one row.
 *
 * @param kind   what to draw
 * @param box    what it belongs to; null for sections, rulers and labels
 * @param text   what to write, may be empty
 * @param detail less important text
 * @param first  whether the box starts here
 * @param last   whether the box ends here
 */
record Figure(Kind kind, Box box, String text, String detail, int x, int y, int width, int height, boolean first, boolean last) {

	enum Kind {
		SECTION, RULER, OFFSET, BRACKET, FIELD, PADDING, LABEL, GAP
	}

	boolean contains(int px, int py) {
		return px >= x && px < x + width && py >= y && py < y + height;
	}

	int bottom() {
		return y + height;
	}

	/** Whether it can be pointed at. */
	boolean target() {
		return box != null && (kind == Kind.FIELD || kind == Kind.PADDING || kind == Kind.LABEL || kind == Kind.GAP);
	}
}
