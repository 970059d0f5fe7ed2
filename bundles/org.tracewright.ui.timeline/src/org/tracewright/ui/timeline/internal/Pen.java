// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import org.tracewright.ui.timeline.PixelBuffer;

/** What a timeline is drawn with: a window, a picture or a text that describes one. Colours are {@code 0xRRGGBB}, places and sizes pixels. */
interface Pen {

	/** Draws nothing outside of a rectangle from now on. */
	void clip(int x, int y, int width, int height);

	/** Draws everywhere. */
	void unclip();

	/** Fills a rectangle. */
	void fill(int x, int y, int width, int height, int colour);

	/** Lets a rectangle fade: mixes half of a colour into it. */
	void veil(int x, int y, int width, int height, int colour);

	/** Fills a rectangle with round corners. */
	void pill(int x, int y, int width, int height, int colour);

	/** Draws the border of a rectangle. */
	void frame(int x, int y, int width, int height, int colour);

	/** Draws a line, one pixel wide. */
	void line(int x1, int y1, int x2, int y2, int colour);

	/** Fills a polygon; x and y of each corner. */
	void polygon(int[] corners, int colour);

	/** Writes a text; the place is its upper left corner. */
	void text(String text, int x, int y, int colour);

	/** Width of a text. */
	int width(String text);

	/** Height of a line of text. */
	int height();

	/** Width of a usual character. */
	double character();

	/** Shows what was painted elsewhere. */
	void pixels(PixelBuffer buffer, int x, int y);
}
