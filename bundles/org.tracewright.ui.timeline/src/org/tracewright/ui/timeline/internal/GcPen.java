// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.tracewright.ui.timeline.PixelBuffer;

/** Draws to a window or a picture. */
final class GcPen implements Pen {

	private static final int ROUND = 4;
	private static final int HALF = 120;
	private static final int OPAQUE = 255;

	private final GC gc;
	private final Map<Integer, Color> colours;
	private final int height;

	/**
	 * Draws with a graphics context.
	 *
	 * @param colours colours that were used before
	 */
	GcPen(GC gc, Map<Integer, Color> colours) {
		this.gc = gc;
		this.colours = colours;
		height = gc.textExtent("Ag").y; //$NON-NLS-1$
	}

	private Color colour(int rgb) {
		return colours.computeIfAbsent(rgb, c -> new Color(c >> 16 & 0xFF, c >> 8 & 0xFF, c & 0xFF));
	}

	@Override
	public void clip(int x, int y, int width, int newHeight) {
		gc.setClipping(x, y, width, newHeight);
	}

	@Override
	public void unclip() {
		gc.setClipping((Rectangle) null);
	}

	@Override
	public void fill(int x, int y, int width, int newHeight, int colour) {
		gc.setBackground(colour(colour));
		gc.fillRectangle(x, y, width, newHeight);
	}

	@Override
	public void veil(int x, int y, int width, int newHeight, int colour) {
		gc.setAlpha(HALF);
		fill(x, y, width, newHeight, colour);
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void pill(int x, int y, int width, int newHeight, int colour) {
		gc.setBackground(colour(colour));
		gc.fillRoundRectangle(x, y, width, newHeight, ROUND, ROUND);
	}

	@Override
	public void frame(int x, int y, int width, int newHeight, int colour) {
		gc.setForeground(colour(colour));
		gc.drawRectangle(x, y, width, newHeight);
	}

	@Override
	public void line(int x1, int y1, int x2, int y2, int colour) {
		gc.setForeground(colour(colour));
		gc.setAntialias(x1 == x2 || y1 == y2 ? SWT.DEFAULT : SWT.ON);
		gc.drawLine(x1, y1, x2, y2);
	}

	@Override
	public void polygon(int[] corners, int colour) {
		gc.setBackground(colour(colour));
		gc.setAntialias(SWT.ON);
		gc.fillPolygon(corners);
	}

	@Override
	public void text(String text, int x, int y, int colour) {
		gc.setForeground(colour(colour));
		gc.drawText(text, x, y, true);
	}

	@Override
	public int width(String text) {
		return gc.textExtent(text).x;
	}

	@Override
	public int height() {
		return height;
	}

	@Override
	public double character() {
		return gc.getFontMetrics().getAverageCharacterWidth();
	}

	@Override
	public void pixels(PixelBuffer buffer, int x, int y) {
		buffer.draw(gc, x, y);
	}
}
