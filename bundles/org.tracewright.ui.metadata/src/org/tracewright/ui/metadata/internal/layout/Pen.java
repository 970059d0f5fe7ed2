// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import org.tracewright.ui.TraceColors;

/** What diagrams are drawn with: a screen, an image or a file. Places and sizes are in pixels. */
interface Pen {

	/** Fills a rectangle. */
	void fill(int x, int y, int width, int height, TraceColors color);

	/** Fills a rectangle with round corners. */
	void pill(int x, int y, int width, int height, TraceColors color);

	/** Draws a line, whole or dashed. */
	void line(int x1, int y1, int x2, int y2, int thickness, boolean dashed, TraceColors color);

	/** Fills a rectangle with slanting lines. */
	void hatch(int x, int y, int width, int height, int distance, TraceColors color);

	/** Writes a line of text below a place. */
	void text(String text, int x, int y, TraceColors color);

	/** Draws the edge of a rectangle, inside of it. */
	default void edge(int x, int y, int width, int height, int thickness, TraceColors color) {
		fill(x, y, width, thickness, color);
		fill(x, y + height - thickness, width, thickness, color);
		fill(x, y, thickness, height, color);
		fill(x + width - thickness, y, thickness, height, color);
	}
}
